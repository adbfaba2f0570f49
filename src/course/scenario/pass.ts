import { learntBy, seenIn } from './learn.ts';
import { choiceOf, type ScenarioStructure } from './scenario.ts';
import type { Node } from './walk.ts';

/** A way to pass: every choice safe, every decision carried by a card that is known by then. */
export interface Pass {
	path: string[];
	/** Simulated minutes. */
	minutes: number;
}

/** A way as far as a node; `cards` are those known of the ones that carry a decision. */
interface Way {
	cards: string;
	minutes: number;
	last: { way: Way; choice: string } | undefined;
	length: number;
}

/**
 * The quickest pass, of equally quick ones the one with fewest choices.
 * What is known is no part of a situation, so ways that know different cards are kept apart on the way.
 * @param order of the nodes, in which every choice leads onwards
 */
export function passOf(
	scenario: ScenarioStructure,
	variant: string,
	nodes: readonly Node[],
	order: readonly number[]
): Pass | undefined {
	const carrying = new Set(
		Object.values(scenario.scenes).flatMap((scene) =>
			scene.kind === 'scene'
				? Object.values(scene.choices).flatMap(({ because }) => because?.cards ?? [])
				: []
		)
	);
	const withCards = (cards: string, more: string[]) =>
		[...new Set([...cards.split(' ').filter(Boolean), ...more.filter((card) => carrying.has(card))])]
			.sort()
			.join(' ');

	const ways = new Map<number, Map<string, Way>>();
	const arrive = (place: number, way: Way) => {
		const here = ways.get(place) ?? new Map<string, Way>();
		ways.set(place, here);
		const other = here.get(way.cards);
		if (!other || isQuicker(way, other)) here.set(way.cards, way);
	};
	const seen = seenIn(scenario, variant, scenario.start);
	arrive(0, { cards: withCards('', seen), minutes: 0, last: undefined, length: 0 });

	let best: Way | undefined;
	for (const place of order) {
		const { situation, next } = nodes[place]!;
		const scene = scenario.scenes[situation.scene]!;
		const flags = new Set(situation.flags);
		for (const way of ways.get(place)?.values() ?? []) {
			if (scene.kind === 'ending') {
				if (scene.passes && way.length > 0 && (!best || isQuicker(way, best))) best = way;
				continue;
			}
			for (const { choice, grade, to } of next) {
				if (grade !== 'safe') continue;
				const made = choiceOf(scenario, situation.scene, choice);
				const known = way.cards.split(' ');
				const isCarried =
					made.because &&
					made.because.basis.length > 0 &&
					made.because.cards.some((card) => known.includes(card));
				if (scene.decision && !isCarried) continue;
				const learnt = [
					...learntBy(scenario, variant, made, flags),
					...seenIn(scenario, variant, nodes[to]!.situation.scene)
				];
				arrive(to, {
					cards: withCards(way.cards, learnt),
					minutes: way.minutes + made.minutes,
					last: { way, choice },
					length: way.length + 1
				});
			}
		}
	}
	if (!best) return undefined;
	const path: string[] = [];
	for (let way = best; way.last; way = way.last.way) path.unshift(way.last.choice);
	return { path, minutes: best.minutes };
}

const isQuicker = (way: Way, other: Way) =>
	way.minutes < other.minutes || (way.minutes === other.minutes && way.length < other.length);

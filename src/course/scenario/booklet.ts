import { conditionOf, simplify, type Condition } from './condition.ts';
import { isTrueIn, seenIn } from './learn.ts';
import type { Choice, Grade, PlayedScene, ScenarioStructure } from './scenario.ts';
import { walk } from './walk.ts';

/**
 * A variant as it is played on paper: numbered sections, boxes to tick for flags, numbered cards. Flags that cannot
 * change in the variant have no box, and what they decide is decided.
 */
export interface Booklet {
	/** A letter for each flag that can change. */
	boxes: { letter: string; flag: string; isTicked: boolean }[];
	/** The cards that are true in the variant; their numbers are their places, from 1. */
	cards: string[];
	/** The first is where a run begins; the number of a section is its place, from 1. */
	sections: Section[];
}

export type Section =
	| { kind: 'ending'; number: number; scene: string }
	| {
			kind: 'scene';
			number: number;
			scene: string;
			arrives: number[];
			ways: Way[];
			skip: string | undefined;
	  };

/**
 * What a choice does, in the order in which a reader does it: find the next section with the boxes as they are, tick,
 * copy cards, rub out, turn. Conditions are over letters of boxes.
 */
export interface Way {
	letter: string;
	choice: string;
	minutes: number;
	once: boolean;
	when: Condition | undefined;
	/** The first whose condition holds; the last has none. */
	to: { section: number; when: Condition | undefined }[];
	ticks: string[];
	cards: { card: number; when: Condition | undefined }[];
	rubs: string[];
	/** For the key. */
	grade: { grade: Grade; when: Condition | undefined }[];
}

/** @throws for a variant with too many situations; the content check lets none through */
export function bookletOf(scenario: ScenarioStructure, variant: string): Booklet {
	const nodes = walk(scenario, variant);
	if (!nodes) throw new Error(`"${scenario.id}" cannot be walked`);
	const reached = [...new Set(nodes.map(({ situation }) => situation.scene))];
	const offered = new Set(
		nodes.flatMap(({ situation, next }) => next.map(({ choice }) => `${situation.scene}/${choice}`))
	);
	const played = reached.flatMap((id) => {
		const scene = scenario.scenes[id]!;
		return scene.kind === 'scene' ? [{ id, scene }] : [];
	});
	const choicesOf = (id: string, scene: PlayedScene) =>
		Object.entries(scene.choices).filter(([choice]) => offered.has(`${id}/${choice}`));

	const starts = new Set(scenario.variants[variant]!.starts);
	const made = played.flatMap(({ id, scene }) => choicesOf(id, scene).map(([, choice]) => choice));
	const set = new Set(made.flatMap(({ sets }) => sets));
	const cleared = new Set(made.flatMap(({ clears }) => clears));

	const boxes = scenario.flags
		.filter((flag) => (starts.has(flag) ? cleared : set).has(flag))
		.map((flag, place) => ({ letter: letter(place).toUpperCase(), flag, isTicked: starts.has(flag) }));
	const letterOf = new Map(boxes.map(({ letter, flag }) => [flag, letter]));
	const lettersOf = (flags: string[]) => flags.flatMap((flag) => letterOf.get(flag) ?? []);
	const known = (flag: string) => (letterOf.has(flag) ? undefined : starts.has(flag));
	const cards = Object.keys(scenario.facts).filter((card) => isTrueIn(scenario, variant, card));
	const numberOf = (scene: string) => reached.indexOf(scene) + 1;

	/** What is left of a list whose first item with a true condition counts. */
	function firstOf<T extends { when?: string }>(list: T[]): (Omit<T, 'when'> & Conditional)[] {
		const left: (Omit<T, 'when'> & Conditional)[] = [];
		for (const { when, ...item } of list) {
			const condition = when === undefined ? true : simplify(conditionOf(when), known);
			if (condition === false) continue;
			left.push({ ...item, when: condition === true ? undefined : inLetters(condition, letterOf) });
			if (condition === true) break;
		}
		return left;
	}

	const wayOf = ([choice, made]: [string, Choice], place: number): Way => {
		const [when] = firstOf([{ when: made.when }]);
		return {
			letter: letter(place),
			choice,
			minutes: made.minutes,
			once: made.once,
			when: when?.when,
			to: firstOf(made.to).map(({ to, when }) => ({ section: numberOf(to), when })),
			ticks: lettersOf(made.sets),
			cards: made.learns
				.filter(({ fact }) => isTrueIn(scenario, variant, fact))
				.flatMap((learnt) => firstOf([learnt]))
				.map(({ fact, when }) => ({ card: cards.indexOf(fact) + 1, when })),
			rubs: lettersOf(made.clears),
			grade: firstOf(made.grade)
		};
	};

	return {
		boxes,
		cards,
		sections: reached.map((id): Section => {
			const scene = scenario.scenes[id]!;
			const number = numberOf(id);
			if (scene.kind === 'ending') return { kind: 'ending', number, scene: id };
			const ways = choicesOf(id, scene).map(wayOf);
			return {
				kind: 'scene',
				number,
				scene: id,
				arrives: seenIn(scenario, variant, id).map((card) => cards.indexOf(card) + 1),
				ways,
				skip: ways.find(({ choice }) => choice === scene.sensitive?.skip)?.letter
			};
		})
	};
}

interface Conditional {
	when: Condition | undefined;
}

/** a to z, then aa, ab … */
const letter = (place: number): string =>
	(place < 26 ? '' : letter(Math.floor(place / 26) - 1)) + String.fromCharCode(97 + (place % 26));

function inLetters(condition: Condition, letters: ReadonlyMap<string, string>): Condition {
	switch (condition.kind) {
		case 'flag':
			return { kind: 'flag', name: letters.get(condition.name)! };
		case 'not':
			return { kind: 'not', of: inLetters(condition.of, letters) };
		case 'and':
		case 'or':
			return {
				kind: condition.kind,
				of: [inLetters(condition.of[0], letters), inLetters(condition.of[1], letters)]
			};
		default:
			return condition satisfies never;
	}
}

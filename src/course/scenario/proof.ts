import { learntBy, seenIn } from './learn.ts';
import { pointsOf } from './outcome.ts';
import { backwards, inOrder, nearestRound, shortestPaths } from './paths.ts';
import { passOf, type Pass } from './pass.ts';
import { choiceOf, type ScenarioStructure } from './scenario.ts';
import { walk, type Edge, type Node } from './walk.ts';

/** A place in a scenario and the shortest list of choices that leads to it. */
export interface Witness {
	scene: string;
	path: string[];
}

/** What walking every situation of one variant proved. Lists name each scene or choice once, by its shortest way. */
export interface Proof {
	situations: number;
	scenes: Set<string>;
	/** `scene/choice` of every choice that can be made somewhere. */
	choices: Set<string>;
	endings: Set<string>;
	/** `scene/choice` of those after which an ending that passes can still be reached. */
	hopeful: Set<string>;
	/** Notebook facts that can be learnt. */
	facts: Set<string>;
	/** Goals that some choice decides. */
	goals: Set<string>;
	/** Scenes, not endings, that offer nothing in some situation. */
	deadEnds: Witness[];
	/** Situations from which no ending can be reached although something is offered. */
	traps: Witness[];
	/** A way back to the same situation: where it begins, and the choices that lead round. */
	round: (Witness & { round: string[] }) | undefined;
	/** Ways on which a critical act is followed by an ending that passes. */
	criticalPasses: (Witness & { choice: string })[];
	/** Scenes without `late` in which, nothing critical done, no ending that passes can be reached any more. */
	late: Witness[];
	/** Scenes with `late` in which one still can. */
	notLate: Witness[];
	/** Sensitive scenes that cannot be skipped without losing the pass. */
	skips: Witness[];
	/** The quickest way to pass on safe choices alone; undefined when there is none. */
	pass: Pass | undefined;
	/** What any run can come to; undefined when a run need not end. */
	bounds: Bounds | undefined;
}

export interface Bounds {
	/** Safe choices less unsafe and critical ones, least and most. */
	score: { min: number; max: number };
	/** The longest run, in choices and in simulated minutes (not always the same run). */
	longest: { choices: number; minutes: number };
	/** How many different runs there are. */
	runs: number;
}

/** What a proof comes to, as plain data for a page or a file. */
export interface ProofSummary extends Bounds {
	situations: number;
	/** How many can be reached. */
	scenes: number;
	choices: number;
	endings: string[];
	pass: Pass;
}

/** @throws for a proof that found a run without an end, or no pass; the content check lets none through */
export function summaryOf({ situations, scenes, choices, endings, bounds, pass }: Proof): ProofSummary {
	if (!bounds || !pass) throw new Error('what was not proven cannot be summed up');
	const counts = { situations, scenes: scenes.size, choices: choices.size };
	return { ...counts, endings: [...endings], ...bounds, pass };
}

/**
 * Proves one variant. The scenario's references must be sound: an unknown target or an unreadable condition throws.
 * @returns undefined when it has too many situations
 */
export function prove(scenario: ScenarioStructure, variant: string): Proof | undefined {
	const nodes = walk(scenario, variant);
	if (!nodes) return undefined;
	const sceneOf = (node: Node) => scenario.scenes[node.situation.scene]!;
	const isPass = (node: Node) => {
		const scene = sceneOf(node);
		return scene.kind === 'ending' && scene.passes;
	};
	const notCritical = ({ grade }: Edge) => grade !== 'critical';

	const paths = shortestPaths(nodes);
	const harmless = shortestPaths(nodes, notCritical);
	const reachesEnding = backwards(nodes, (node) => sceneOf(node).kind === 'ending');
	const reachesPass = backwards(nodes, isPass);
	const passesHarmlessly = backwards(nodes, isPass, notCritical);
	const order = inOrder(nodes);
	const back = order ? undefined : nearestRound(nodes);

	const proof: Proof = {
		situations: nodes.length,
		scenes: new Set(),
		choices: new Set(),
		endings: new Set(),
		hopeful: new Set(),
		facts: new Set(),
		goals: new Set(),
		deadEnds: [],
		traps: [],
		round: back && {
			scene: nodes[back.place]!.situation.scene,
			path: paths.get(back.place)!,
			round: back.round
		},
		criticalPasses: [],
		late: [],
		notLate: [],
		skips: [],
		pass: undefined,
		bounds: undefined
	};
	for (const [place, path] of paths) {
		const node = nodes[place]!;
		const id = node.situation.scene;
		const scene = sceneOf(node);
		proof.scenes.add(id);
		if (scene.kind === 'ending') {
			proof.endings.add(id);
			continue;
		}
		if (node.next.length === 0) proof.deadEnds.push({ scene: id, path });
		else if (!reachesEnding.has(place)) proof.traps.push({ scene: id, path });
		const isLost = !passesHarmlessly.has(place);
		if (scene.late !== isLost && harmless.has(place))
			(isLost ? proof.late : proof.notLate).push({ scene: id, path: harmless.get(place)! });
		const skip = node.next.find(({ choice }) => choice === scene.sensitive?.skip);
		if (!isLost && skip && !passesHarmlessly.has(skip.to)) proof.skips.push({ scene: id, path });
		for (const fact of seenIn(scenario, variant, id)) proof.facts.add(fact);
		for (const { choice, grade, to } of node.next) {
			const made = choiceOf(scenario, id, choice);
			proof.choices.add(`${id}/${choice}`);
			if (reachesPass.has(to)) proof.hopeful.add(`${id}/${choice}`);
			if (made.goal) proof.goals.add(made.goal);
			for (const fact of learntBy(scenario, variant, made, new Set(node.situation.flags)))
				proof.facts.add(fact);
			if (reachesPass.has(to) && grade === 'critical')
				proof.criticalPasses.push({ scene: id, choice, path: [...path, choice] });
		}
	}
	// One way to each bad place is enough; the first found is the shortest.
	for (const list of [proof.deadEnds, proof.traps, proof.late, proof.notLate, proof.skips] as const)
		keepFirst(list, ({ scene }) => scene);
	keepFirst(proof.criticalPasses, ({ scene, choice }) => `${scene}/${choice}`);

	if (order) {
		proof.pass = passOf(scenario, variant, nodes, order);
		proof.bounds = boundsOf(scenario, nodes, order);
	}
	return proof;
}

function keepFirst<T>(list: T[], nameOf: (item: T) => string): void {
	const seen = new Set<string>();
	const first = list.filter((item) => !seen.has(nameOf(item)) && seen.add(nameOf(item)));
	list.splice(0, list.length, ...first);
}

/** Backwards over an order in which every choice leads onwards: what is still to come from each node. */
function boundsOf(scenario: ScenarioStructure, nodes: readonly Node[], order: readonly number[]): Bounds {
	const none: Bounds = { score: { min: 0, max: 0 }, longest: { choices: 0, minutes: 0 }, runs: 1 };
	const still = new Map<number, Bounds>();
	for (const place of order.toReversed()) {
		const node = nodes[place]!;
		const ways = node.next.map(({ choice, grade, to }): Bounds => {
			const { score, longest, runs } = still.get(to)!;
			const points = pointsOf[grade];
			const { minutes } = choiceOf(scenario, node.situation.scene, choice);
			return {
				score: { min: score.min + points, max: score.max + points },
				longest: { choices: longest.choices + 1, minutes: longest.minutes + minutes },
				runs
			};
		});
		still.set(place, ways.length === 0 ? none : ways.reduce(wider));
	}
	return still.get(0)!;
}

const wider = (a: Bounds, b: Bounds): Bounds => ({
	score: { min: Math.min(a.score.min, b.score.min), max: Math.max(a.score.max, b.score.max) },
	longest: {
		choices: Math.max(a.longest.choices, b.longest.choices),
		minutes: Math.max(a.longest.minutes, b.longest.minutes)
	},
	runs: a.runs + b.runs
});

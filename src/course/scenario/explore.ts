import { getAdjacencyMap } from 'xstate/graph';
import { createScenarioMachine, sceneOf, type RunContext } from './machine.ts';
import { isTrueIn, learntBy } from './learn.ts';
import { choiceOf, type ScenarioStructure } from './scenario.ts';

/**
 * More situations than this and a scenario is refused: nobody could review it either. The graph's own walk slows down
 * with the length of its queue; at this number it takes seconds, at ten times as many, minutes.
 */
export const mostConfigurations = 5_000;

/** What walking every configuration of one variant found. Paths are lists of choice ids from the start, shortest first. */
export interface Exploration {
	/** True when the walk was given up at `mostConfigurations`; the rest is then not to be believed. */
	exceeded: boolean;
	configurations: number;
	scenes: Set<string>;
	/** `scene/choice` of every choice that can be made somewhere. */
	choices: Set<string>;
	endings: Set<string>;
	/** Notebook facts that can be learnt. */
	facts: Set<string>;
	/** Scenes, not endings, that offer nothing in some situation. */
	deadEnds: { scene: string; path: string[] }[];
	/** Situations from which no ending can be reached although something is offered. */
	traps: { scene: string; path: string[] }[];
	/** The shortest way to an ending that passes on safe choices alone, if there is one: a run that goes it is passed. */
	pass: string[] | undefined;
	/** Ways on which a critical act is followed by an ending that passes. */
	criticalPasses: { choice: string; path: string[] }[];
}

interface Node {
	key: string;
	scene: string;
	flags: ReadonlySet<string>;
	next: { choice: string; to: string }[];
}

/**
 * Walks every configuration (scene, flags, questions asked) of a variant with `xstate/graph`.
 * The scenario's references must be sound: an unknown target or an unreadable condition throws.
 */
export function explore(scenario: ScenarioStructure, variant: string): Exploration {
	const nodes = adjacency(scenario, variant);
	if (!nodes) return nothing(true);
	const start = nodes.values().next().value!;
	const result = nothing(false);
	result.configurations = nodes.size;

	const reachesEnding = backwards(nodes, (node) => scenario.scenes[node.scene]!.kind === 'ending');
	const paths = shortestPaths(nodes, start);
	for (const [key, path] of paths) {
		const node = nodes.get(key)!;
		const scene = scenario.scenes[node.scene]!;
		result.scenes.add(node.scene);
		if (scene.kind === 'ending') {
			result.endings.add(node.scene);
			continue;
		}
		for (const fact of scene.notices) if (isTrueIn(scenario, variant, fact)) result.facts.add(fact);
		for (const { choice } of node.next) result.choices.add(`${node.scene}/${choice}`);
		if (node.next.length === 0) result.deadEnds.push({ scene: node.scene, path });
		else if (!reachesEnding.has(key)) result.traps.push({ scene: node.scene, path });
	}
	for (const node of nodes.values())
		for (const { choice } of node.next)
			for (const fact of learntBy(scenario, variant, choiceOf(scenario, node.scene, choice), node.flags))
				result.facts.add(fact);

	const passing = backwards(nodes, (node) => {
		const scene = scenario.scenes[node.scene]!;
		return scene.kind === 'ending' && scene.passes;
	});
	const careful = shortestPaths(
		nodes,
		start,
		(node, choice) => choiceOf(scenario, node.scene, choice).grade === 'safe'
	);
	for (const [key, path] of careful) {
		const scene = scenario.scenes[nodes.get(key)!.scene]!;
		if (scene.kind === 'ending' && scene.passes) {
			result.pass = path;
			break;
		}
	}
	for (const node of nodes.values())
		for (const { choice, to } of node.next)
			if (choiceOf(scenario, node.scene, choice).grade === 'critical' && passing.has(to))
				result.criticalPasses.push({
					choice: `${node.scene}/${choice}`,
					path: [...(paths.get(node.key) ?? []), choice]
				});
	return result;
}

function nothing(exceeded: boolean): Exploration {
	return {
		exceeded,
		configurations: 0,
		scenes: new Set(),
		choices: new Set(),
		endings: new Set(),
		facts: new Set(),
		deadEnds: [],
		traps: [],
		pass: undefined,
		criticalPasses: []
	};
}

interface Situation {
	value: unknown;
	context: RunContext;
}

const keyOf = ({ value, context }: Situation) => JSON.stringify([value, context.flags, context.asked]);

class TooMany extends Error {}

/** Every configuration by its key, the first one first; `undefined` when there are too many. */
function adjacency(scenario: ScenarioStructure, variant: string): Map<string, Node> | undefined {
	let map;
	let walked = 0;
	try {
		map = getAdjacencyMap(createScenarioMachine(scenario, variant), {
			events: (snapshot) => {
				// Asked once for each configuration.
				if ((walked += 1) > mostConfigurations) throw new TooMany();
				const scene = scenario.scenes[sceneOf(snapshot)];
				const choices = scene?.kind === 'scene' ? Object.keys(scene.choices) : [];
				return choices.map((choice) => ({ type: 'choose' as const, choice }));
			},
			// Without it every refused choice would appear as a loop.
			filterEvents: (snapshot, event) => snapshot.can(event),
			serializeState: keyOf
		});
	} catch (error) {
		if (error instanceof TooMany) return undefined;
		throw error;
	}
	// The graph's types lose the machine's; these are the parts that it documents.
	type Edges = {
		state: Situation;
		transitions: Record<string, { event: { choice: string }; state: Situation }>;
	};
	const found = Object.values(map as unknown as Record<string, Edges>);
	if (found.length > mostConfigurations) return undefined;
	return new Map(
		found.map(({ state, transitions }): [string, Node] => [
			keyOf(state),
			{
				key: keyOf(state),
				scene: sceneOf(state),
				flags: new Set(state.context.flags),
				next: Object.values(transitions).map((edge) => ({ choice: edge.event.choice, to: keyOf(edge.state) }))
			}
		])
	);
}

/** Breadth first from the start: each reachable configuration with the shortest list of choices to it. */
function shortestPaths(
	nodes: Map<string, Node>,
	start: Node,
	follow: (node: Node, choice: string) => boolean = () => true
): Map<string, string[]> {
	const paths = new Map<string, string[]>([[start.key, []]]);
	for (const [key, path] of paths) {
		const node = nodes.get(key)!;
		for (const { choice, to } of node.next)
			if (!paths.has(to) && follow(node, choice)) paths.set(to, [...path, choice]);
	}
	return paths;
}

/** Every configuration from which one that `isGoal` can be reached. */
function backwards(nodes: Map<string, Node>, isGoal: (node: Node) => boolean): Set<string> {
	const before = new Map<string, string[]>();
	for (const node of nodes.values())
		for (const { to } of node.next) {
			const earlier = before.get(to);
			if (earlier) earlier.push(node.key);
			else before.set(to, [node.key]);
		}
	const found = new Set([...nodes.values()].filter(isGoal).map((node) => node.key));
	for (const key of found) for (const earlier of before.get(key) ?? []) found.add(earlier);
	return found;
}

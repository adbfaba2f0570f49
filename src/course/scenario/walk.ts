import { fromTransition } from 'xstate';
import { getAdjacencyMap } from 'xstate/graph';
import { choiceOf, type Grade, type ScenarioStructure } from './scenario.ts';
import { gradeOf, offers, startOf, take, type Situation } from './situation.ts';

/** More situations than this and a scenario is refused: nobody could review it either. */
export const mostSituations = 50_000;

/** A situation that can be reached, with what each choice offered leads to: places in the list of nodes. */
export interface Node {
	situation: Situation;
	next: Edge[];
}

export interface Edge {
	choice: string;
	grade: Grade;
	to: number;
}

class TooMany extends Error {}

/**
 * Every situation that can be reached, breadth first; the first is where it starts. Walked by `xstate/graph` over the
 * steps that the machine of `machine.ts` makes, without the cost of a machine.
 * @param from the variant's start when left out
 * @returns undefined when there are more than `mostSituations`
 * @throws when a target does not exist or a condition cannot be read
 */
export function walk(scenario: ScenarioStructure, variant: string, from?: Situation): Node[] | undefined {
	const nodes: Node[] = [];
	const places = new Map<string, number>();
	/** The place of a situation, which it gets when it is met first. */
	const placeOf = (situation: Situation): number => {
		const key = keyOf(situation);
		const known = places.get(key);
		if (known !== undefined) return known;
		if (nodes.length === mostSituations) throw new TooMany();
		if (!scenario.scenes[situation.scene]) throw new Error(`there is no scene "${situation.scene}"`);
		places.set(key, nodes.length);
		return nodes.push({ situation, next: [] }) - 1;
	};

	const start = from ?? startOf(scenario, variant);
	type Chosen = { type: 'choose'; choice: string };
	const logic = fromTransition(
		(situation: Situation, { choice }: Chosen) => take(scenario, situation, choice),
		start
	);
	try {
		placeOf(start);
		getAdjacencyMap(logic, {
			serializeState: ({ context }) => keyOf(context),
			serializeEvent: ({ choice }) => choice,
			events: ({ context }) =>
				offers(scenario, context).map((choice) => ({ type: 'choose' as const, choice })),
			// The graph would queue every edge, and slows down with the length of its queue. So edges are kept here, and
			// it follows only those to something new.
			filterEvents: ({ context }, { choice }) => {
				const met = nodes.length;
				const to = placeOf(take(scenario, context, choice));
				const grade = gradeOf(choiceOf(scenario, context.scene, choice), new Set(context.flags));
				nodes[placeOf(context)]!.next.push({ choice, grade, to });
				return nodes.length > met;
			}
		});
	} catch (error) {
		if (error instanceof TooMany) return undefined;
		throw error;
	}
	return nodes;
}

/** Names of flags and choices have neither space nor comma. */
export const keyOf = ({ scene, flags, asked }: Situation) => `${scene} ${flags.join(',')} ${asked.join(',')}`;

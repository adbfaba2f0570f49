import { assign, setup } from 'xstate';
import { holds, parseCondition, type Condition } from './condition.ts';
import type { Choice, ScenarioStructure } from './scenario.ts';

/**
 * What a run remembers: flags that are true, and the `once` choices already taken in the scene it is in. Both sorted,
 * so that the same situation is always the same JSON and exploration ends.
 */
export interface RunContext {
	flags: string[];
	asked: string[];
}

export type RunEvent = { type: 'choose'; choice: string };

interface Move {
	id: string;
	scene: string;
	choice: Choice;
	to: string;
	/** All that must hold: the choice's own condition, its target's, and none of the targets before it. */
	when: Condition[];
	unless: Condition[];
}

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

/**
 * A scenario variant as an XState machine: a state per scene, an ending is a final state. Choosing what the scene does
 * not offer changes nothing.
 */
export function createScenarioMachine(scenario: ScenarioStructure, variant: string) {
	return setup({
		types: { context: {} as RunContext, events: {} as RunEvent },
		guards: {
			chose: ({ context, event }, move: Move) =>
				event.choice === move.id && !context.asked.includes(move.id) && allows(move, new Set(context.flags))
		},
		actions: {
			take: assign(({ context }, move: Move) => ({
				flags: sorted([...context.flags, ...move.choice.sets]).filter(
					(flag) => !move.choice.clears.includes(flag)
				),
				asked:
					move.to === move.scene ? sorted([...context.asked, ...(move.choice.once ? [move.id] : [])]) : []
			}))
		}
	}).createMachine({
		id: scenario.id,
		initial: scenario.start,
		context: { flags: sorted(scenario.variants[variant]?.starts ?? []), asked: [] },
		states: Object.fromEntries(
			Object.entries(scenario.scenes).map(([id, scene]) => {
				if (scene.kind === 'ending') return [id, { type: 'final' as const }];
				const moves = Object.entries(scene.choices).flatMap(([choiceId, choice]) =>
					movesOf(id, choiceId, choice)
				);
				return [
					id,
					{
						on: {
							choose: moves.map((move) => ({
								target: move.to,
								guard: { type: 'chose' as const, params: move },
								actions: { type: 'take' as const, params: move },
								// Without it a choice that stays would be an internal transition; the same thing here, said plainly.
								reenter: true
							}))
						}
					}
				];
			})
		)
	});
}

/** The scene that a snapshot of the machine is in. */
export const sceneOf = (snapshot: { value: unknown }): string => snapshot.value as string;

function movesOf(scene: string, id: string, choice: Choice): Move[] {
	const own = choice.when ? [parseCondition(choice.when)] : [];
	const earlier: Condition[] = [];
	return choice.to.map((target) => {
		const condition = target.when ? parseCondition(target.when) : undefined;
		const move = {
			id,
			scene,
			choice,
			to: target.to,
			when: condition ? [...own, condition] : own,
			unless: [...earlier]
		};
		if (condition) earlier.push(condition);
		return move;
	});
}

const allows = (move: Move, flags: ReadonlySet<string>) =>
	move.when.every((condition) => holds(condition, flags)) &&
	!move.unless.some((condition) => holds(condition, flags));

import { assign, setup } from 'xstate';
import type { Choice, ScenarioStructure } from './scenario.ts';
import { contextAfter, offers, startOf, targetOf, type RunContext, type Situation } from './situation.ts';

export type RunEvent = { type: 'choose'; choice: string };

/** A choice and one of the scenes it may lead to. */
interface Move {
	id: string;
	scene: string;
	choice: Choice;
	to: string;
}

/**
 * A scenario variant as an XState machine: a state per scene, an ending is a final state. Choosing what the scene does
 * not offer changes nothing.
 */
export function createScenarioMachine(scenario: ScenarioStructure, variant: string) {
	const { scene: initial, ...context } = startOf(scenario, variant);
	return setup({
		types: { context: {} as RunContext, events: {} as RunEvent },
		guards: {
			chose: ({ context, event }, { id, scene, choice, to }: Move) =>
				event.choice === id &&
				offers(scenario, { scene, ...context }).includes(id) &&
				targetOf(choice, new Set(context.flags)) === to
		},
		actions: {
			take: assign(({ context }, { id, scene, choice, to }: Move) =>
				contextAfter(context, id, choice, to === scene)
			)
		}
	}).createMachine({
		id: scenario.id,
		initial,
		context,
		states: Object.fromEntries(
			Object.entries(scenario.scenes).map(([id, scene]) => {
				if (scene.kind === 'ending') return [id, { type: 'final' as const }];
				const moves = Object.entries(scene.choices).flatMap(([choiceId, choice]) =>
					[...new Set(choice.to.map(({ to }) => to))].map((to): Move => ({
						id: choiceId,
						scene: id,
						choice,
						to
					}))
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

/** The situation that a snapshot of the machine is in. */
export const situationOf = (snapshot: { value: unknown; context: RunContext }): Situation => ({
	scene: snapshot.value as string,
	...snapshot.context
});

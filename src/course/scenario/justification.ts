import type { Step } from './run.ts';
import { choiceOf, type ScenarioStructure } from './scenario.ts';

/** How a decision was justified, held against what carries it. Ids of cards and of ledger facts. */
export interface Justification {
	/** Named, and they carry the decision. */
	carrying: string[];
	/** Named, and they do not. */
	idle: string[];
	/** Known when it was decided and carrying, but not named. */
	unnamed: string[];
	right: string[];
	wrong: string[];
	/** Legal bases that carry it and were not named. */
	missing: string[];
	/** At least one card and one legal basis carry it, and no more bases are wrong than right. */
	isSound: boolean;
}

/** @returns undefined when the step was no decision */
export function justification(scenario: ScenarioStructure, step: Step): Justification | undefined {
	const scene = scenario.scenes[step.scene];
	if (scene?.kind !== 'scene' || !scene.decision) return undefined;
	const carries = choiceOf(scenario, step.scene, step.choice).because ?? { cards: [], basis: [] };
	const named = step.reasons ?? { cards: [], basis: [] };
	const both = (a: readonly string[], b: readonly string[]) => a.filter((id) => b.includes(id));
	const only = (a: readonly string[], b: readonly string[]) => a.filter((id) => !b.includes(id));
	const carrying = both(named.cards, both(carries.cards, step.known));
	const right = both(named.basis, carries.basis);
	const wrong = only(named.basis, carries.basis);
	return {
		carrying,
		idle: only(named.cards, carrying),
		unnamed: only(both(carries.cards, step.known), named.cards),
		right,
		wrong,
		missing: only(carries.basis, named.basis),
		isSound: carrying.length > 0 && right.length > 0 && wrong.length <= right.length
	};
}

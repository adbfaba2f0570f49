import { inOrder } from './paths.ts';
import type { Step } from './run.ts';
import { choiceOf, type Ending, type Grade, type ScenarioStructure } from './scenario.ts';
import { gradeOf, offers, take, type Situation } from './situation.ts';
import { keyOf, walk } from './walk.ts';

/** What else could have been chosen, and what would still have been possible from there. */
export interface Alternative {
	choice: string;
	grade: Grade;
	/** The scene or ending it leads to. */
	to: string;
	/** The best ending that can still be reached without anything critical; `to` itself when that is an ending. */
	best: string;
	/** Whether a run can still pass there. */
	passes: boolean;
}

/** Endings from best to worst, as they are for the person. */
const order: Ending['ending'][] = [
	'protected',
	'not-trafficking',
	'evidence-lost',
	'overreached',
	'missed',
	'harmed'
];
const rankOf = (ending: Ending) => (ending.passes ? 0 : order.length) + order.indexOf(ending.ending);

/** What can still be reached from every situation of a variant, for as many questions as a debrief has. */
export class WhatIf {
	readonly #scenario: ScenarioStructure;
	/** The best ending by situation. */
	readonly #best = new Map<string, string>();

	/** @throws when the scenario was not proven: too many situations, or a run that need not end */
	constructor(scenario: ScenarioStructure, variant: string) {
		this.#scenario = scenario;
		const nodes = walk(scenario, variant);
		const order = nodes && inOrder(nodes);
		if (!nodes || !order) throw new Error(`"${scenario.id}" cannot be walked`);
		for (const place of order.toReversed()) {
			const { situation, next } = nodes[place]!;
			const harmless = next.filter(({ grade }) => grade !== 'critical');
			const ways = harmless.length > 0 ? harmless : next;
			const ends = ways.map(({ to }) => this.#best.get(keyOf(nodes[to]!.situation))!);
			this.#best.set(keyOf(situation), ends.length > 0 ? this.#bestOf(ends) : situation.scene);
		}
	}

	/** The best ending that could still be reached from a situation. */
	bestFrom(situation: Situation): string {
		return this.#best.get(keyOf(situation))!;
	}

	/** All that was offered at a step and was not taken, in the order of the scene. */
	alternatives({ situation, choice }: Pick<Step, 'situation' | 'choice'>): Alternative[] {
		return offers(this.#scenario, situation)
			.filter((id) => id !== choice)
			.map((id) => this.#follow(situation, id));
	}

	/** A safe choice from which the best ending can be reached; the first of equals. */
	exemplar({ situation }: Pick<Step, 'situation'>): string | undefined {
		const safe = offers(this.#scenario, situation)
			.map((id) => this.#follow(situation, id))
			.filter(({ grade }) => grade === 'safe');
		return safe.toSorted((a, b) => this.#rank(a.best) - this.#rank(b.best))[0]?.choice;
	}

	#follow(situation: Situation, choice: string): Alternative {
		const grade = this.#grade(situation, choice);
		const after = take(this.#scenario, situation, choice);
		const best = this.bestFrom(after);
		const ending = this.#scenario.scenes[best] as Ending;
		return { choice, grade, to: after.scene, best, passes: ending.passes && grade !== 'critical' };
	}

	#grade(situation: Situation, choice: string): Grade {
		return gradeOf(choiceOf(this.#scenario, situation.scene, choice), new Set(situation.flags));
	}

	#rank = (ending: string) => rankOf(this.#scenario.scenes[ending] as Ending);
	#bestOf = (endings: string[]) => endings.reduce((a, b) => (this.#rank(b) < this.#rank(a) ? b : a));
}

import { initialTransition, transition } from 'xstate';
import { learntBy, seenIn } from './learn.ts';
import { createScenarioMachine, situationOf } from './machine.ts';
import type { QuestionType } from './kinds.ts';
import { choiceOf, type Grade, type Reasons, type ScenarioStructure } from './scenario.ts';
import { gradeOf, offers, type Situation } from './situation.ts';

/** One decision of a run, with what it brought. */
export interface Step {
	/** Before the choice was made. */
	situation: Situation;
	scene: string;
	choice: string;
	grade: Grade;
	/** Simulated minutes spent before it and with it. */
	minutesBefore: number;
	minutesAfter: number;
	/** Notebook facts known before it. */
	known: string[];
	learnt: string[];
	question?: QuestionType;
	goal?: string;
	/** How the learner justified it, in a decision. */
	reasons?: Reasons;
}

/**
 * A run, replayed from its list of choices through the pure machine. Nothing of the machine is ever stored, so an
 * edited scenario costs a learner at most the steps that are no longer offered.
 */
export interface Run {
	situation: Situation;
	scene: string;
	steps: Step[];
	/** Stored choices that the scenario no longer offers, from the first one on. */
	lost: string[];
	/** Choices offered now; none at an ending. */
	offered: string[];
	/** Notebook: facts known, in the order they were learnt. */
	known: string[];
	minutes: number;
	isOver: boolean;
}

/**
 * @param choices ids in the order they were made
 * @param reasons by step, counted from 0
 */
export function replay(
	scenario: ScenarioStructure,
	variant: string,
	choices: readonly string[],
	reasons: Readonly<Record<number, Reasons>> = {}
): Run {
	const machine = createScenarioMachine(scenario, variant);
	let [snapshot] = initialTransition(machine);
	const steps: Step[] = [];
	const known = new Set(seenIn(scenario, variant, scenario.start));
	let lost: string[] = [];
	let minutes = 0;

	for (const [index, id] of choices.entries()) {
		const event = { type: 'choose' as const, choice: id };
		if (!snapshot.can(event)) {
			lost = choices.slice(index);
			break;
		}
		const situation = situationOf(snapshot);
		const choice = choiceOf(scenario, situation.scene, id);
		const flags = new Set(situation.flags);
		const knownBefore = [...known];
		const learnt = learntBy(scenario, variant, choice, flags).filter((fact) => !known.has(fact));
		const given = reasons[index];
		steps.push({
			situation,
			scene: situation.scene,
			choice: id,
			grade: gradeOf(choice, flags),
			minutesBefore: minutes,
			minutesAfter: (minutes += choice.minutes),
			known: knownBefore,
			learnt,
			...(choice.question && { question: choice.question }),
			...(choice.goal && { goal: choice.goal }),
			...(given && { reasons: given })
		});
		[snapshot] = transition(machine, snapshot, event);
		for (const fact of [...learnt, ...seenIn(scenario, variant, situationOf(snapshot).scene)])
			known.add(fact);
	}

	const situation = situationOf(snapshot);
	return {
		situation,
		scene: situation.scene,
		steps,
		lost,
		offered: offers(scenario, situation),
		known: [...known],
		minutes,
		isOver: scenario.scenes[situation.scene]!.kind === 'ending'
	};
}

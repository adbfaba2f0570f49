import { initialTransition, transition } from 'xstate';
import { isTrueIn, learntBy } from './learn.ts';
import { createScenarioMachine, sceneOf } from './machine.ts';
import { choiceOf, type Grade, type QuestionType, type ScenarioStructure } from './scenario.ts';

/** One decision of a run, with what it brought. */
export interface Step {
	scene: string;
	choice: string;
	grade: Grade;
	/** Simulated minutes spent before it and with it. */
	minutesBefore: number;
	minutesAfter: number;
	learnt: string[];
	question?: QuestionType;
	goal?: string;
}

/**
 * A run, replayed from its list of choices through the pure machine. Nothing of the machine is ever stored, so an
 * edited scenario costs a learner at most the steps that are no longer offered.
 */
export interface Run {
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

/** @param choices ids in the order they were made */
export function replay(scenario: ScenarioStructure, variant: string, choices: readonly string[]): Run {
	const machine = createScenarioMachine(scenario, variant);
	let [snapshot] = initialTransition(machine);
	const steps: Step[] = [];
	const known = new Set<string>();
	let lost: string[] = [];

	const arrive = () => {
		const scene = scenario.scenes[sceneOf(snapshot)]!;
		if (scene.kind === 'scene')
			for (const fact of scene.notices) if (isTrueIn(scenario, variant, fact)) known.add(fact);
	};

	arrive();
	for (const [index, id] of choices.entries()) {
		const event = { type: 'choose' as const, choice: id };
		if (!snapshot.can(event)) {
			lost = choices.slice(index);
			break;
		}
		const sceneId = sceneOf(snapshot);
		const choice = choiceOf(scenario, sceneId, id);
		const learnt = learntBy(scenario, variant, choice, new Set(snapshot.context.flags)).filter(
			(fact) => !known.has(fact)
		);
		for (const fact of learnt) known.add(fact);
		const before = steps.at(-1)?.minutesAfter ?? 0;
		steps.push({
			scene: sceneId,
			choice: id,
			grade: choice.grade,
			minutesBefore: before,
			minutesAfter: before + choice.minutes,
			learnt,
			...(choice.question && { question: choice.question }),
			...(choice.goal && { goal: choice.goal })
		});
		[snapshot] = transition(machine, snapshot, event);
		arrive();
	}

	const sceneId = sceneOf(snapshot);
	const scene = scenario.scenes[sceneId]!;
	return {
		scene: sceneId,
		steps,
		lost,
		offered:
			scene.kind === 'scene'
				? Object.keys(scene.choices).filter((choice) => snapshot.can({ type: 'choose', choice }))
				: [],
		known: [...known],
		minutes: steps.at(-1)?.minutesAfter ?? 0,
		isOver: scene.kind === 'ending'
	};
}

import type { Certainty, Rule } from '#course/attempt/rule.ts';
import { deal } from '#course/attempt/deal.ts';
import type { Course } from '#course/course.ts';
import { itemIn, type Item } from '#course/question/item.ts';
import { mark } from '#course/question/mark.ts';
import { present } from '#course/question/present.ts';
import { eventVersion, type Deed, type RecordEvent } from '#course/record/event.ts';
import { outcome } from '#course/scenario/outcome.ts';
import { replay, type Run } from '#course/scenario/run.ts';
import type { Reasons } from '#course/scenario/scenario.ts';
import { offers, startOf, take } from '#course/scenario/situation.ts';
import { chanceOf, type Chance } from './chance.ts';

/** Somebody who leaves the events that the sittings of the site leave. The same seed always leaves the same. */
export interface Learner {
	readonly course: Course;
	readonly chance: Chance;
	readonly events: RecordEvent[];
	/** Some seconds pass with every deed. */
	do: (deed: Deed) => RecordEvent;
	/** At the same time as something else, or so many milliseconds later or earlier: another tab, another device. */
	doBeside: (other: RecordEvent, deed: Deed, milliseconds?: number) => void;
	wait: (seconds: number) => void;
}

export function pretendLearner(course: Course, seed: number): Learner {
	const chance = chanceOf(seed);
	const events: RecordEvent[] = [];
	const add = (time: number, deed: Deed): RecordEvent => {
		const at = new Date(time).toISOString();
		const event = { v: eventVersion, id: chance.id(), at, edition: course.edition, ...deed } as const;
		events.push(event);
		return event;
	};
	let now = Date.parse(`${course.lawAsOf}T00:30:00.000Z`) + 2 * 24 * 3600 * 1000;
	return {
		course,
		chance,
		events,
		wait: (seconds) => void (now += seconds * 1000),
		do: (deed) => add((now += 1000 + chance.below(40_000)), deed),
		doBeside: (other, deed, milliseconds = 0) => void add(Date.parse(other.at) + milliseconds, deed)
	};
}

/** What a learner answers to an item as it is shown. Nothing is giving up. */
export type Answering = (item: Item) => string[];

/** A check set into a lesson. */
export function answerCheck({ course, do: act }: Learner, question: string, answering: Answering): void {
	const item = present(itemIn(course.questions[question]!, 'en'));
	const options = answering(item);
	act({ kind: 'question-answered', question, ...given(item, options) });
}

interface Sitting extends Rule {
	module?: string;
	track?: string;
	questions: string[];
	/** Deals and shuffles. */
	seed: number;
	/** How many are answered; all when left out. */
	until?: number;
}

/** @returns the id of the attempt */
export function sit(learner: Learner, { until, ...sitting }: Sitting, answering: Answering): string {
	const { course, chance, do: act } = learner;
	const { questions, feedback, track, seed } = sitting;
	const attempt = chance.id();
	const modules = questions.map((question) => course.questions[question]!.module);
	act({ kind: 'attempt-started', attempt, ...sitting, ...(track !== undefined && { modules }) });
	for (const question of questions.slice(0, until)) {
		const item = present(itemIn(course.questions[question]!, 'en'), seed);
		const options = answering(item);
		const certainty: Certainty = ([1, 2, 3] as const)[chance.below(3)]!;
		act({
			kind: 'question-answered',
			question,
			...given(item, options),
			...(options.length > 0 ? { certainty } : { gaveUp: true as const }),
			attempt
		});
		if (feedback === 'each') act({ kind: 'attempt-advanced', attempt, question });
	}
	return attempt;
}

interface Quiz {
	module: string;
	seed?: number;
	until?: number;
}

/** A quiz by the rule of its module. @returns the id of the attempt */
export function sitQuiz(learner: Learner, quiz: Quiz, answering: Answering): string {
	const { module, seed = learner.chance.seed() } = quiz;
	const { draw, pass } = ruleOf(learner.course, module);
	const questions = deal(bankOf(learner.course, module), draw, seed);
	return sit(learner, { form: 'quiz', feedback: 'each', pass, ...quiz, questions, seed }, answering);
}

export const ruleOf = (course: Course, module: string) =>
	course.modules.find(({ id }) => id === module)!.quiz;

export const bankOf = (course: Course, module: string): string[] =>
	Object.values(course.questions)
		.filter((question) => question.module === module)
		.map(({ id }) => id);

const given = (item: Item, options: string[]) => ({ options, score: mark(item, options).score });

/** What justifies a step of a run; asked only where something is decided. */
export type Justifying = (step: Run['steps'][number], offered: string[]) => Reasons;

interface Play {
	scenario: string;
	variant: string;
	choices: string[];
	justifying: Justifying;
	/** The run gone back in, and how many of its steps are kept. */
	from?: { run: string; kept: number };
}

/** @returns the id of the run, which is not over where the choices do not lead to an ending */
export function play(learner: Learner, { scenario: id, variant, choices, justifying, from }: Play): string {
	const { course, chance, do: act } = learner;
	const scenario = course.scenarios[id]!;
	const run = chance.id();
	const mode = scenario.variants[variant]!.use;
	const begun = from && { from: from.run, kept: from.kept };
	act({ kind: 'run-started', run, scenario: id, variant, mode, seed: chance.seed(), ...begun });

	const reasons: Record<number, Reasons> = {};
	for (const [index, step] of replay(scenario, variant, choices).steps.entries()) {
		const scene = scenario.scenes[step.scene]!;
		const decision = scene.kind === 'scene' ? scene.decision : undefined;
		if (decision) reasons[index] = justifying(step, decision.basis);
	}
	for (const [step, choice] of choices.entries())
		if (step >= (from?.kept ?? 0)) act({ kind: 'choice-made', run, step, choice, ...reasons[step] });
	const played = replay(scenario, variant, choices, reasons);
	if (!played.isOver) return run;
	const { isPassed, critical } = outcome(scenario, variant, played);
	act({ kind: 'run-ended', run, ending: played.scene, passed: isPassed, critical: critical.length });
	return run;
}

/** Choices made blindly to an ending. */
export function wander({ course, chance }: Learner, id: string, variant: string): string[] {
	const scenario = course.scenarios[id]!;
	const choices: string[] = [];
	let situation = startOf(scenario, variant);
	for (let offered = offers(scenario, situation); offered.length > 0; offered = offers(scenario, situation)) {
		const choice = chance.pick(offered);
		choices.push(choice);
		situation = take(scenario, situation, choice);
	}
	return choices;
}

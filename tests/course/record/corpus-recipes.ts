import { bankOfTrack, blueprintOf, drawForm } from '#course/attempt/blueprint.ts';
import { deal } from '#course/attempt/deal.ts';
import type { Course, Track } from '#course/course.ts';
import { attemptsIn, type AttemptState } from '#course/progress/attempts.ts';
import { itemIn } from '#course/question/item.ts';
import { present } from '#course/question/present.ts';
import { questionKinds } from '#course/question/question.ts';
import { recalls, type RecordEvent } from '#course/record/event.ts';
import { dimensions, strengths } from '#course/scenario/kinds.ts';
import {
	answerAnyhow,
	answerMostlyRightly,
	answerRightly,
	answersWithEach,
	answerWrongly
} from './corpus-answers.ts';
import {
	answerCheck,
	bankOf,
	play,
	pretendLearner,
	ruleOf,
	sit,
	sitQuiz,
	wander,
	type Answering,
	type Justifying,
	type Learner
} from './pretend-learner.ts';

/** The records of one edition by name. */
export const recordsOf = (course: Course): Record<string, RecordEvent[]> => ({
	'whole-track': completeTrack(course, 1),
	'odd-things': doOddThings(course, 2),
	...Object.fromEntries(
		course.modules.map(({ id }, index) => [`answers-${id}`, answerEverything(course, id, 100 + index)])
	),
	...Object.fromEntries(
		Object.keys(course.scenarios).map((id, index) => [`walks-${id}`, walkAbout(course, id, 200 + index)])
	)
});

/** The first track as its rule asks it: forms, lessons, checks, quizzes, cases, and what completes it. */
function completeTrack(course: Course, seed: number): RecordEvent[] {
	const learner = pretendLearner(course, seed);
	const { chance, do: act, events } = learner;
	const answering = answerMostlyRightly(chance);
	const track = course.tracks[0]!;
	act({ kind: 'track-chosen', track: track.id });
	sitForm(learner, track, 'pretest', answerAnyhow(chance));
	for (const id of track.lessons) {
		const lesson = course.lessons[id]!;
		act({ kind: 'lesson-opened', lesson: id });
		for (const check of lesson.checks) answerCheck(learner, check, answering);
		act({ kind: 'lesson-left', lesson: id, anchor: chance.pick(['', 'the-basic-form', '三つの要素']) });
		act({ kind: 'lesson-read', lesson: id });
		for (const term of lesson.terms) act({ kind: 'term-reviewed', term, grade: chance.pick(recalls) });
		learner.wait(chance.below(2 * 24 * 3600));
	}
	for (const module of track.quizzes) {
		sitQuiz(learner, { module }, answerAnyhow(chance));
		passAttempt(learner, () => sitQuiz(learner, { module }, answering));
	}
	const assessed: string[] = [];
	for (const scenario of track.scenarios)
		for (const [variant, { use }] of Object.entries(course.scenarios[scenario]!.variants)) {
			const run = playSafely(learner, scenario, variant);
			if (use === 'assessment') assessed.push(run);
		}
	const passed = passAttempt(learner, () => sitForm(learner, track, 'posttest', answering));
	act({
		kind: 'track-completed',
		track: track.id,
		attempt: passed.attempt.id,
		percent: passed.result!,
		runs: assessed.slice(0, track.final.runs),
		hash: course.hash,
		lawAsOf: course.lawAsOf
	});
	return events;
}

/** Sits until an attempt passes. */
function passAttempt({ events }: Learner, sitOnce: () => string): AttemptState {
	for (let time = 0; time < 50; time += 1) {
		const id = sitOnce();
		const state = attemptsIn(events).find(({ attempt }) => attempt.id === id)!;
		if (state.isPassed) return state;
	}
	throw new Error('right answers pass no attempt; does it ask nothing?');
}

function sitForm(
	learner: Learner,
	track: Track,
	form: 'pretest' | 'posttest',
	answering: Answering,
	until?: number
): string {
	const { course, chance } = learner;
	const seed = chance.seed();
	const bank = bankOfTrack(Object.values(course.questions), track);
	const questions = drawForm(bank, blueprintOf(bank, track.final.items), seed, form);
	const rule = { form, feedback: 'end', pass: track.final.pass } as const;
	const sitting = { ...rule, track: track.id, questions, seed, ...(until !== undefined && { until }) };
	return sit(learner, sitting, answering);
}

/** Cards and bases that carry the choice, as far as they are known. */
const soundly =
	(learner: Learner, scenario: string): Justifying =>
	({ scene, choice, known }) => {
		const played = learner.course.scenarios[scenario]!.scenes[scene]!;
		const because = played.kind === 'scene' ? played.choices[choice]!.because : undefined;
		const { cards, basis } = because ?? { cards: [], basis: [] };
		return { cards: cards.filter((card) => known.includes(card)), basis: [...basis] };
	};
const blindly =
	({ chance }: Learner): Justifying =>
	({ known }, offered) => ({ cards: chance.some(known), basis: chance.some(offered) });

function playSafely(learner: Learner, scenario: string, variant: string): string {
	const choices = learner.course.scenarios[scenario]!.proof[variant]!.pass.path;
	return play(learner, { scenario, variant, choices, justifying: soundly(learner, scenario) });
}

/** Every question once with every option in a check, and every question in quizzes answered anyhow, and in a review. */
function answerEverything(course: Course, module: string, seed: number): RecordEvent[] {
	const learner = pretendLearner(course, seed);
	const { chance, events } = learner;
	const bank = bankOf(course, module);
	for (const id of bank)
		for (const answer of answersWithEach(present(itemIn(course.questions[id]!, 'en')), chance))
			answerCheck(learner, id, () => answer);

	const { draw } = ruleOf(course, module);
	for (let left = bank; left.length > 0;) {
		const hits = (seed: number) => deal(bank, draw, seed).filter((id) => left.includes(id)).length;
		const seeds = Array.from({ length: 100 }, () => chance.seed());
		const best = seeds.reduce((most, each) => (hits(each) > hits(most) ? each : most));
		sitQuiz(learner, { module, seed: best }, answerAnyhow(chance));
		left = left.filter((id) => !deal(bank, draw, best).includes(id));
	}
	const review = { form: 'review', feedback: 'each', questions: chance.some(bank) } as const;
	sit(learner, { ...review, seed: chance.seed() }, (item) =>
		chance.below(3) === 0 ? [] : answerAnyhow(chance)(item)
	);
	return events;
}

/** Every variant in the quickest safe way, and three times blindly. */
function walkAbout(course: Course, scenario: string, seed: number): RecordEvent[] {
	const learner = pretendLearner(course, seed);
	for (const variant of Object.keys(course.scenarios[scenario]!.variants)) {
		playSafely(learner, scenario, variant);
		for (let walk = 0; walk < 3; walk += 1)
			play(learner, {
				scenario,
				variant,
				choices: wander(learner, scenario, variant),
				justifying: blindly(learner)
			});
	}
	return learner.events;
}

/** What happens in the lives of records: two tabs, two clocks, things left half done, and every way of being wrong. */
function doOddThings(course: Course, seed: number): RecordEvent[] {
	const learner = pretendLearner(course, seed);
	for (const { id } of course.tracks) learner.do({ kind: 'track-chosen', track: id });
	readOddly(learner);
	for (const kind of questionKinds)
		for (const { id } of Object.values(course.questions)
			.filter((question) => question.kind === kind)
			.slice(0, 4))
			for (let time = 0; time < 4; time += 1) answerCheck(learner, id, answerWrongly(learner.chance));
	for (const { id } of course.modules.slice(0, 3)) sitOddly(learner, id);
	sitForm(learner, course.tracks[0]!, 'pretest', answerAnyhow(learner.chance), 4);
	for (const scenario of Object.keys(course.scenarios).slice(0, 4)) playOddly(learner, scenario);
	for (const fact of Object.keys(course.facts).slice(0, 3)) learner.do({ kind: 'change-read', fact });
	return learner.events;
}

function readOddly({ course, chance, do: act, doBeside }: Learner): void {
	for (const lesson of Object.keys(course.lessons).slice(0, 6)) {
		const opened = act({ kind: 'lesson-opened', lesson });
		doBeside(opened, { kind: 'lesson-opened', lesson });
		const left = act({ kind: 'lesson-left', lesson, anchor: '三つの要素' });
		doBeside(left, { kind: 'lesson-left', lesson, anchor: 'the-three-elements' });
		// Read before it was opened: the clock of another device is behind.
		doBeside(opened, { kind: 'lesson-read', lesson }, -3_600_000);
		if (chance.below(2) === 0) act({ kind: 'lesson-read', lesson });
	}
}

function sitOddly(learner: Learner, module: string): void {
	const { chance, events, doBeside } = learner;
	const anyhow = answerAnyhow(chance);
	sitQuiz(learner, { module, until: 0 }, anyhow);
	sitQuiz(learner, { module, until: 3 }, anyhow);
	sitQuiz(learner, { module }, (item) => (chance.below(4) === 0 ? [] : anyhow(item)));
	const before = events.length;
	sitQuiz(learner, { module }, answerWrongly(chance));
	// A second tab answers and goes on as well: at the same time, later, and on another clock earlier.
	for (const [index, event] of events.slice(before).entries()) {
		const milliseconds = [0, 5_000, -7_200_000][index % 3]!;
		if (event.kind === 'question-answered') {
			const item = present(itemIn(learner.course.questions[event.question]!, 'en'));
			const { question, attempt, certainty } = event;
			const options = answerRightly(item);
			doBeside(
				event,
				{
					kind: 'question-answered',
					question,
					options,
					score: 1,
					...(certainty && { certainty }),
					...(attempt && { attempt })
				},
				milliseconds
			);
		} else if (event.kind === 'attempt-advanced') {
			const { kind, attempt, question } = event;
			doBeside(event, { kind, attempt, question }, milliseconds);
		}
	}
	// The feedback on the last question is still on the screen.
	const last = events.findLastIndex(({ kind }) => kind === 'attempt-advanced');
	events.splice(last, 1);
}

function playOddly(learner: Learner, scenario: string): void {
	const { course, chance, events, do: act, doBeside } = learner;
	const { facts, variants } = course.scenarios[scenario]!;
	const [variant] = Object.entries(variants).find(([, { use }]) => use === 'practice')!;
	const justifying = blindly(learner);
	const way = wander(learner, scenario, variant);
	const half = Math.ceil(way.length / 2);

	// Left halfway; gone back in twice; and gone back in what had gone back.
	const first = play(learner, { scenario, variant, choices: way.slice(0, half), justifying });
	for (const card of Object.keys(facts).slice(0, 3)) {
		act({ kind: 'card-tagged', run: first, card, dimension: chance.pick(dimensions) });
		const tagged = act({ kind: 'card-tagged', run: first, card, strength: chance.pick(strengths) });
		doBeside(tagged, { kind: 'card-tagged', run: first, card, strength: chance.pick(strengths) });
	}
	const from = { run: first, kept: half };
	const second = play(learner, { scenario, variant, choices: way, justifying, from });
	play(learner, { scenario, variant, choices: way, justifying, from: { run: second, kept: way.length - 1 } });
	play(learner, { scenario, variant, choices: way, justifying, from: { run: first, kept: 0 } });

	// Two tabs at one run: the same steps made twice, one of them differently, and told two ends.
	const before = events.length;
	play(learner, { scenario, variant, choices: way, justifying });
	for (const event of events.slice(before)) {
		if (event.kind === 'choice-made') {
			const { kind, run, step } = event;
			const choice = step === way.length - 1 ? chance.pick(way) : event.choice;
			doBeside(event, { kind, run, step, choice }, 1 + chance.below(5_000));
		} else if (event.kind === 'run-ended') {
			const { kind, run, ending } = event;
			doBeside(event, { kind, run, ending, passed: !event.passed }, 2_000);
		}
	}
	play(learner, { scenario, variant, choices: [], justifying });
}

import fc from 'fast-check';
import { certainties, forms } from '#course/attempt/rule.ts';
import { eventVersion, type Deed, type RecordEvent } from '#course/record/event.ts';
import type { Learner } from '#course/results/pool.ts';
import {
	resultsIn,
	type ResultAnswer,
	type ResultAttempt,
	type ResultHead,
	type Results,
	type ResultRun
} from '#course/results/result-file.ts';
import { runModes } from '#course/scenario/kinds.ts';

export const head: ResultHead = { course: 'mamori', edition: '2026.11', hash: 'abc123' };
export const file = (own: Partial<Results> = {}): Results => ({
	format: 'mamori-results',
	version: 1,
	...head,
	attempts: [],
	answers: [],
	runs: [],
	...own
});

/** An id as the course makes them, the same for the same number. */
export const hex = (number: number, digits = 16) => number.toString(16).padStart(digits, '0');
/** Distinct in its first half, which is what a result file keeps. */
export const recordId = (number: number) => hex(number) + hex(number);

/** The event of a deed so many seconds into a day. */
export const did = (second: number, deed: Deed, id = recordId(second)): RecordEvent => ({
	v: eventVersion,
	id,
	at: new Date(Date.UTC(2026, 10, 22, 9, 10, second)).toISOString(),
	edition: '2026.11',
	...deed
});

export const answer = (id: number, question: string, own: Partial<ResultAnswer> = {}): ResultAnswer => ({
	id: hex(id),
	order: id,
	question,
	options: ['a'],
	score: 1,
	edition: '2026.11',
	...own
});
export const attempt = (
	id: number,
	questions: string[],
	own: Partial<ResultAttempt> = {}
): ResultAttempt => ({ id: hex(id), order: id, form: 'quiz', module: 'law', questions, ...own });
export const run = (id: number, own: Partial<ResultRun> = {}): ResultRun => ({
	id: hex(id),
	order: id,
	scenario: 'koban',
	variant: 'v1',
	mode: 'assessment',
	ending: 'safe',
	passed: true,
	critical: 0,
	...own
});
export const learner = (own: Partial<Learner>): Learner => ({ attempts: [], answers: [], runs: [], ...own });

/** So many learners, each made from its number. */
export const room = (size: number, make: (index: number) => Partial<Learner>): Learner[] =>
	Array.from({ length: size }, (_, index) => learner(make(index)));

/** A finished attempt with its answers: a score for each question. */
export function sat(
	id: number,
	scores: Record<string, number>,
	own: Partial<ResultAttempt> = {}
): Pick<Learner, 'attempts' | 'answers'> {
	const questions = Object.keys(scores);
	return {
		attempts: [attempt(id, questions, own)],
		answers: questions.map((question, index) =>
			answer(id + index + 1, question, { attempt: hex(id), score: scores[question]! })
		)
	};
}

const question = fc.constantFrom('q1', 'q2', 'q3', 'q4');
const place = fc.constantFrom('t1', 't2').map((number) => recordId(Number(number[1]) + 1000));
const points = fc.constantFrom(0, 0.25, 0.5, 1);
const deed: fc.Arbitrary<Deed> = fc.oneof(
	fc.record(
		{
			kind: fc.constant('question-answered' as const),
			question,
			options: fc.subarray(['a', 'b', 'c', 'trafficking', 'not', 'unclear']),
			score: points,
			attempt: place,
			certainty: fc.constantFrom(...certainties),
			gaveUp: fc.constant(true as const)
		},
		{ requiredKeys: ['kind', 'question', 'options', 'score'] }
	),
	fc.record(
		{
			kind: fc.constant('attempt-started' as const),
			attempt: place,
			form: fc.constantFrom(...forms),
			feedback: fc.constant('end' as const),
			track: fc.constantFrom('police', 'public'),
			questions: fc.subarray(['q1', 'q2', 'q3', 'q4'], { minLength: 1 }),
			seed: fc.nat()
		},
		{ requiredKeys: ['kind', 'attempt', 'form', 'feedback', 'questions', 'seed'] }
	),
	fc.record({
		kind: fc.constant('run-started' as const),
		run: place,
		scenario: fc.constantFrom('koban', 'airport'),
		variant: fc.constant('v1'),
		mode: fc.constantFrom(...runModes)
	}),
	fc.record({
		kind: fc.constant('run-ended' as const),
		run: place,
		ending: fc.constant('safe'),
		passed: fc.boolean(),
		critical: fc.nat({ max: 2 })
	}),
	fc.record({ kind: fc.constant('lesson-read' as const), lesson: fc.constant('law/definition') })
);

/** A record as a learner might make it: few questions and attempts, so that many events speak of the same. */
export const anyLearning: fc.Arbitrary<RecordEvent[]> = fc
	.uniqueArray(fc.tuple(fc.nat({ max: 2 ** 31 }), fc.nat({ max: 50 }), deed), {
		maxLength: 40,
		selector: ([id]) => id
	})
	.map((list) => list.map(([id, second, each]) => did(second, each, recordId(id))));
export const anyResults: fc.Arbitrary<Results> = anyLearning.map((events) => resultsIn(events, head));

/** Several files, some of them of the same learner: made from a record when it was shorter. */
export const anyFiles: fc.Arbitrary<Results[]> = fc
	.array(
		anyLearning.chain((events) =>
			fc
				.array(fc.nat({ max: events.length }), { minLength: 1, maxLength: 3 })
				.map((lengths) => lengths.map((length) => resultsIn(events.slice(0, length), head)))
		),
		{ maxLength: 4 }
	)
	.map((files) => files.flat());

import fc from 'fast-check';
import type { Material } from '#course/review/cards.ts';
import type { Day } from '#course/review/day.ts';
import type { Deed, RecordEvent } from '#course/record/event.ts';

export const hour = 3_600_000;
export const oneDay = 24 * hour;

/** A local day of Japan, where no clock is ever changed. */
export function dayOf(date: string, offset = '+09:00', hours = 24): Day {
	const start = Date.parse(`${date}T00:00:00${offset}`);
	return { date, start, end: start + hours * hour };
}

let drawn = 0;
/** The event of a deed at a moment. */
export function on(at: string, deed: Deed, edition = '2026.11'): RecordEvent {
	const time = new Date(at).toISOString();
	return { v: 2, id: `e${String((drawn += 1)).padStart(6, '0')}`, at: time, edition, ...deed };
}

type Answer = Extract<Deed, { kind: 'question-answered' }>;
export const answer = (question: string, score: number, more: Partial<Answer> = {}): Deed => ({
	kind: 'question-answered',
	question,
	options: more.gaveUp ? [] : ['x'],
	score,
	...more
});
export const gaveUp = (question: string) => answer(question, 0, { gaveUp: true });

export const attempt = (
	id: string,
	questions: string[],
	form: 'quiz' | 'pretest' | 'posttest' | 'review' = 'quiz'
): Deed => ({
	kind: 'attempt-started',
	attempt: id,
	form,
	feedback: form === 'quiz' || form === 'review' ? 'each' : 'end',
	questions,
	seed: 1
});

export const editions = ['2026.11', '2027.04', '2027.10'];
export const material: Material = {
	items: ['a', 'b', 'c'].map((id) => ({ id })),
	terms: [
		{ id: 's', lessons: ['l', 'm'] },
		{ id: 't', lessons: ['m'] }
	],
	history: editions.map((edition) => ({ edition, keys: [] }))
};
/** The same after the law has changed twice. */
export const changed: Material = {
	...material,
	history: [
		{ edition: '2026.11', keys: [] },
		{ edition: '2027.04', keys: ['a'] },
		{ edition: '2027.10', keys: ['b'] }
	]
};

const few = fc.constantFrom('a', 'b', 'c');
const attempts = fc.constantFrom('u', 'v', 'w');
const deed: fc.Arbitrary<Deed> = fc.oneof(
	fc.record(
		{
			kind: fc.constant('question-answered' as const),
			question: few,
			options: fc.constantFrom<string[][]>(['x'], ['x', 'y']),
			score: fc.constantFrom(0, 0.25, 0.5, 0.75, 1),
			certainty: fc.constantFrom(1 as const, 2 as const, 3 as const),
			attempt: attempts
		},
		{ requiredKeys: ['kind', 'question', 'options', 'score'] }
	),
	few.map(gaveUp),
	fc
		.tuple(
			attempts,
			fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
			fc.constantFrom('quiz' as const, 'pretest' as const, 'posttest' as const, 'review' as const)
		)
		.map(([id, questions, form]) => attempt(id, questions, form)),
	fc.record({
		kind: fc.constant('term-reviewed' as const),
		term: fc.constantFrom('s', 't'),
		grade: fc.constantFrom('again' as const, 'hard' as const, 'good' as const, 'easy' as const)
	}),
	fc.constantFrom('l', 'm').map((lesson): Deed => ({ kind: 'lesson-read', lesson })),
	fc.constantFrom('f', 'g').map((fact): Deed => ({ kind: 'change-read', fact })),
	fc.constant<Deed>({
		kind: 'track-completed',
		track: 'police',
		attempt: 'u',
		percent: 90,
		runs: [],
		hash: 'a',
		lawAsOf: '2026-11-21'
	})
);

/** Milliseconds between 1970 and 9999, most of them around 2027, some equal. */
export const moment = fc.oneof(
	{
		weight: 5,
		arbitrary: fc.integer({ min: 0, max: 400 }).map((days) => Date.UTC(2026, 10, 22) + days * oneDay)
	},
	{
		weight: 2,
		arbitrary: fc.integer({ min: 0, max: 50 }).map((hours) => Date.UTC(2027, 5, 1) + hours * hour)
	},
	{ weight: 1, arbitrary: fc.integer({ min: 0, max: Date.UTC(9999, 11, 30) }) }
);

/** Whatever a learner does with whatever clock. */
export const anyRecord: fc.Arbitrary<RecordEvent[]> = fc.uniqueArray(
	fc
		.record({
			id: fc.stringMatching(/^[a-z]{1,6}$/),
			at: moment,
			edition: fc.constantFrom(...editions, 'unknown'),
			deed
		})
		.map(({ id, at, edition, deed }) => ({
			v: 2 as const,
			id,
			at: new Date(at).toISOString(),
			edition,
			...deed
		})),
	{ selector: ({ id }) => id, maxLength: 40 }
);

/** A record, and the same events in another order, some of them more than once. */
export const arrivingAnew = anyRecord.chain((record) =>
	fc
		.array(fc.nat({ max: Math.max(0, record.length - 1) }), { maxLength: 10 })
		.chain((indexes) => {
			const all = [...record, ...indexes.flatMap((index) => record[index] ?? [])];
			return fc.shuffledSubarray(all, { minLength: all.length });
		})
		.map((again) => ({ record, again }))
);

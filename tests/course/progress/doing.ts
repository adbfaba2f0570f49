import fc from 'fast-check';
import { certainties, feedbacks, forms } from '#course/attempt/rule.ts';
import { eventVersion, recalls, type Deed, type RecordEvent } from '#course/record/event.ts';

const few = fc.constantFrom('a', 'b', 'c');
const score = fc.constantFrom(0, 0.25, 0.5, 1);
const is = <Kind extends Deed['kind']>(kind: Kind) => fc.constant(kind);
const modules = { a: 'law', b: 'law', c: 'why' } as const;

const started = fc
	.record({
		kind: is('attempt-started'),
		attempt: few,
		form: fc.constantFrom(...forms),
		feedback: fc.constantFrom(...feedbacks),
		pass: fc.nat({ max: 100 }),
		track: fc.constantFrom('police', 'public'),
		questions: fc.subarray(['a', 'b', 'c'] as const, { minLength: 1 }),
		seed: fc.nat()
	})
	.map((deed): Deed => ({ ...deed, modules: deed.questions.map((question) => modules[question]) }));

const answered = fc
	.record(
		{
			kind: is('question-answered'),
			question: few,
			options: fc.subarray(['x', 'y']),
			score,
			attempt: few,
			certainty: fc.constantFrom(...certainties),
			gaveUp: fc.constant(true as const)
		},
		{ requiredKeys: ['kind', 'question', 'options', 'score'] }
	)
	.map(({ gaveUp, ...deed }): Deed =>
		gaveUp && deed.options.length === 0 ? { ...deed, score: 0, gaveUp } : deed
	);

const rest: fc.Arbitrary<Deed> = fc.oneof(
	fc.record({ kind: is('lesson-read'), lesson: few }),
	fc.record({ kind: is('run-started'), run: few, scenario: few, variant: fc.constant('main') }),
	fc.record({ kind: is('choice-made'), run: few, step: fc.nat({ max: 3 }), choice: few }),
	fc.record({ kind: is('run-ended'), run: few, ending: few, passed: fc.boolean() }),
	fc.record({ kind: is('term-reviewed'), term: few, grade: fc.constantFrom(...recalls) })
);

const event: fc.Arbitrary<RecordEvent> = fc
	.tuple(
		fc.uuid(),
		fc.nat({ max: 6 }),
		fc.oneof(
			{ weight: 2, arbitrary: started },
			{ weight: 5, arbitrary: answered },
			{ weight: 4, arbitrary: rest }
		)
	)
	.map(([id, day, deed]) => ({
		v: eventVersion,
		id,
		at: new Date(Date.UTC(2026, 10, 22 + day)).toISOString(),
		edition: '2026.11',
		...deed
	}));

/** A record full of answers to few questions, in attempts that are often finished. */
export const busyRecord = fc.uniqueArray(event, { selector: ({ id }) => id, minLength: 1, maxLength: 60 });

/** The same, and the same events in another order, some of them twice. */
export const busyAnew = busyRecord.chain((record) =>
	fc.record({
		record: fc.constant(record),
		again: fc
			.subarray(record)
			.chain((extra) =>
				fc.shuffledSubarray([...record, ...extra], { minLength: record.length + extra.length })
			)
	})
);

import fc from 'fast-check';
import { certainties, feedbacks, forms } from '#course/attempt/rule.ts';
import { eventVersion, recalls, type Deed, type RecordEvent } from '#course/record/event.ts';
import { dimensions, runModes, strengths } from '#course/scenario/kinds.ts';

/** The event of a deed so many seconds into a day. Its id follows from both unless it is given. */
export function at(
	second: number,
	deed: Deed,
	id = `${second}-${Object.values(deed).join('/').slice(0, 60)}`
): RecordEvent {
	const time = new Date(Date.UTC(2026, 10, 22, 0, 0, second)).toISOString();
	return {
		v: eventVersion,
		id: id.replaceAll(/[^A-Za-z0-9._/-]/g, '.'),
		at: time,
		edition: '2026.11',
		...deed
	};
}

/** Any name that an event may hold. */
export const name = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/);
const names = fc.array(name, { maxLength: 12 });

/** Every kind of deed, with names out of `of`: few names make events that speak of the same things. */
function deed(of: fc.Arbitrary<string>, several: fc.Arbitrary<string[]> = names): fc.Arbitrary<Deed> {
	const is = <Kind extends Deed['kind']>(kind: Kind) => fc.constant(kind);
	const score = fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs);
	return fc.oneof(
		fc.record({ kind: is('track-chosen'), track: of }),
		fc.record({ kind: is('lesson-opened'), lesson: of }),
		fc.record({ kind: is('lesson-left'), lesson: of, anchor: fc.string({ maxLength: 20 }) }),
		fc.record({ kind: is('lesson-read'), lesson: of }),
		fc.record(
			{
				kind: is('question-answered'),
				question: of,
				options: several,
				score,
				attempt: of,
				certainty: fc.constantFrom(...certainties)
			},
			{ requiredKeys: ['kind', 'question', 'options', 'score'] }
		),
		fc.record(
			{
				kind: is('question-answered'),
				question: of,
				options: fc.constant<string[]>([]),
				score: fc.constant(0),
				attempt: of,
				gaveUp: fc.constant(true as const)
			},
			{ requiredKeys: ['kind', 'question', 'options', 'score', 'gaveUp'] }
		),
		fc.record(
			{
				kind: is('attempt-started'),
				attempt: of,
				form: fc.constantFrom(...forms),
				feedback: fc.constantFrom(...feedbacks),
				module: of,
				track: of,
				questions: several,
				modules: several,
				seed: fc.maxSafeNat(),
				pass: fc.nat({ max: 100 })
			},
			{ requiredKeys: ['kind', 'attempt', 'form', 'feedback', 'questions', 'seed'] }
		),
		fc.record({ kind: is('attempt-advanced'), attempt: of, question: of }),
		fc.record(
			{
				kind: is('run-started'),
				run: of,
				scenario: of,
				variant: of,
				seed: fc.maxSafeNat(),
				mode: fc.constantFrom(...runModes),
				from: of,
				kept: fc.nat({ max: 5 })
			},
			{ requiredKeys: ['kind', 'run', 'scenario', 'variant'] }
		),
		fc.record(
			{
				kind: is('choice-made'),
				run: of,
				step: fc.nat({ max: 5 }),
				choice: of,
				cards: several,
				basis: several
			},
			{ requiredKeys: ['kind', 'run', 'step', 'choice'] }
		),
		fc.record(
			{
				kind: is('card-tagged'),
				run: of,
				card: of,
				dimension: fc.constantFrom(...dimensions),
				strength: fc.constantFrom(...strengths)
			},
			{ requiredKeys: ['kind', 'run', 'card'] }
		),
		fc.record(
			{ kind: is('run-ended'), run: of, ending: of, passed: fc.boolean(), critical: fc.nat({ max: 5 }) },
			{ requiredKeys: ['kind', 'run', 'ending', 'passed'] }
		),
		fc.record({ kind: is('term-reviewed'), term: of, grade: fc.constantFrom(...recalls) }),
		fc.record({ kind: is('change-read'), fact: of }),
		fc.record({
			kind: is('track-completed'),
			track: of,
			attempt: of,
			percent: fc.nat({ max: 100 }),
			runs: several,
			hash: of,
			lawAsOf: fc.constantFrom('2026-11-21', '2027-02-28')
		})
	);
}

const head = (time: fc.Arbitrary<number>) =>
	fc.record({
		v: fc.constant(eventVersion),
		id: name,
		at: time.map((milliseconds) => new Date(milliseconds).toISOString()),
		edition: name
	});

/** Any event at all. */
export const anyEvent: fc.Arbitrary<RecordEvent> = fc
	.tuple(head(fc.integer({ min: 0, max: Date.UTC(9999, 11, 31) })), deed(name))
	.map(([head, deed]) => ({ ...head, ...deed }));

const few = fc.constantFrom('a', 'b', 'c');
/** An event about few things, at one of few times: many of them meet. */
const meetingEvent: fc.Arbitrary<RecordEvent> = fc
	.tuple(head(fc.integer({ min: 0, max: 20 })), deed(few, fc.subarray(['a', 'b', 'c'], { minLength: 1 })))
	.map(([head, deed]) => ({ ...head, ...deed }));

const unique = { selector: (event: RecordEvent) => event.id };
export const anyRecord = fc.uniqueArray(anyEvent, { ...unique, maxLength: 30 });
export const meetingRecord = fc.uniqueArray(meetingEvent, { ...unique, maxLength: 40 });

/** A record, and the same events in another order, some of them more than once. */
export const arrivingAnew = meetingRecord.chain((record) =>
	fc.record({
		record: fc.constant(record),
		again: fc
			.array(fc.nat({ max: Math.max(0, record.length - 1) }), { maxLength: 10 })
			.map((indexes) => indexes.flatMap((index) => record[index] ?? []))
			.chain((extra) =>
				fc.shuffledSubarray([...record, ...extra], { minLength: record.length + extra.length })
			)
	})
);

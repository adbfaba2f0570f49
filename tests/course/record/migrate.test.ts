import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventVersion } from '#course/record/event.ts';
import { migrate, migrations } from '#course/record/migrate.ts';
import { readEvent } from '#course/record/read-event.ts';
import { anyEvent } from './events.ts';

/** Any object, with the version that is given and fields that events have. */
const objects = (version: fc.Arbitrary<unknown>) =>
	fc
		.tuple(
			fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('kind', 'pass', 'form', 'attempt')), fc.anything()),
			fc.option(fc.constantFrom('attempt-started', 'question-answered', 'run-ended'), { nil: undefined }),
			version
		)
		.map(([fields, kind, v]): Record<string, unknown> => ({ ...fields, ...(kind && { kind }), v }));

const known = fc.integer({ min: 1, max: eventVersion });

describe('the migrations', () => {
	it('lead from the first version to the present one, a step at a time', () => {
		expect(migrations.map(({ from }) => from)).toEqual(
			Array.from({ length: eventVersion - 1 }, (_, index) => index + 1)
		);
	});

	it('say what each changed, and no two the same', () => {
		const names = migrations.map(({ name }) => name);
		for (const name of names) expect(name).toMatch(/^[^\s.].*[^\s.]$/);
		expect(new Set(names).size).toBe(names.length);
	});

	it('bring any object of a known version to the present one, and throw at none', () => {
		fc.assert(
			fc.property(objects(known), (event) => {
				expect(migrate(event)['v']).toBe(eventVersion);
			})
		);
	});

	it('change nothing that is of the present version, however often', () => {
		fc.assert(
			fc.property(objects(known), (event) => {
				const once = migrate(event);
				const before = { ...once };
				expect(migrate(once)).toEqual(before);
			})
		);
		fc.assert(fc.property(anyEvent, (event) => void expect(migrate({ ...event })).toEqual(event)));
	});

	it('leave a version alone that they do not know', () => {
		const unknown = fc
			.oneof(fc.anything(), fc.integer({ max: 0 }), fc.integer({ min: eventVersion }), fc.string())
			.filter((v) => !migrations.some(({ from }) => from === v));
		fc.assert(fc.property(objects(unknown), (event) => void expect(migrate(event)).toBe(event)));
		for (const v of [0, eventVersion + 1, '1', 1.5, null, undefined])
			expect(
				readEvent({
					v,
					id: 'e',
					at: '2026-11-22T00:00:00.000Z',
					edition: '1',
					kind: 'lesson-read',
					lesson: 'x'
				})
			).toEqual({ wrong: 'v' });
	});

	it('leave what they are given as it was', () => {
		fc.assert(
			fc.property(objects(known), (event) => {
				const before = { ...event };
				migrate(event);
				expect(event).toEqual(before);
			})
		);
	});

	it('take no name, time, answer, mark or end away', () => {
		fc.assert(
			fc.property(objects(known), ({ v, ...fields }) => {
				expect(migrate({ ...fields, v })).toMatchObject(fields);
			})
		);
	});
});

it('an attempt of the first version was a quiz with feedback after each question', () => {
	const head = { id: 'e', at: '2026-11-22T00:00:00.000Z', edition: '2026.11', kind: 'attempt-started' };
	const begun = { attempt: 't', module: 'law', questions: ['p', 'q'], seed: 7, pass: 80 };
	expect(readEvent({ ...head, v: 1, ...begun })).toEqual({
		event: { ...head, v: eventVersion, form: 'quiz', feedback: 'each', ...begun }
	});
});

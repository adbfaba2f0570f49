import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { eventVersion, merge } from '#course/record/event.ts';
import { readRecordFile, writeRecordFile, type Refusal } from '#course/record/record-file.ts';
import { anyRecord, at } from './events.ts';

const now = '2026-11-22T09:30:00.000Z';
const read = at(0, { kind: 'lesson-read', lesson: 'law/definition' }, 'e-1');
const file = {
	format: 'mamori-record',
	version: eventVersion,
	course: 'mamori',
	exportedAt: now,
	events: [read] as unknown[]
};
const refusalOf = (text: string): Refusal | undefined => {
	const result = readRecordFile(text, 'mamori');
	return 'refusal' in result ? result.refusal : undefined;
};
const refusalWith = (changes: Record<string, unknown>) => refusalOf(JSON.stringify({ ...file, ...changes }));

const inherited = Object.getOwnPropertyNames(Object.prototype);
afterAll(() => expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(inherited));

describe('a written record', () => {
	it('comes back whole, in order', () => {
		fc.assert(
			fc.property(anyRecord, (record) => {
				expect(readRecordFile(writeRecordFile('mamori', record, now), 'mamori')).toEqual({
					events: merge(record)
				});
			})
		);
	});

	it('is the same text for the same events, whatever their order', () => {
		const both = anyRecord.chain((record) =>
			fc.tuple(fc.constant(record), fc.shuffledSubarray(record, { minLength: record.length }))
		);
		fc.assert(
			fc.property(both, ([record, shuffled]) => {
				expect(writeRecordFile('mamori', shuffled, now)).toBe(writeRecordFile('mamori', record, now));
			})
		);
	});

	it('says what it is', () => {
		expect(JSON.parse(writeRecordFile('mamori', [read], now))).toEqual(file);
	});

	it('is refused when it is cut off anywhere', () => {
		const bytes = new TextEncoder().encode(
			writeRecordFile('mamori', [read, at(1, { kind: 'lesson-left', lesson: 'x', anchor: '三要素' })], now)
		);
		// The last byte is a line break, which nobody needs.
		fc.assert(
			fc.property(fc.nat({ max: bytes.length - 2 }), (length) => {
				expect(refusalOf(new TextDecoder().decode(bytes.slice(0, length)))).toEqual({ kind: 'not-json' });
			})
		);
	});

	it('is taken with a byte order mark, as some editors save it', () => {
		expect(readRecordFile(`\uFEFF${JSON.stringify(file)}`, 'mamori')).toEqual({ events: [read] });
	});

	it('counts an event once that it holds twice', () => {
		expect(readRecordFile(JSON.stringify({ ...file, events: [read, read] }), 'mamori')).toEqual({
			events: [read]
		});
	});
});

describe('a file is refused', () => {
	it('of another course, with its name, cut to a length that can be shown', () => {
		expect(refusalWith({ course: 'other' })).toEqual({ kind: 'other-course', course: 'other' });
		expect(refusalWith({ course: 'x'.repeat(1000) })).toEqual({
			kind: 'other-course',
			course: 'x'.repeat(60)
		});
	});

	it('of a newer version, with its number, even when it is of another course', () => {
		expect(refusalWith({ version: eventVersion + 1, course: 'other' })).toEqual({
			kind: 'newer',
			version: eventVersion + 1
		});
	});

	it.each([
		{ format: 'other' },
		{ format: undefined },
		{ version: 0 },
		{ version: 1.5 },
		{ version: '1' },
		{ version: null },
		{ course: 1 },
		{ course: undefined },
		{ events: undefined },
		{ events: { length: 1, 0: read } },
		{ events: 'events' }
	])('that is no record: %j', (changes) => {
		expect(refusalWith(changes)).toEqual({ kind: 'not-a-record' });
	});

	it.each([
		'null',
		'1',
		'""',
		'[]',
		'{}',
		'[{"format":"mamori-record"}]',
		'{"__proto__":{"format":"mamori-record"}}'
	])('that is other JSON: %s', (text) => {
		expect(refusalOf(text)).toEqual({ kind: 'not-a-record' });
	});

	it.each(['', 'format', '<html>', '{"format":', "{'format': 1}", 'NaN'])('that is no JSON: %s', (text) => {
		expect(refusalOf(text)).toEqual({ kind: 'not-json' });
	});

	it('with one damaged event among good ones, at its position', () => {
		const damaged = { ...at(1, { kind: 'lesson-read', lesson: 'y' }), at: 'yesterday' };
		expect(refusalWith({ events: [read, damaged, read] })).toEqual({
			kind: 'damaged',
			position: 2,
			field: 'at'
		});
	});

	it('with a field that is unknown, its name cut to a length that can be shown', () => {
		const field = 'x'.repeat(1000);
		expect(refusalWith({ events: [{ ...read, [field]: 1 }] })).toEqual({
			kind: 'damaged',
			position: 1,
			field: 'x'.repeat(60)
		});
	});

	it.each(['__proto__', 'constructor'])('with %s in an event, and changes no other object', (key) => {
		const poison = `{"polluted":true,"${key}":{"prototype":{"polluted":true},"polluted":true}}`;
		const event = JSON.stringify(read);
		for (const text of [
			`{"${key}":${poison},${event.slice(1)}`,
			event.replace('"law/definition"', poison),
			event.replace('"e-1"', `[${poison}]`),
			poison
		])
			expect(refusalOf(JSON.stringify({ ...file, events: [] }).replace('[]', `[${text}]`))).toMatchObject({
				kind: 'damaged'
			});
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	});

	const brackets = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

	it('of ten megabytes of brackets', { timeout: 60_000 }, () => {
		expect(['not-json', 'not-a-record']).toContain(refusalOf(brackets(5_000_000))?.kind);
	});

	it.each(['"e-1"', '"law/definition"', JSON.stringify(read)])(
		'with half a megabyte of brackets for %s',
		(part) => {
			const text = JSON.stringify(file).replace(part, brackets(250_000));
			expect(['not-json', 'damaged']).toContain(refusalOf(text)?.kind);
		}
	);

	it('with more events than anybody can have made', () => {
		expect(refusalOf(JSON.stringify({ ...file, events: Array(500_001).fill(0) }))).toEqual({
			kind: 'too-large'
		});
	});

	it('that is larger than any record, before it is read', () => {
		expect(refusalOf(' '.repeat(64 * 1024 * 1024 + 1))).toEqual({ kind: 'too-large' });
	});
});

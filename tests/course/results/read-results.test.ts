import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readResults, type Refusal } from '#course/results/read-results.ts';
import { writeResults } from '#course/results/result-file.ts';
import { anyResults, answer, attempt, file, run } from './results.ts';

const good = file({ attempts: [attempt(1, ['q1'])], answers: [answer(2, 'q1')], runs: [run(3)] });
const refusalOf = (text: string): Refusal | undefined => {
	const read = readResults(text, 'mamori');
	return 'refusal' in read ? read.refusal : undefined;
};
const refusalWith = (changes: Record<string, unknown>) => refusalOf(JSON.stringify({ ...good, ...changes }));

describe('a result file is taken', () => {
	it('as it is, and with a byte order mark', () => {
		expect(readResults(JSON.stringify(good), 'mamori')).toEqual({ results: good });
		expect(readResults(`\uFEFF${JSON.stringify(good)}`, 'mamori')).toEqual({ results: good });
	});

	it('of any other edition of the course', () => {
		expect(refusalWith({ edition: '2031.01', hash: 'fff' })).toBeUndefined();
	});
});

describe('a result file is refused', () => {
	it('that is too large in characters or in lines', () => {
		expect(refusalOf('x'.repeat(33 * 1024 * 1024))).toEqual({ kind: 'too-large' });
		expect(refusalWith({ answers: new Array(100_001).fill(0) })).toEqual({ kind: 'too-large' });
	});

	it.each(['', '<html>', '{"format":', 'NaN'])('that is no JSON: %s', (text) => {
		expect(refusalOf(text)).toEqual({ kind: 'not-json' });
	});

	it.each([
		{ format: 'mamori-record' },
		{ version: 0 },
		{ version: '1' },
		{ course: 7 },
		{ answers: undefined },
		{ runs: { length: 0 } }
	])('that is something else: %j', (changes) => {
		expect(refusalWith(changes)).toEqual({ kind: 'not-results' });
	});

	it.each(['null', '[]', '1', '{"__proto__":{"format":"mamori-results"}}'])(
		'that is other JSON: %s',
		(text) => {
			expect(refusalOf(text)).toEqual({ kind: 'not-results' });
		}
	);

	it('of a newer version, even of another course', () => {
		expect(refusalWith({ version: 2, course: 'other' })).toEqual({ kind: 'newer', version: 2 });
	});

	it('of another course, its name cut to a length that can be shown', () => {
		expect(refusalWith({ course: 'x'.repeat(999) })).toEqual({
			kind: 'other-course',
			course: 'x'.repeat(60)
		});
	});

	it('that holds nothing', () => {
		expect(refusalWith({ attempts: [], answers: [], runs: [] })).toEqual({ kind: 'empty' });
	});

	it.each([
		['edition', { edition: 'two words' }],
		['hash', { hash: undefined }],
		['name', { name: 'Yamada' }]
	])('whose head is damaged or holds more than is known: %s', (field, changes) => {
		expect(refusalWith(changes)).toEqual({ kind: 'damaged', list: 'head', position: 1, field });
	});

	it.each([
		['id', { id: 'ABCDEFABCDEFABCD' }],
		['id', { id: 'abc' }],
		['order', { order: -1 }],
		['question', { question: '山田' }],
		['options', { options: ['my own words'] }],
		['options', { options: ['a=b=c'] }],
		['score', { score: 1.1 }],
		['score', { score: null }],
		['certainty', { certainty: 4 }],
		['gaveUp', { gaveUp: false }],
		['attempt', { attempt: 'x' }],
		['edition', { edition: undefined }],
		['at', { at: '2026-11-22T00:00:00.000Z' }],
		['note', { note: 'text' }]
	])('with one damaged answer among good ones, at its place: %s %j', (field, changes) => {
		const answers = [answer(2, 'q1'), { ...answer(4, 'q2'), ...changes }];
		expect(refusalWith({ answers })).toEqual({ kind: 'damaged', list: 'answers', position: 2, field });
	});

	it.each([
		['form', { form: 'exam' }],
		['questions', { questions: ['a b'] }],
		['pass', { pass: 101 }]
	])('with a damaged attempt: %s', (field, changes) => {
		expect(refusalWith({ attempts: [{ ...attempt(1, ['q1']), ...changes }] })).toEqual({
			kind: 'damaged',
			list: 'attempts',
			position: 1,
			field
		});
	});

	it.each([
		['mode', { mode: 'play' }],
		['passed', { passed: 1 }],
		['critical', { critical: 0.5 }]
	])('with a damaged run: %s', (field, changes) => {
		expect(refusalWith({ runs: [{ ...run(1), ...changes }] })).toEqual({
			kind: 'damaged',
			list: 'runs',
			position: 1,
			field
		});
	});

	it.each([null, 1, [], 'line'])('with something else for a line: %j', (value) => {
		expect(refusalWith({ runs: [value] })).toEqual({
			kind: 'damaged',
			list: 'runs',
			position: 1,
			field: 'line'
		});
	});

	it('that is cut off anywhere', () => {
		fc.assert(
			fc.property(anyResults, fc.double({ min: 0, max: 1, noNaN: true }), (results, part) => {
				const text = writeResults(results).trimEnd();
				const cut = text.slice(0, Math.min(text.length - 1, Math.floor(part * text.length)));
				expect(refusalOf(cut)).toEqual({ kind: 'not-json' });
			})
		);
	});
});

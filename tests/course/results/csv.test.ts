import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '#course/results/csv.ts';

describe('CSV', () => {
	it('begins with a byte order mark and ends each line with a return and a line feed', () => {
		expect(
			writeCsv([
				['問題', 'n'],
				['三要素', 5]
			])
		).toBe('\uFEFF問題,n\r\n三要素,5\r\n');
	});

	it('puts quotes round what needs them and doubles those inside, by RFC 4180', () => {
		expect(writeCsv([['a,b', 'say "no"', 'two\nlines', 'plain']])).toBe(
			'\uFEFF"a,b","say ""no""","two\nlines",plain\r\n'
		);
	});

	it.each(['=1+1', '+81', '-1', '@cmd', '\tx', '\rx'])('keeps %j a text', (text) => {
		expect(writeCsv([[text]])).toMatch(/^\uFEFF"?'/);
	});

	it('leaves numbers numbers, negative ones too', () => {
		expect(writeCsv([[-0.25, 0, 1e-7]])).toBe('\uFEFF-0.25,0,1e-7\r\n');
	});

	it('is read as it was written', () => {
		const text = fc.string({ unit: 'grapheme' }).filter((each) => !/^[=+\-@\t\r]/.test(each));
		const rows = fc
			.integer({ min: 2, max: 4 })
			.chain((width) =>
				fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 })
			);
		fc.assert(
			fc.property(rows, (rows) => {
				expect(csvParseRows(writeCsv(rows).slice(1))).toEqual(rows);
			})
		);
	});
});

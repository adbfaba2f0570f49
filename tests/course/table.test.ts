import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellOf, numbersIn } from '#course/table.ts';

const name = (id: string) => ({ id, name: { en: id, ja: id } });
const tableOf = (rows: string[], columns: string[], cells: (number | null)[][]) => ({
	rows: rows.map(name),
	columns: columns.map(name),
	cells
});

describe('a cell', () => {
	const table = tableOf(
		['women', 'men'],
		['2001', 'total'],
		[
			[0, null],
			[2, 5]
		]
	);

	it.each([
		['women', '2001', 0],
		['women', 'total', null],
		['men', '2001', 2],
		['men', 'total', 5],
		['children', 'total', undefined],
		['men', '2002', undefined],
		['2001', 'men', undefined]
	])('in the row %s and the column %s holds %s', (row, column, number) => {
		expect(cellOf(table, row, column)).toBe(number);
	});

	it('is found by its names wherever it stands, and only where both are names of the table', () => {
		const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { maxLength: 4 });
		fc.assert(
			fc.property(names, names, fc.stringMatching(/^[a-z]{4}$/), (rows, columns, stranger) => {
				const cells = rows.map((_, row) => columns.map((_, column) => row * 10 + column));
				const table = tableOf(rows, columns, cells);
				for (const [r, row] of rows.entries())
					for (const [c, column] of columns.entries()) expect(cellOf(table, row, column)).toBe(r * 10 + c);
				for (const row of rows) expect(cellOf(table, row, stranger)).toBeUndefined();
				for (const column of columns) expect(cellOf(table, stranger, column)).toBeUndefined();
			})
		);
	});
});

describe('the numbers in a text', () => {
	it.each([
		['no number at all, not even 三', []],
		['498', [498]],
		['４９８人', [498]],
		['1,234,567 yen', [1234567]],
		['１，２３４円', [1234]],
		['74.5 %', [74.5]],
		['７４．５％', [74.5]],
		['1,234.5', [1234.5]],
		['007', [7]],
		['371 of 498, 2 of them', [371, 498, 2]],
		['2001～2007年', [2001, 2007]],
		['12,34', [12, 34]],
		['1, 234', [1, 234]],
		['1,2345', [1, 2345]],
		['the years 2001,2002', [2001, 2002]]
	])('of "%s" are %j', (text, numbers) => {
		expect(numbersIn(text)).toEqual(numbers);
	});

	it('come back however they are printed, and in their order', () => {
		const wide = (text: string) =>
			text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
		const printed = fc
			.record({
				number: fc.oneof(
					fc.nat({ max: 99_999_999 }),
					fc.nat({ max: 99_999 }).map((n) => n / 100)
				),
				separates: fc.boolean(),
				isWide: fc.boolean(),
				unit: fc.constantFrom('人', ' persons', '年 ', '。', ' %')
			})
			.map(({ number, separates, isWide, unit }) => {
				const digits = separates
					? number.toLocaleString('en', { maximumFractionDigits: 2 })
					: number.toString();
				return { number, text: (isWide ? wide(digits) : digits) + unit };
			});
		fc.assert(
			fc.property(fc.array(printed), (parts) => {
				const text = parts.map((part) => part.text).join('');
				expect(numbersIn(text)).toEqual(parts.map(({ number }) => number));
			})
		);
	});
});

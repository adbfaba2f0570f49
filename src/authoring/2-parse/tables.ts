import { csvParseRows } from 'd3-dsv';
import { z } from 'zod';
import { problems, type Place, type Report } from '../problems.ts';
import { localised, text } from './fields.ts';
import { standing } from './standing.ts';

/** Years are names of columns, though no ids. */
const name = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
	.describe('the name of a row or column: a-z, 0-9 and single hyphens');

const names = z.record(z.string(), localised).describe('its names, id: { en: …, ja: … }');

/** `content/data/<id>.yaml`. */
export const tableSchema = z.strictObject({
	title: localised.describe('what the table shows, { en: …, ja: … }'),
	...standing,
	counts: localised.describe('what one unit is and who counted, { en: …, ja: … }'),
	years: z.enum(['calendar', 'fiscal', 'other']).describe('calendar, fiscal or other'),
	empty: localised.describe('what an empty cell means, { en: …, ja: … }'),
	rows: names.describe('the names of the rows, id: { en: …, ja: … }'),
	columns: names.describe('the names of the columns, id: { en: …, ja: … }'),
	sums: z
		.array(
			z.strictObject({
				row: name.optional().describe('the row that is the sum'),
				column: name.optional().describe('the column that is the sum'),
				of: z.array(name).min(2).describe('what it is the sum of, a list')
			})
		)
		.default([])
		.describe('what must add up, a list of { column: …, of: [ … ] } and { row: …, of: [ … ] }'),
	except: z
		.array(
			z.strictObject({
				row: name,
				column: name,
				by: z
					.string()
					.regex(/^-?\d+$/)
					.transform(Number)
					.describe('how much more the total is than its parts, a whole number'),
				why: localised.describe('why, { en: …, ja: … }')
			})
		)
		.default([])
		.describe('the totals that do not add up in the source, a list'),
	notes: z
		.strictObject({ en: z.array(text).describe('sentences'), ja: z.array(text).describe('sentences') })
		.default({ en: [], ja: [] })
		.describe('what a reader should know, { en: [ … ], ja: [ … ] }')
});

export type TableEntry = z.output<typeof tableSchema>;

/** `content/data/<id>.csv`: the names of its rows and columns and the numbers between them. */
export interface Grid {
	rows: string[];
	columns: string[];
	/** null where a cell is empty. */
	cells: (number | null)[][];
	/** Where a cell stands, by row and column from 0. */
	placeOf: (row: number, column?: number) => Place;
}

/** Reads a CSV; undefined when it is no table, which is reported. */
export function parseGrid(path: string, csv: string, report: Report): Grid | undefined {
	const [header = [], ...body] = csvParseRows(csv.replace(/^\ufeff/, ''));
	// Cells hold numbers and names, so no line break stands inside one; empty lines are no rows.
	const lines = csv
		.split('\n')
		.flatMap((text, index) => (/[^,\s]/.test(text) ? [{ text, line: index + 1 }] : []));
	const placeOf = (row: number, column?: number): Place => {
		const { text = '', line = 1 } = lines[row + 1] ?? {};
		const before = text.split(',').slice(0, column === undefined ? 0 : column + 1);
		return { path, line, col: before.join(',').length + (before.length ? 2 : 1) };
	};
	const top = { path, line: 1, col: 1 };
	if (header[0] !== 'row' || header.length < 2) {
		report(top, problems.tableHeaderWrong({ found: header.join(',') }));
		return undefined;
	}
	let isWhole = true;
	const rows = body.filter((cells) => cells.some((cell) => cell.trim()));
	const cells = rows.map(([, ...values], row) => {
		if (values.length !== header.length - 1) {
			isWhole = false;
			report(placeOf(row), problems.tableRowLength({ have: values.length + 1, need: header.length }));
		}
		return values.map((value, column) => {
			const number = value.trim();
			if (number === '') return null;
			if (/^\d+(\.\d+)?$/.test(number)) return Number(number);
			isWhole = false;
			report(placeOf(row, column), problems.cellWrong({ found: number }));
			return null;
		});
	});
	return isWhole ? { rows: rows.map(([row]) => row!), columns: header.slice(1), cells, placeOf } : undefined;
}

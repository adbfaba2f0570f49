import type { Parts } from '../2-parse/parse.ts';
import type { Grid, TableEntry } from '../2-parse/tables.ts';
import type { Entry } from '../2-parse/yaml.ts';
import { problems, type Place, type Report } from '../problems.ts';
import { eachOnce, refer, type Known } from './known.ts';
import { sameNames } from './words.ts';

/** Joins the numbers of each table with what is said of them, and adds up its sums. */
export function linkTables(parts: Parts, report: Report): void {
	for (const grid of parts.grids.values()) {
		if (!grid) continue;
		eachOnce(grid.rows, 'row', (row) => grid.placeOf(row), report);
		eachOnce(grid.columns, 'column', (column) => grid.placeOf(-1, column), report);
	}
	for (const [name, table] of parts.tables) {
		const path = `content/data/${name}.csv`;
		const top = { path: `content/data/${name}.yaml`, line: 1, col: 1 };
		if (!parts.grids.has(name)) report(top, problems.fileMissing({ path }));
		const grid = parts.grids.get(name);
		if (!table || !grid) continue;
		sameNames(grid.rows, Object.keys(table.value.rows), (id) => `the row "${id}"`, table, ['rows'], report);
		const column = (id: string) => `the column "${id}"`;
		sameNames(grid.columns, Object.keys(table.value.columns), column, table, ['columns'], report);
		for (const [index, { row, column }] of table.value.except.entries()) {
			isIn(name, grid, 'rows', row, table.at('except', index, 'row'), report);
			isIn(name, grid, 'columns', column, table.at('except', index, 'column'), report);
		}
		addUp(name, table, grid, report);
	}
	for (const name of parts.grids.keys())
		if (!parts.tables.has(name))
			report(
				{ path: `content/data/${name}.csv`, line: 1, col: 1 },
				problems.fileMissing({ path: `content/data/${name}.yaml` })
			);
}

function addUp(name: string, { value: table, at }: Entry<TableEntry>, grid: Grid, report: Report): void {
	for (const [index, { row, column, of }] of table.sums.entries()) {
		const isColumn = column !== undefined;
		const total = column ?? row;
		const [part, other] = isColumn ? (['columns', 'rows'] as const) : (['rows', 'columns'] as const);
		if (total === undefined) {
			report(
				at('sums', index),
				problems.keyMissing({ key: 'column', what: 'the column or row that is the sum' })
			);
			continue;
		}
		const names = grid[part];
		const known = [total, ...of].filter((each) => isIn(name, grid, part, each, at('sums', index), report));
		if (known.length <= of.length) continue;
		for (const [line, crossed] of grid[other].entries()) {
			const cell = (each: string) =>
				isColumn ? grid.cells[line]?.[names.indexOf(each)] : grid.cells[names.indexOf(each)]?.[line];
			const found = cell(total) ?? null;
			const parts = of.map(cell).filter((number) => typeof number === 'number');
			// Where nothing is known there is nothing to add.
			if (found === null || parts.length === 0) continue;
			const [inRow, inColumn] = isColumn ? [crossed, total] : [total, crossed];
			const by = table.except.find((each) => each.row === inRow && each.column === inColumn)?.by ?? 0;
			const sum = parts.reduce((sum, number) => sum + number, 0);
			if (Math.abs(sum + by - found) < 1e-9) continue;
			const place = grid.placeOf(grid.rows.indexOf(inRow), grid.columns.indexOf(inColumn));
			report(place, problems.sumWrong({ what: `${inRow} / ${inColumn}`, found, sum }));
		}
	}
}

/** Reports a row or column that a table does not have; true when it does. */
export function isIn(
	table: string,
	grid: Grid,
	part: 'rows' | 'columns',
	name: string,
	place: Place,
	report: Report
): boolean {
	const unknown = ({ id, near }: { id: string; near?: string }) =>
		problems.cellUnknown({ table, part: part.slice(0, -1), name: id, near });
	return refer(name, new Set(grid[part]), unknown, place, report);
}

/** The number at `table/row/column`; undefined, and reported, when there is none. */
export function numberAt(
	cell: string,
	parts: Parts,
	known: Known,
	place: Place,
	report: Report
): number | undefined {
	const [table = '', row = '', column = ''] = cell.split('/');
	if (!refer(table, known.tables, problems.tableUnknown, place, report)) return undefined;
	const grid = parts.grids.get(table);
	if (!grid || !isIn(table, grid, 'rows', row, place, report)) return undefined;
	if (!isIn(table, grid, 'columns', column, place, report)) return undefined;
	const number = grid.cells[grid.rows.indexOf(row)]?.[grid.columns.indexOf(column)];
	if (number === null) report(place, problems.cellEmpty({ cell }));
	return number ?? undefined;
}

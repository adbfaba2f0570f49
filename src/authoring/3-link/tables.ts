import { nearest } from '../did-you-mean.ts';
import type { Parts } from '../2-parse/parse.ts';
import type { Grid, TableEntry } from '../2-parse/tables.ts';
import type { Entry } from '../2-parse/yaml.ts';
import { problems, type Place, type Report } from '../problems.ts';
import { sameNames } from './words.ts';

/** Joins the numbers of each table with what is said of them, and adds up its sums. */
export function linkTables(parts: Parts, report: Report): void {
	for (const [name, table] of parts.tables) {
		const path = `content/data/${name}.csv`;
		const top = { path: `content/data/${name}.yaml`, line: 1, col: 1 };
		if (!parts.grids.has(name)) report(top, problems.fileMissing({ path }));
		const grid = parts.grids.get(name);
		if (!table || !grid) continue;
		sameNames(grid.rows, Object.keys(table.value.rows), (id) => `the row "${id}"`, table, ['rows'], report);
		const column = (id: string) => `the column "${id}"`;
		sameNames(grid.columns, Object.keys(table.value.columns), column, table, ['columns'], report);
		for (const [index, { row, column }] of table.value.except.entries())
			for (const [part, each, known] of [
				['row', row, grid.rows],
				['column', column, grid.columns]
			] as const)
				if (!known.includes(each))
					report(
						table.at('except', index, part),
						problems.cellUnknown({ table: name, part, name: each, near: nearest(each, known) })
					);
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
		const [names, others] = isColumn ? [grid.columns, grid.rows] : [grid.rows, grid.columns];
		const part = isColumn ? 'column' : 'row';
		if (total === undefined) {
			report(
				at('sums', index),
				problems.keyMissing({ key: 'column', what: 'the column or row that is the sum' })
			);
			continue;
		}
		const unknown = [total, ...of].filter((each) => !names.includes(each));
		for (const each of unknown)
			report(
				at('sums', index),
				problems.cellUnknown({ table: name, part, name: each, near: nearest(each, names) })
			);
		if (unknown.length) continue;
		for (const [line, other] of others.entries()) {
			const cell = (each: string) =>
				isColumn ? grid.cells[line]?.[names.indexOf(each)] : grid.cells[names.indexOf(each)]?.[line];
			const found = cell(total) ?? null;
			const known = of.map(cell).filter((number) => typeof number === 'number');
			// Where nothing is known there is nothing to add.
			if (found === null || known.length === 0) continue;
			const [inRow, inColumn] = isColumn ? [other, total] : [total, other];
			const by = table.except.find((each) => each.row === inRow && each.column === inColumn)?.by ?? 0;
			const sum = known.reduce((sum, number) => sum + number, 0);
			if (Math.abs(sum + by - found) < 1e-9) continue;
			const place = grid.placeOf(grid.rows.indexOf(inRow), grid.columns.indexOf(inColumn));
			report(place, problems.sumWrong({ what: `${inRow} / ${inColumn}`, found, sum }));
		}
	}
}

/** The number at `table/row/column`; undefined, and reported, when there is none. */
export function numberAt(cell: string, parts: Parts, place: Place, report: Report): number | undefined {
	const [table = '', row = '', column = ''] = cell.split('/');
	const names = new Set([...parts.tables.keys(), ...parts.grids.keys()]);
	if (!names.has(table)) {
		report(place, problems.tableUnknown({ id: table, near: nearest(table, names) }));
		return undefined;
	}
	const grid = parts.grids.get(table);
	if (!grid) return undefined;
	for (const [part, name, known] of [
		['row', row, grid.rows],
		['column', column, grid.columns]
	] as const)
		if (!known.includes(name)) {
			report(place, problems.cellUnknown({ table, part, name, near: nearest(name, known) }));
			return undefined;
		}
	const number = grid.cells[grid.rows.indexOf(row)]?.[grid.columns.indexOf(column)];
	if (number === null) report(place, problems.cellEmpty({ cell }));
	return number ?? undefined;
}

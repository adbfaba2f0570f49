import type { FactStatus } from './fact.ts';
import type { Localised } from './lang.ts';

/** Numbers as a source gives them, with what they count. */
export interface Table {
	id: string;
	title: Localised;
	source: string;
	/** Where in the source, ready to print. */
	locator?: Localised;
	/** What one unit is, and who counted. */
	counts: Localised;
	years: 'calendar' | 'fiscal' | 'other';
	/** What an empty cell means; it is never zero. */
	empty: Localised;
	asOf: string;
	checkedOn: string;
	reviewBy: string;
	status: FactStatus;
	why?: Localised;
	rows: TableName[];
	columns: TableName[];
	/** By row and column; null where the source gives nothing. */
	cells: (number | null)[][];
	/** Totals that do not add up in the source itself: by how much, and why. */
	except: { row: string; column: string; by: number; why: Localised }[];
	notes: Localised<string[]>;
}

export interface TableName {
	id: string;
	name: Localised;
}

/** The number in a cell; null where it is empty, undefined where there is no such cell. */
export function cellOf(
	table: Pick<Table, 'rows' | 'columns' | 'cells'>,
	row: string,
	column: string
): number | null | undefined {
	const at = (names: TableName[], id: string) => names.findIndex((name) => name.id === id);
	return table.cells[at(table.rows, row)]?.[at(table.columns, column)];
}

/** The numbers in a text, in any width and with or without thousands separators. */
export function numbersIn(text: string): number[] {
	const plain = text
		// A raised figure counts notes, or is a power.
		.replace(/[⁰¹²³⁴-⁹]/g, ' ')
		.normalize('NFKC')
		.replace(/(?<!\d)\d{1,3}(?:,\d{3})+(?!\d)/g, (number) => number.replaceAll(',', ''));
	return [...plain.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseContent } from '#authoring/2-parse/parse.ts';
import { parseGrid } from '#authoring/2-parse/tables.ts';
import { linkTables } from '#authoring/3-link/tables.ts';
import type { Problem, Report } from '#authoring/problems.ts';
import { base, compile } from './sample.ts';

const path = 'content/data/victims.csv';

function collecting() {
	const problems: Problem[] = [];
	const report: Report = (place, finding) => problems.push({ ...place, ...finding });
	return { problems, report };
}

function read(csv: string) {
	const { problems, report } = collecting();
	const grid = parseGrid(path, csv, report);
	return { grid, codes: problems.map(({ line, col, code }) => `${line}:${col} ${code}`) };
}

const csvOf = (rows: string[], columns: string[], cells: (number | null)[][]) =>
	[
		['row', ...columns].join(),
		...rows.map((row, index) => [row, ...cells[index]!.map((cell) => cell ?? '')].join())
	].join('\n') + '\n';

describe('a table', () => {
	test('is read with its names, its numbers and its empty cells', () => {
		const { grid, codes } = read('row,2001,total\nwomen,12,\nmen,3,4.5\nnobody, ,0\n');
		expect(codes).toEqual([]);
		expect(grid).toMatchObject({
			rows: ['women', 'men', 'nobody'],
			columns: ['2001', 'total'],
			cells: [
				[12, null],
				[3, 4.5],
				[null, 0]
			]
		});
	});

	test.each([
		['the mark of Windows', '\ufeffrow,a\nx,1\n'],
		['the line ends of Windows', 'row,a\r\nx,1\r\n'],
		['no last line end', 'row,a\nx,1'],
		['empty lines at the end', 'row,a\nx,1\n\n\n'],
		['spaces around a number', 'row,a\nx, 1 \n']
	])('may have %s', (_, csv) => {
		const { grid, codes } = read(csv);
		expect(codes).toEqual([]);
		expect(grid).toMatchObject({ rows: ['x'], columns: ['a'], cells: [[1]] });
	});

	test.each([
		['an empty file', '', ['1:1 table-header-wrong']],
		['another first word', 'country,a\nx,1\n', ['1:1 table-header-wrong']],
		['no columns', 'row\nx\n', ['1:1 table-header-wrong']],
		['a row that is too short', 'row,a,b\nx,1\ny,1,2\n', ['2:1 table-row-length']],
		['a row that is too long', 'row,a,b\nx,1,2\ny,1,2,3\n', ['3:1 table-row-length']],
		[
			'what is no number',
			'row,a,b,c\nx,1,-,3\ny,n/a,2,３\n',
			['2:5 cell-wrong', '3:3 cell-wrong', '3:9 cell-wrong']
		],
		['a number with separators', 'row,a\nx,"1,234"\n', ['2:3 cell-wrong']],
		[
			'numbers that are written otherwise',
			'row,a,b,c\nx,1e3,.5,5.\n',
			['2:3 cell-wrong', '2:7 cell-wrong', '2:10 cell-wrong']
		]
	])('is refused, and no cell of it taken for empty: %s', (_, csv, codes) => {
		const found = read(csv);
		expect(found.codes).toEqual(codes);
		expect(found.grid).toBeUndefined();
	});

	test('comes back whole, and every cell stands where it says', () => {
		const names = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,6}$/), { minLength: 1, maxLength: 5 });
		const cell = fc.option(
			fc.oneof(
				fc.nat(),
				fc.integer({ min: 0, max: 9999 }).map((n) => n / 8)
			)
		);
		const table = fc.tuple(names, names).chain(([rows, columns]) =>
			fc.tuple(
				fc.constant(rows),
				fc.constant(columns),
				fc.array(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), {
					minLength: rows.length,
					maxLength: rows.length
				})
			)
		);
		fc.assert(
			fc.property(table, ([rows, columns, cells]) => {
				const csv = csvOf(rows, columns, cells);
				const { grid, codes } = read(csv);
				expect(codes).toEqual([]);
				expect(grid).toMatchObject({ rows, columns, cells });
				const lines = csv.split('\n');
				for (const [row, name] of rows.entries()) {
					const { line, col } = grid!.placeOf(row);
					expect(lines[line - 1]!.slice(col - 1).split(',')[0]).toBe(name);
					for (const column of columns.keys()) {
						const { line, col } = grid!.placeOf(row, column);
						expect(lines[line - 1]!.slice(col - 1).split(',')[0]).toBe(`${cells[row]![column] ?? ''}`);
						expect(lines[line - 1]!.slice(0, col - 1).split(',')).toHaveLength(column + 2);
					}
				}
			})
		);
	});

	test('says the right line of a cell after an empty line', () => {
		expect(read('row,a\nx,1\n\ny,no\n').codes).toEqual(['4:3 cell-wrong']);
	});
});

interface Sums {
	sums?: { row?: string; column?: string; of: string[] }[];
	except?: { row: string; column: string; by: number }[];
}

/** What is said of the sums of a table. JSON is YAML. */
function addUp(
	rows: string[],
	columns: string[],
	cells: (number | null)[][],
	{ sums = [], except = [] }: Sums
) {
	const words = { en: 'a', ja: 'a' };
	const named = (ids: string[]) => Object.fromEntries(ids.map((id) => [id, words]));
	const yaml = {
		title: words,
		source: 'plan',
		counts: words,
		years: 'calendar',
		empty: words,
		asOf: '2003',
		checkedOn: '2026-11-21',
		reviewBy: '2027-06-30',
		status: 'history',
		rows: named(rows),
		columns: named(columns),
		sums,
		except: except.map((each) => ({ ...each, why: words }))
	};
	const files = new Map([
		[path, csvOf(rows, columns, cells)],
		[path.replace('.csv', '.yaml'), JSON.stringify(yaml)]
	]);
	const { problems, report } = collecting();
	linkTables(parseContent(files, report), report);
	return problems;
}

describe('sums', () => {
	const total = { column: 'total', of: ['a', 'b'] };

	test.each([
		['that fit', [1, 2, 3], 0],
		['without one part', [null, 3, 3], 0],
		['without the total', [1, 2, null], 0],
		['without any part', [null, null, 3], 0],
		['of zeros', [0, null, 0], 0],
		['of fractions that computers add badly', [0.1, 0.2, 0.3], 0],
		['that are too high', [1, 2, 4], 1],
		['that are too low', [1, 2, 2], 1],
		['that leave out a part', [1, 2, 1], 1],
		['of zero that have a part', [1, null, 0], 1]
	])('%s: %j', (_, cells, count) => {
		const inRow = addUp(['x'], ['a', 'b', 'total'], [cells], { sums: [total] });
		expect(inRow.map(({ code }) => code)).toEqual(Array(count).fill('sum-wrong'));
		const inColumn = addUp(
			['a', 'b', 'total'],
			['x'],
			cells.map((cell) => [cell]),
			{ sums: [{ row: 'total', of: ['a', 'b'] }] }
		);
		expect(inColumn.map(({ code }) => code)).toEqual(Array(count).fill('sum-wrong'));
	});

	test('are held in every row and every column', () => {
		const cells = [
			[1, 2, 4],
			[3, 4, 7],
			[4, 7, 11]
		];
		const sums = [total, { row: 'all', of: ['x', 'y'] }];
		const problems = addUp(['x', 'y', 'all'], ['a', 'b', 'total'], cells, { sums });
		expect(problems.map(({ line, col, message }) => `${line}:${col} ${message}`)).toEqual([
			'2:7 x / total is 4, but its parts add up to 3',
			'4:7 all / b is 7, but its parts add up to 6'
		]);
	});

	const part = fc.option(fc.integer({ min: 0, max: 500 }));
	const parts = fc.array(part, { minLength: 2, maxLength: 5 });
	const sumOf = (cells: (number | null)[]) => cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0);

	test('are right exactly when the known parts add up, but for what is excepted', () => {
		fc.assert(
			fc.property(
				fc.array(parts, { minLength: 1, maxLength: 4 }),
				fc.integer({ min: 0, max: 3 }),
				fc.integer({ min: -3, max: 3 }),
				(lists, off, by) => {
					const width = Math.max(...lists.map((list) => list.length));
					const padded = lists.map((list) => [...list, ...Array<null>(width - list.length).fill(null)]);
					const columns = padded[0]!.map((_, index) => `c${index}`);
					const rows = padded.map((_, index) => `r${index}`);
					// Only the first row is off and excepted.
					const cells = padded.map((list, index) => [...list, sumOf(list) + (index === 0 ? off : 0)]);
					const problems = addUp(rows, [...columns, 'total'], cells, {
						sums: [{ column: 'total', of: columns }],
						except: by === 0 ? [] : [{ row: 'r0', column: 'total', by }]
					});
					const isKnown = padded[0]!.some((cell) => cell !== null);
					expect(problems.map(({ code, line }) => `${line} ${code}`)).toEqual(
						isKnown && off !== by ? ['2 sum-wrong'] : []
					);
				}
			)
		);
	});

	test('an exception holds for its own cell alone', () => {
		const cells = [
			[1, 2, 4],
			[3, 4, 8]
		];
		const except = [{ row: 'x', column: 'total', by: 1 }];
		const problems = addUp(['x', 'y'], ['a', 'b', 'total'], cells, { sums: [total], except });
		expect(problems.map(({ line, col, code }) => `${line}:${col} ${code}`)).toEqual(['3:7 sum-wrong']);
	});

	test('that name neither row nor column are told what they lack', () => {
		const problems = addUp(['x'], ['a', 'b'], [[1, 2]], { sums: [{ of: ['a', 'b'] }] });
		expect(problems.map(({ code }) => code)).toEqual(['key-missing']);
	});
});

describe('a number in a text', () => {
	const lesson = 'content/en/lessons/practice/counting.md';

	/** What is said when the cell holds `number` and both a lesson and a fact say `words`. */
	function saying(words: string, number: string) {
		const files = base();
		const change = (path: string, from: string, to: string) => {
			expect(files.get(path)).toContain(from);
			files.set(path, files.get(path)!.replace(from, to));
		};
		files.set(path, `row,2001,2002,total\nwomen,,,\nmen,${number},,${number}\nall,${number},,\n`);
		for (const file of [lesson, lesson.replace('/en/', '/ja/')]) change(file, '[3](', `[${words}](`);
		files.delete('content/ja-easy/lessons/practice/counting.md');
		change('content/facts/victims.yaml', 'named 3 victims', `named ${words} victims`);
		change('content/facts/victims.yaml', '被害者は3人', `被害者は${words}人`);
		return compile(files).problems.map(({ code }) => code);
	}

	test.each([
		['1234', '1234'],
		['1,234', '1234'],
		['１２３４', '1234'],
		['１，２３４人', '1234'],
		['some 1,234 persons', '1234'],
		['74.5 %', '74.5'],
		['７４．５', '74.50'],
		['0', '0']
	])('may be written "%s" for %s', (words, number) => {
		expect(saying(words, number)).toEqual([]);
	});

	const both = ['statement-number-missing', 'statement-number-missing', 'number-wrong', 'number-wrong'];
	test.each([
		['1235', '1234'],
		['12,34', '1234'],
		['twelve', '12'],
		['十二', '12'],
		['1234', '12']
	])('is wrong as "%s" for %s', (words, number) => {
		expect(saying(words, number).sort()).toEqual([...both].sort());
	});

	test('stands alone in the words of a link, and with others in a statement', () => {
		expect(saying('12 of 13', '12')).toEqual(['number-wrong', 'number-wrong']);
	});
});

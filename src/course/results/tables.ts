import { certainties, type Certainty, type Form } from '../attempt/rule.ts';
import { verdicts, type Verdict } from '../question/question.ts';
import type { Measured } from './measured.ts';
import type { Statistics } from './statistics.ts';

/** What stands in a table, before it has words. A share is 0 to 1. `isFew` flags a number that rests on few learners. */
export type Cell =
	| { kind: 'count' | 'share' | 'decimal'; value: number; isFew?: boolean }
	| { kind: 'question' | 'module' | 'track' | 'scenario' | 'edition'; id: string }
	| { kind: 'option'; question: string; id: string }
	| { kind: 'form'; id: Form }
	| { kind: 'verdict'; id: Verdict }
	| { kind: 'certainty'; id: Certainty }
	| { kind: 'right'; value: boolean }
	| { kind: 'few-finished' | 'other-questions' | 'whole' | 'too-few' | 'undetermined' | 'none' };

export interface ResultTable {
	columns: string[];
	rows: Cell[][];
	/** Rows that are not here, because fewer than five learners stand behind them. */
	leftOut: number;
}

export const tableIds = [
	'items',
	'options',
	'reliability',
	'gains',
	'matrix',
	'signal',
	'calibration',
	'runs'
] as const;
export type TableId = (typeof tableIds)[number];

/** The statistics as plain tables, for the page and for CSV alike. */
export function tablesOf(statistics: Statistics): Record<TableId, ResultTable> {
	return {
		items: itemTable(statistics),
		options: optionTable(statistics),
		reliability: reliabilityTable(statistics),
		gains: gainTable(statistics),
		matrix: matrixTable(statistics),
		signal: signalTable(statistics),
		calibration: calibrationTable(statistics),
		runs: runTable(statistics)
	};
}

const count = (value: number, isFew?: boolean): Cell => ({
	kind: 'count',
	value,
	...(isFew !== undefined && { isFew })
});
const share = (value: number): Cell => ({ kind: 'share', value });
const decimal = (value: number | undefined): Cell =>
	value === undefined ? { kind: 'undetermined' } : { kind: 'decimal', value };

function measured(kind: 'share' | 'decimal', measure: Measured): Cell {
	return measure.kind === 'measured'
		? { kind, value: measure.value, isFew: measure.isFew }
		: { kind: measure.kind };
}

/** A table of the rows that enough learners stand behind. */
function tableOf<Row, T>(
	columns: string[],
	rows: readonly Row[],
	figuresOf: (row: Row) => Measured<T>,
	cellsOf: (row: Row, value: T, n: Cell) => Cell[][]
): ResultTable {
	const shown = rows.flatMap((row) => {
		const figures = figuresOf(row);
		return figures.kind === 'measured' ? cellsOf(row, figures.value, count(figures.n, figures.isFew)) : [];
	});
	const leftOut = rows.filter((row) => figuresOf(row).kind === 'too-few').length;
	return { columns, rows: shown, leftOut };
}

const itemTable = ({ items }: Statistics) =>
	tableOf(
		[
			...['question', 'module', 'n', 'difficulty', 'right', 'gaveUp', 'discrimination', 'certainty'],
			...certainties.map((level) => `right${level}`),
			'editions'
		],
		items,
		({ figures }) => figures,
		({ question, module }, value, n) => [
			[
				{ kind: 'question', id: question },
				{ kind: 'module', id: module },
				n,
				share(value.difficulty),
				share(value.right),
				count(value.gaveUp),
				measured('decimal', value.discrimination),
				measured('decimal', value.certainty),
				...certainties.map((level) => measured('share', value.rightByCertainty[level])),
				{ kind: 'edition', id: value.editions.join(' ') }
			]
		]
	);

const optionTable = ({ items }: Statistics) =>
	tableOf(
		['question', 'option', 'key', 'chosen', 'n', 'rest'],
		items,
		({ figures }) => figures,
		({ question }, value, n) =>
			value.options.map(({ id, isRight, chosen, rest }) => [
				{ kind: 'question', id: question },
				{ kind: 'option', question, id },
				{ kind: 'right', value: isRight },
				count(chosen),
				n,
				measured('share', rest)
			])
	);

function reliabilityTable({ reliability }: Statistics): ResultTable {
	const rows = reliability.map(({ form, track, module, outcome }): Cell[] => {
		const whose: Cell =
			track !== undefined
				? { kind: 'track', id: track }
				: module !== undefined
					? { kind: 'module', id: module }
					: { kind: 'none' };
		const head: Cell[] = [{ kind: 'form', id: form }, whose];
		if (outcome.kind === 'unavailable')
			return [...head, { kind: 'none' }, { kind: 'none' }, { kind: outcome.reason }];
		const { items, kr20 } = outcome;
		const n: Cell = kr20.kind === 'measured' ? count(kr20.n, kr20.isFew) : { kind: 'none' };
		return [...head, n, count(items), measured('decimal', kr20)];
	});
	return { columns: ['form', 'whose', 'n', 'items', 'kr20'], rows, leftOut: 0 };
}

const gainTable = ({ gains }: Statistics) =>
	tableOf(
		['track', 'module', 'n', 'pre', 'post', 'gain', 'normalised'],
		gains,
		({ gain }) => gain,
		({ track, module }, { pre, post, gain, normalised }, n) => [
			[
				{ kind: 'track', id: track },
				module === undefined ? { kind: 'whole' } : { kind: 'module', id: module },
				n,
				share(pre),
				share(post),
				share(gain),
				decimal(normalised)
			]
		]
	);

const matrixTable = ({ judgements }: Statistics) =>
	tableOf(
		['truth', ...verdicts.map((verdict) => `called-${verdict}`)],
		[judgements],
		(row) => row,
		(_, { matrix }) =>
			verdicts.map((truth) => [
				{ kind: 'verdict', id: truth },
				...verdicts.map((verdict) => count(matrix[truth][verdict]))
			])
	);

const signalTable = ({ judgements }: Statistics) =>
	tableOf(
		['n', 'hitRate', 'falseAlarmRate', 'dPrime', 'criterion'],
		[judgements],
		(row) => row,
		(_, { signal }, n) =>
			signal
				? [
						[
							n,
							share(signal.hitRate),
							share(signal.falseAlarmRate),
							decimal(signal.dPrime),
							decimal(signal.criterion)
						]
					]
				: []
	);

const calibrationTable = ({ calibration }: Statistics) =>
	tableOf(
		['level', 'n', 'answers', 'right'],
		calibration,
		({ figures }) => figures,
		({ level }, { answers, right }, n) => [
			[{ kind: 'certainty', id: level }, n, count(answers), share(right)]
		]
	);

const runTable = ({ runs }: Statistics) =>
	tableOf(
		['scenario', 'n', 'passed', 'critical'],
		runs,
		({ figures }) => figures,
		({ scenario }, { passed, critical }, n) => [
			[{ kind: 'scenario', id: scenario }, n, share(passed), measured('share', critical)]
		]
	);

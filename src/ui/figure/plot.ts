import { scaleBand, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Chart } from '#course/figure.ts';
import type { Lang } from '#course/lang.ts';
import { cellOf, type Table } from '#course/table.ts';

/** The numbers of a chart in one language, by series and category. */
export interface Plot {
	categories: string[];
	series: { name: string; values: (number | null)[] }[];
}

export function plotOf(chart: Chart, table: Table, lang: Lang): Plot {
	const [along, across] = chart.along === 'rows' ? [table.rows, table.columns] : [table.columns, table.rows];
	const nameIn = (names: Table['rows'], id: string) => names.find((each) => each.id === id)!.name[lang];
	const value = (category: string, series: string) =>
		(chart.along === 'rows' ? cellOf(table, category, series) : cellOf(table, series, category)) ?? null;
	return {
		categories: chart.categories.map((id) => nameIn(along, id)),
		series: chart.series.map((id) => ({
			name: nameIn(across, id),
			values: chart.categories.map((category) => value(category, id))
		}))
	};
}

export const largest = ({ series }: Plot): number =>
	Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));

/**
 * What follows places marks across in percent and down in pixels, so that a drawing fills any width while its words
 * keep their size.
 */
export interface Ticks {
	/** Height of the plot in pixels. */
	height: number;
	ticks: { value: number; y: number }[];
}

function upright(most: number, height: number) {
	const y = scaleLinear().domain([0, most]).nice(4).range([height, 0]);
	return { y, ticks: y.ticks(4).map((value) => ({ value, y: y(value) })) };
}

export interface Columns extends Ticks {
	groups: {
		name: string;
		x: number;
		bars: { x: number; width: number; y: number; value: number | null }[];
	}[];
}

/** @param most the largest number of the scale, for several plots on one */
export function columnsOf({ categories, series }: Plot, height: number, most: number): Columns {
	const { y, ticks } = upright(most, height);
	const places = categories.map((_, index) => index);
	const groups = scaleBand(places, [0, 100]).paddingInner(0.25).paddingOuter(0.1);
	const bars = scaleBand(
		series.map((_, index) => index),
		[0, groups.bandwidth()]
	).paddingInner(0.12);
	return {
		height,
		ticks,
		groups: categories.map((name, category) => ({
			name,
			x: round(groups(category)! + groups.bandwidth() / 2),
			bars: series.map(({ values }, index) => ({
				x: round(groups(category)! + bars(index)!),
				width: round(bars.bandwidth()),
				y: round(y(values[category] ?? 0)),
				value: values[category] ?? null
			}))
		}))
	};
}

export interface Lines extends Ticks {
	categories: { name: string; x: number }[];
	lines: { path: string; points: { x: number; y: number; value: number }[] }[];
}

/** A line is broken where a number is missing; nothing is drawn across the gap. */
export function linesOf(plot: Plot, height: number): Lines {
	const { y, ticks } = upright(largest(plot), height);
	const x = scaleLinear([0, Math.max(1, plot.categories.length - 1)], [2, 98]);
	const draw = line<number | null>()
		.defined((value) => value !== null)
		.x((_, index) => round(x(index)))
		.y((value) => round(y(value ?? 0)));
	return {
		height,
		ticks,
		categories: plot.categories.map((name, index) => ({ name, x: round(x(index)) })),
		lines: plot.series.map(({ values }) => ({
			path: draw(values) ?? '',
			points: values.flatMap((value, index) =>
				value === null ? [] : [{ x: round(x(index)), y: round(y(value)), value }]
			)
		}))
	};
}

export interface Share {
	name: string;
	parts: { x: number; width: number; percent: number; value: number }[];
}

/** The parts of each category, as percent of what is known of it. */
export function sharesOf({ categories, series }: Plot): Share[] {
	return categories.map((name, category) => {
		const values = series.map(({ values }) => values[category] ?? 0);
		const sum = values.reduce((sum, value) => sum + value, 0);
		let done = 0;
		return {
			name,
			parts: values.map((value) => {
				const x = done;
				const width = sum === 0 ? 0 : (value / sum) * 100;
				done += width;
				return { x: round(x), width: round(width), percent: Math.round(width), value };
			})
		};
	});
}

/** Lengths of lying bars in percent of the longest. */
export function barsOf({
	categories,
	series
}: Plot): { name: string; width: number; value: number | null }[] {
	const [{ values }] = series as [Plot['series'][number]];
	const length = scaleLinear([0, Math.max(1, ...values.map((value) => value ?? 0))], [0, 100]);
	return categories.map((name, index) => ({
		name,
		width: round(length(values[index] ?? 0)),
		value: values[index] ?? null
	}));
}

const round = (number: number) => Math.round(number * 100) / 100;

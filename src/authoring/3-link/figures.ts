import { langs } from '#course/lang.ts';
import type { FigureEntry, FigureWordsEntry } from '../2-parse/figures.ts';
import type { Parts } from '../2-parse/parse.ts';
import type { Entry, Locate } from '../2-parse/yaml.ts';
import { problems, type Report } from '../problems.ts';
import { eachOnce, refer, type Known } from './known.ts';
import { checkItem } from './lessons.ts';
import { isIn } from './tables.ts';
import { sameNames } from './words.ts';

type Of<Kind extends FigureEntry['kind']> = Extract<FigureEntry, { kind: Kind }>;

/** Joins figures with the lessons, facts, tables and source items they name, and with their words. */
export function linkFigures(parts: Parts, known: Known, report: Report): void {
	for (const [name, figure] of parts.figures) {
		if (!figure) continue;
		const { value, at } = figure;
		if (value.id !== name) report(at('id'), problems.idNotFileName({ id: value.id, file: name }));
		switch (value.kind) {
			case 'process-map':
				linkMap(value, at, known, report);
				break;
			case 'chart':
				linkChart(value, at, parts, known, report);
				break;
			case 'timeline':
				linkTimeline(value, at, known, report);
				break;
			case 'helplines':
				break;
			default:
				value satisfies never;
		}
	}
	for (const lang of langs) linkWords(parts, lang, report);
}

function linkMap({ roles, steps }: Of<'process-map'>, at: Locate, known: Known, report: Report): void {
	eachOnce(roles, 'role', (index) => at('roles', index), report);
	eachOnce(
		steps.map((step) => step.id),
		'step',
		(index) => at('steps', index, 'id'),
		report
	);
	for (const [s, step] of steps.entries()) {
		refer(step.lesson, known.lessons, problems.lessonUnknown, at('steps', s, 'lesson'), report);
		checkItem(step.then, known, at('steps', s, 'then'), report);
		for (const [index, fact] of step.facts.entries())
			refer(fact, known.facts, problems.factUnknown, at('steps', s, 'facts', index), report);
		for (const [index, role] of step.duties.entries())
			refer(role, new Set(roles), problems.roleUnknown, at('steps', s, 'duties', index), report);
	}
}

function linkChart(chart: Of<'chart'>, at: Locate, parts: Parts, known: Known, report: Report): void {
	const { id, data: table, along, categories, series, form } = chart;
	if (!refer(table, known.tables, problems.tableUnknown, at('data'), report)) return;
	const grid = parts.grids.get(table);
	if (!grid) return;
	const across = along === 'rows' ? 'columns' : 'rows';
	for (const [index, name] of categories.entries())
		isIn(table, grid, along, name, at('categories', index), report);
	for (const [index, name] of series.entries()) isIn(table, grid, across, name, at('series', index), report);
	if (form === 'bars' && series.length > 1)
		report(at('series'), problems.chartSeriesSeveral({ id, count: series.length }));
}

function linkTimeline({ lanes, events }: Of<'timeline'>, at: Locate, known: Known, report: Report): void {
	eachOnce(
		events.map(({ id }) => id),
		'event',
		(index) => at('events', index, 'id'),
		report
	);
	for (const [index, { id, lane, on, facts }] of events.entries()) {
		refer(lane, new Set(lanes), problems.laneUnknown, at('events', index, 'lane'), report);
		for (const [f, fact] of facts.entries())
			refer(fact, known.facts, problems.factUnknown, at('events', index, 'facts', f), report);
		// A year stands before its months.
		if (events[index - 1] && events[index - 1]!.on > on)
			report(at('events', index, 'on'), problems.timelineOrder({ id }));
	}
}

/** The parts of a figure's words beside title and summary. */
function namesIn(figure: FigureEntry): Partial<Record<'roles' | 'steps' | 'lanes' | 'events', string[]>> {
	switch (figure.kind) {
		case 'process-map':
			return { roles: figure.roles, steps: figure.steps.map(({ id }) => id) };
		case 'timeline':
			return { lanes: figure.lanes, events: figure.events.map(({ id }) => id) };
		case 'chart':
		case 'helplines':
			return {};
		default:
			return figure satisfies never;
	}
}

function linkWords(parts: Parts, lang: (typeof langs)[number], report: Report): void {
	for (const [name, figure] of parts.figures) {
		const path = `content/${lang}/figures/${name}.yaml`;
		const words = parts.figureWords[lang].get(name);
		if (!parts.figureWords[lang].has(name))
			report({ path: `content/figures/${name}.yaml`, line: 1, col: 1 }, problems.fileMissing({ path }));
		if (figure && words) linkOwnWords(figure.value, words, report);
	}
	for (const name of parts.figureWords[lang].keys())
		if (!parts.figures.has(name)) {
			const path = `content/figures/${name}.yaml`;
			report(
				{ path: `content/${lang}/figures/${name}.yaml`, line: 1, col: 1 },
				problems.fileMissing({ path })
			);
		}
}

function linkOwnWords(figure: FigureEntry, words: Entry<FigureWordsEntry>, report: Report): void {
	const expected = namesIn(figure);
	const { title: _title, summary: _summary, ...own } = words.value;
	sameNames(
		Object.keys(expected),
		Object.keys(own),
		(part) => `the part "${part}" of the figure`,
		words,
		[],
		report
	);
	for (const [part, names] of Object.entries(expected) as [keyof typeof expected, string[]][]) {
		const what = (id: string) => `the ${part.slice(0, -1)} "${id}"`;
		if (own[part]) sameNames(names, Object.keys(own[part]), what, words, [part], report);
	}
	if (figure.kind !== 'process-map') return;
	for (const { id, duties } of figure.steps) {
		const step = words.value.steps?.[id];
		const what = (role: string) => `the duties of "${role}" in the step "${id}"`;
		if (step) sameNames(duties, Object.keys(step.duties), what, words, ['steps', id, 'duties'], report);
	}
}

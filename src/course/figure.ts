import type { Localised } from './lang.ts';

export type Figure = ProcessMap | Chart | Timeline | HelplineTable;

/** A map of steps, and of who does what in each. */
export interface ProcessMap {
	id: string;
	kind: 'process-map';
	/** Who has duties on the map. */
	roles: string[];
	steps: ProcessStep[];
	words: Localised<{
		title: string;
		summary: string;
		roles: Record<string, string>;
		steps: Record<string, ProcessStepWords>;
	}>;
}

export interface ProcessStep {
	id: string;
	/** The lesson that teaches the step. */
	lesson: string;
	/** The item of the 2004 chart, `plan-2004/chart.1`. */
	then: string;
	facts: string[];
	/** Roles that have something to do here. */
	duties: string[];
}

export interface ProcessStepWords {
	title: string;
	/** What the chart of 2004 shows here. */
	then: string;
	/** What is different today. */
	now: string;
	/** By role. */
	duties: Record<string, string>;
}

/**
 * columns: upright, grouped. bars: lying, one series. lines: through time. panels: a small chart for each series, on one
 * scale. shares: the parts of each category in percent.
 */
export const chartForms = ['columns', 'bars', 'lines', 'panels', 'shares'] as const;
export type ChartForm = (typeof chartForms)[number];

/** A drawing of a table. What it says in words stands in `summary`. */
export interface Chart {
	id: string;
	kind: 'chart';
	form: ChartForm;
	/** Id of the table. */
	data: string;
	/** Which way the categories run in the table. */
	along: 'rows' | 'columns';
	categories: string[];
	/** Ids of the other dimension. */
	series: string[];
	words: Localised<FigureTitle>;
}

export interface FigureTitle {
	title: string;
	summary: string;
}

/** Events on one axis of time, in lanes. */
export interface Timeline {
	id: string;
	kind: 'timeline';
	lanes: string[];
	/** In the order of time. */
	events: TimelineEvent[];
	words: Localised<FigureTitle & { lanes: Record<string, string>; events: Record<string, string> }>;
}

export interface TimelineEvent {
	id: string;
	/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
	on: string;
	lane: string;
	facts: string[];
}

/** Every helpline of the course as a table. */
export interface HelplineTable {
	id: string;
	kind: 'helplines';
	words: Localised<FigureTitle>;
}

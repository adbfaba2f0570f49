import type { Localised } from './lang.ts';

/** Figures by kind. So far there is one: the chart of protection as a map of steps. */
export type Figure = ProcessMap;

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

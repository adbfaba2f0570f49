import { z } from 'zod';
import { chartForms } from '#course/figure.ts';
import { date, id, ids, text } from './fields.ts';

const names = z.array(text).min(1);

const processMap = z.strictObject({
	id: id.describe('the id of the figure, the name of its file'),
	kind: z.literal('process-map').describe('process-map'),
	roles: ids.min(1).max(4).describe('who has duties on the map, a list of one to four ids'),
	steps: z
		.array(
			z.strictObject({
				id: id.describe('the id of the step'),
				lesson: id.describe('the lesson that teaches the step'),
				then: text.describe('the item of the 2004 chart, for example plan-2004/chart.1'),
				facts: ids.default([]).describe('the ids of the facts that the step rests on, a list'),
				duties: ids.default([]).describe('the roles that have something to do here, a list')
			})
		)
		.min(1)
		.describe('the steps of the map, a list')
});

const chart = z.strictObject({
	id: id.describe('the id of the figure, the name of its file'),
	kind: z.literal('chart').describe('chart'),
	form: z.enum(chartForms).describe(`one of ${chartForms.join(', ')}`),
	data: text.describe('the table that is drawn, the name of a file in content/data/'),
	along: z.enum(['rows', 'columns']).describe('which way the categories run in the table: rows or columns'),
	categories: names.describe('the rows or columns that are the categories, a list in their order'),
	series: names.describe('the columns or rows that are drawn, a list')
});

const timeline = z.strictObject({
	id: id.describe('the id of the figure, the name of its file'),
	kind: z.literal('timeline').describe('timeline'),
	lanes: ids.min(1).describe('the kinds of events, a list of ids'),
	events: z
		.array(
			z.strictObject({
				id: id.describe('the id of the event'),
				on: date.describe('when it was: YYYY, YYYY-MM or YYYY-MM-DD'),
				lane: id.describe('its lane'),
				facts: ids.min(1).describe('the ids of the facts that it rests on, a list')
			})
		)
		.min(1)
		.describe('the events, a list')
});

const helplines = z.strictObject({
	id: id.describe('the id of the figure, the name of its file'),
	kind: z.literal('helplines').describe('helplines')
});

/** `content/figures/<id>.yaml`. */
export const figureSchema = z
	.union([processMap, chart, timeline, helplines])
	.describe('a figure of the kind process-map, chart, timeline or helplines');

/** `content/<lang>/figures/<id>.yaml`. Which parts a kind needs is held in `3-link/figures.ts`. */
export const figureWordsSchema = z.strictObject({
	title: text.describe('the title of the figure'),
	summary: text.describe('what it shows, in a sentence or two'),
	roles: z
		.record(z.string(), text.describe('the name of the role'))
		.optional()
		.describe('a name for each role'),
	steps: z
		.record(
			z.string(),
			z.strictObject({
				title: text.describe('the title of the step'),
				then: text.describe('what the chart of 2004 shows here'),
				now: text.describe('what is different today'),
				duties: z
					.record(z.string(), text.describe('what the role does'))
					.default({})
					.describe('what each role does')
			})
		)
		.optional()
		.describe('words for each step, by its id'),
	lanes: z
		.record(z.string(), text.describe('the name of the lane'))
		.optional()
		.describe('a name for each lane'),
	events: z
		.record(z.string(), text.describe('what happened, in a sentence'))
		.optional()
		.describe('a sentence for each event, by its id')
});

export type FigureEntry = z.output<typeof figureSchema>;
export type FigureWordsEntry = z.output<typeof figureWordsSchema>;

import { z } from 'zod';
import { id, ids, text } from './fields.ts';

/** `content/figures/<id>.yaml`. */
export const figureSchema = z.strictObject({
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

/** `content/<lang>/figures/<id>.yaml`. */
export const figureWordsSchema = z.strictObject({
	title: text.describe('the title of the figure'),
	summary: text.describe('what it shows, in a sentence'),
	roles: z.record(z.string(), text.describe('the name of the role')).describe('a name for each role'),
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
		.describe('words for each step, by its id')
});

export type FigureEntry = z.output<typeof figureSchema>;
export type FigureWordsEntry = z.output<typeof figureWordsSchema>;

import { z } from 'zod';
import { text } from './fields.ts';

const part = z
	.strictObject({
		title: text.describe('the heading of the part'),
		items: z.array(text).min(1).describe('its sentences, a list')
	})
	.describe('a heading and a list, { title: …, items: [ … ] }');

/** `content/leaflet/<code>.yaml`. */
export const leafletSchema = z.strictObject({
	language: text.describe("the language's own name"),
	review: z
		.enum(['native-pending', 'expert-pending', 'done'])
		.describe('native-pending, expert-pending or done'),
	reviewNote: text.describe('a sentence that says whose reading it awaits'),
	title: text.describe('the title of the leaflet'),
	intro: text.describe('two or three sentences'),
	signs: part,
	know: part,
	lines: z
		.strictObject({
			title: text.describe('the heading of the numbers'),
			items: z
				.record(z.string(), text.describe('who it is for, in a line'))
				.describe('a line for each helpline with leaflet: true, by its id')
		})
		.describe('the numbers, { title: …, items: { id: … } }'),
	safety: part,
	numbersNote: text
		.refine((note) => note.includes('{date}'))
		.describe('when the numbers were checked, with {date} for the day')
});

export type LeafletEntry = z.output<typeof leafletSchema>;

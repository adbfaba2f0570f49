import { z } from 'zod';
import { date, id, localised, text, truth } from './fields.ts';

/** An entry of `content/sources.yaml`. */
export const sourceSchema = z.strictObject({
	id: id.describe('the id of the source'),
	kind: z
		.enum(['statute', 'treaty', 'document', 'page', 'press'])
		.describe('what it is: statute, treaty, document, page or press'),
	title: localised.describe('its title, { en: …, ja: … }'),
	publisher: localised.describe('who published it, { en: …, ja: … }'),
	date: date.optional().describe('when it was published: YYYY, YYYY-MM or YYYY-MM-DD'),
	url: z
		.string()
		.regex(/^https?:\/\/\S+$/)
		.optional()
		.describe('its address, beginning with https:// or http://'),
	seen: z.enum(['full', 'excerpt', 'copy']).describe('how much of it was read: full, excerpt or copy'),
	locators: z
		.record(
			z.string(),
			z.strictObject({
				assess: truth.describe('whether questions should ask about it, true or false'),
				gist: text.describe('what stands there, in a line')
			})
		)
		.optional()
		.describe('the only places in it that a fact may name, each { assess: …, gist: … }')
});

import { z } from 'zod';
import { id, localised, text, truth } from './fields.ts';
import { standing } from './standing.ts';

/** An entry of `content/helplines.yaml`. */
export const helplineSchema = z.strictObject({
	id: id.describe('the id of the helpline'),
	number: text
		.refine((number) => /^[#\d][\d-]*$/.test(number))
		.describe('the number to dial, digits and hyphens, with # first if it has one'),
	name: localised.describe('its name, { en: …, ja: … }'),
	about: localised.describe('for whom and when, { en: …, ja: … }'),
	hours: localised.describe('when it is answered, { en: …, ja: … }'),
	languages: z.array(text).min(1).describe('the languages a caller is answered in, a list of codes'),
	free: truth
		.optional()
		.describe('whether the call is free: true or false; left out where the source does not say'),
	...standing,
	leaflet: truth.default(false).describe('whether it stands on the public leaflet: true or false')
});

export type HelplineEntry = z.output<typeof helplineSchema>;

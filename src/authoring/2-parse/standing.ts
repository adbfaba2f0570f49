import { z } from 'zod';
import { date, day, id, localised, text } from './fields.ts';

/** What a fact, a table and a helpline say alike: where it stands, as of when, when it was read, how sure it is. */
export const standing = {
	source: id.describe('the id of a source in content/sources.yaml'),
	locator: z
		.union([text, localised])
		.optional()
		.describe('where in the source: 226-2(1), one of the listed locators, or { en: …, ja: … }'),
	asOf: date.describe('the date the statement speaks of: YYYY, YYYY-MM or YYYY-MM-DD'),
	checkedOn: day.describe('the day the source was last read, YYYY-MM-DD'),
	reviewBy: day.describe('the day by which somebody must read it again, YYYY-MM-DD'),
	status: z.enum(['current', 'history', 'unconfirmed']).describe('current, history or unconfirmed'),
	why: localised.optional().describe('what could not be confirmed, { en: …, ja: … }')
};

export type Standing = z.output<z.ZodObject<typeof standing>>;

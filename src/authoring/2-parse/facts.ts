import { z } from 'zod';
import { date, day, id, ids, localised, text } from './fields.ts';

/** An entry of `content/facts/<subject>.yaml`. */
export const factSchema = z.strictObject({
	id: id.describe('the id of the fact'),
	statement: localised.describe('one or two plain sentences that stand alone, { en: …, ja: … }'),
	source: id.describe('the id of a source in content/sources.yaml'),
	locator: z
		.union([text, localised])
		.optional()
		.describe('where in the source: 226-2(1), one of the listed locators, or { en: …, ja: … }'),
	asOf: date.describe('the date the statement speaks of: YYYY, YYYY-MM or YYYY-MM-DD'),
	checkedOn: day.describe('the day the source was last read, YYYY-MM-DD'),
	reviewBy: day.describe('the day by which somebody must read it again, YYYY-MM-DD'),
	status: z.enum(['current', 'history', 'unconfirmed']).describe('current, history or unconfirmed'),
	supersedes: ids.default([]).describe('the facts that this one replaces, a list of ids'),
	why: localised.optional().describe('what could not be confirmed, { en: …, ja: … }')
});

export type FactEntry = z.output<typeof factSchema>;

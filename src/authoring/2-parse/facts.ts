import { z } from 'zod';
import { id, ids, localised, text } from './fields.ts';
import { standing } from './standing.ts';

/** An entry of `content/facts/<subject>.yaml`. */
export const factSchema = z.strictObject({
	id: id.describe('the id of the fact'),
	statement: localised.describe('one or two plain sentences that stand alone, { en: …, ja: … }'),
	...standing,
	supersedes: ids.default([]).describe('the facts that this one replaces, a list of ids'),
	cells: z
		.array(text)
		.default([])
		.describe('the cells whose numbers the statement repeats, a list of table/row/column')
});

export type FactEntry = z.output<typeof factSchema>;

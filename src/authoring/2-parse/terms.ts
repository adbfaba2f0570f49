import { z } from 'zod';
import { id, ids, localised, text } from './fields.ts';

/** An entry of `content/glossary/<subject>.yaml`. */
export const termSchema = z.strictObject({
	id: id.describe('the id of the term'),
	en: text.describe('the English term'),
	ja: text.describe('the Japanese term'),
	reading: z
		.string()
		.regex(/^[\p{Script=Hiragana}\p{Script=Katakana}ー・\s]+$/u)
		.describe('the reading of the Japanese term, in kana'),
	meaning: localised.describe('what it means, in a sentence or two, { en: …, ja: … }'),
	facts: ids
		.default([])
		.describe('the ids of the facts that the meaning rests on, a list; needed where it holds a number'),
	formerly: id.optional().describe('the id of the older term that this one replaced')
});

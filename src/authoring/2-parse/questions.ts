import { z } from 'zod';
import { id, ids, text } from './fields.ts';

/** An entry of `content/questions/<module>.yaml`. */
export const questionSchema = z.strictObject({
	id: id.describe('the id of the question'),
	kind: z.enum(['single', 'multiple']).describe('single (one right option) or multiple'),
	lesson: id.describe('the lesson that teaches it'),
	options: ids.describe('the ids of its options, a list'),
	right: ids.describe('the ids of the options that are right, a list'),
	facts: ids.default([]).describe('the ids of the facts that the answer rests on, a list')
});

/** An entry of `content/<lang>/questions/<module>.yaml`, under the id of the question. */
export const questionWordsSchema = z.strictObject({
	prompt: text.describe('the question, as it is asked'),
	options: z
		.record(
			z.string(),
			z.strictObject({
				text: text.describe('the option, as it is offered'),
				why: text.describe('what is right or wrong about it, in a sentence that teaches')
			})
		)
		.describe('text and why of each option, by its id')
});

export type QuestionEntry = z.output<typeof questionSchema>;
export type QuestionWordsEntry = z.output<typeof questionWordsSchema>;

import { z } from 'zod';
import { difficulties, questionKinds, verdicts } from '#course/question/question.ts';
import { id, ids, text } from './fields.ts';

/** An entry of `content/questions/<module>.yaml`. Which parts a kind needs is held in `4-check/questions.ts`. */
export const questionSchema = z.strictObject({
	id: id.describe('the id of the question'),
	kind: z.enum(questionKinds).describe(`one of ${questionKinds.join(', ')}`),
	difficulty: z
		.union(difficulties.map((each) => z.literal(`${each}`).transform(() => each)))
		.describe('how hard it is: 1 easy, 2 medium, 3 hard'),
	lesson: id.describe('the lesson that teaches it'),
	options: ids.describe('the ids of its options, a list'),
	right: ids.optional().describe('the ids of the options that are right, a list'),
	matches: ids.optional().describe('the ids of the answers that a match offers, a list'),
	pairs: z.record(z.string(), id).optional().describe('the right match of each option, option: match'),
	verdict: z
		.enum(verdicts)
		.optional()
		.describe(`what the case is: ${verdicts.join(', ')}`),
	facts: ids.min(1).describe('the ids of the facts that the answer rests on, a list')
});

/** An entry of `content/<lang>/questions/<module>.yaml`, under the id of the question. */
export const questionWordsSchema = z.strictObject({
	prompt: text.describe('the question, as it is asked'),
	options: z
		.record(
			z.string(),
			z.strictObject({
				text: text.optional().describe('the option, as it is offered'),
				accept: z
					.array(text)
					.optional()
					.describe('other ways to write a short answer, a list; width, case, kana and okurigana are folded'),
				why: text.describe('what is right or wrong about it, in a sentence that teaches')
			})
		)
		.describe('text and why of each option, by its id'),
	matches: z
		.record(z.string(), text.describe('the answer, as it is offered'))
		.optional()
		.describe('the answers that a match offers, by id'),
	passage: text.optional().describe('the text in which pieces are marked, [words](option-id)'),
	case: text.optional().describe('the case that is judged'),
	verdicts: z
		.strictObject(
			Object.fromEntries(
				verdicts.map((verdict) => [verdict, text.describe('why this verdict is right or wrong here')])
			) as Record<(typeof verdicts)[number], typeof text>
		)
		.optional()
		.describe(`why each verdict is right or wrong: ${verdicts.join(', ')}`)
});

export type QuestionEntry = z.output<typeof questionSchema>;
export type QuestionWordsEntry = z.output<typeof questionWordsSchema>;

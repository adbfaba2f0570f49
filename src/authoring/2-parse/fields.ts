import { z } from 'zod';
import { langs } from '#course/lang.ts';
import { isDate, isDay } from '../dates.ts';
import { problems, type Finding } from '../problems.ts';

/** A string that must hold to a rule with a sentence of its own. */
const ruled = (isGood: (text: string) => boolean, finding: (text: string) => Finding) =>
	z.string().check((context) => {
		if (isGood(context.value)) return;
		context.issues.push({
			code: 'custom',
			input: context.value,
			params: { finding: finding(context.value) }
		});
	});

export const isId = (text: string) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text);

export const id = ruled(isId, (text) => problems.idMalformed({ id: text })).describe('an id');

export const day = ruled(isDay, (date) => problems.dateWrong({ date, form: 'YYYY-MM-DD' })).describe(
	'a day, YYYY-MM-DD'
);

export const date = ruled(isDate, (text) =>
	problems.dateWrong({ date: text, form: 'YYYY, YYYY-MM or YYYY-MM-DD' })
).describe('a date: YYYY, YYYY-MM or YYYY-MM-DD');

export const text = z.string().trim().min(1).describe('text');

export const localised = z
	.strictObject({ en: text.describe('the English text'), ja: text.describe('the Japanese text') })
	.describe('the same text in both languages, { en: …, ja: … }');

/** A whole number; in YAML every scalar is read as text. */
export const whole = (least: number, most = 9999) =>
	z
		.string()
		.refine((digits) => /^\d+$/.test(digits) && Number(digits) >= least && Number(digits) <= most)
		.transform(Number)
		.describe(`a whole number, ${least} to ${most}`);

export const truth = z
	.enum(['true', 'false'])
	.transform((word) => word === 'true')
	.describe('true or false');

export const ids = z.array(id).describe('a list of ids');

export const lang = z.enum(langs).describe(`a language: ${langs.join(', ')}`);

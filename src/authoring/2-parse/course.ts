import { z } from 'zod';
import { langs } from '#course/lang.ts';
import { day, id, ids, lang, text, whole } from './fields.ts';

/** `content/course.yaml`. */
export const courseSchema = z.strictObject({
	id: id.describe('the id of the course'),
	edition: text.describe('the version of the content, for example 2026.11'),
	lawAsOf: day.describe('the day up to which the law was followed, YYYY-MM-DD'),
	review: z
		.enum(['pending', 'done'])
		.describe('whether the content still awaits its reviewers: pending or done'),
	locales: z
		.array(lang)
		.refine((locales) => [...locales].sort().join() === [...langs].sort().join())
		.describe(`each of ${langs.join(', ')} once; the first is what the others are measured against`),
	modules: z
		.array(
			z.strictObject({
				id: id.describe('the id of the module'),
				lessons: ids.describe('the lessons of the module in reading order, a list of ids'),
				quiz: z
					.strictObject({
						draw: whole(1).describe('how many questions an attempt draws, a whole number'),
						pass: whole(1, 100).describe('percent of the points needed to pass, 1 to 100')
					})
					.describe('the rule of the quiz, { draw: 10, pass: 80 }'),
				scenarios: ids.default([]).describe('the scenarios of the module, a list of ids')
			})
		)
		.min(1)
		.describe('a list of modules'),
	tracks: z
		.array(
			z.strictObject({
				id: id.describe('the id of the track'),
				lessons: ids.min(1).describe('the lessons of the track in its own order, a list of ids'),
				quizzes: ids.default([]).describe('the modules whose quiz belongs to the track, a list'),
				scenarios: ids.default([]).describe('the scenarios of the track, a list'),
				final: z
					.strictObject({
						pass: whole(1, 100).describe('percent of the points of the posttest, 1 to 100'),
						runs: whole(0).describe('how many assessed runs must be passed, a whole number'),
						items: z
							.record(z.string(), whole(1))
							.describe('questions of each module in the pretest and as many in the posttest, module: 6')
					})
					.describe('what completes the track, { pass: 80, runs: 2, items: { law: 6 } }')
			})
		)
		.min(1)
		.describe('a list of tracks')
});

/** `content/<lang>/course.yaml`. */
export const courseWordsSchema = z.strictObject({
	title: text.describe('the name of the course'),
	subtitle: text.describe('what it is about, in a line'),
	promise: text.describe('what it gives a reader, in a sentence or two'),
	review: text.describe(
		'a sentence that says whose review the content awaits or had; it stands on every page'
	),
	modules: z
		.record(
			z.string(),
			z.strictObject({
				title: text.describe('the title of the module'),
				summary: text.describe('what the module is about, in a sentence')
			})
		)
		.describe('words for each module, by its id'),
	tracks: z
		.record(
			z.string(),
			z.strictObject({
				title: text.describe('who the track is for'),
				place: text.describe('where that reader works'),
				why: text.describe('why the track has this selection and order'),
				rule: text.describe('when the track is complete, and why that is asked')
			})
		)
		.describe('words for each track, by its id')
});

export type CourseFile = z.output<typeof courseSchema>;
export type CourseWords = z.output<typeof courseWordsSchema>;

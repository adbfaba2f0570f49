import { course } from 'virtual:course';
import type { Lang } from '#course/lang.ts';
import { outlineIn } from '#course/progress/outline.ts';
import { questionTypesOf } from '#course/progress/question-trend.ts';
import { wordsOf } from '#i18n/translator.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const lang = params.lang as Lang;
	const { verdicts, certainty } = wordsOf(lang, 'check');
	return {
		outline: outlineIn(course, lang),
		/** By lesson. */
		goals: Object.fromEntries(Object.values(course.lessons).map(({ id, words }) => [id, words[lang].goals])),
		/** By scenario and choice. Fails where a choice cannot be told by its id. */
		typesOf: questionTypesOf(Object.values(course.scenarios)),
		words: wordsOf(lang, 'progress'),
		charts: wordsOf(lang, 'charts'),
		handIn: wordsOf(lang, 'results').handIn,
		kinds: { verdicts, certainty, questions: wordsOf(lang, 'scenario').question }
	};
};

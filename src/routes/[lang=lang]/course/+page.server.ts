import { course } from 'virtual:course';
import type { Lang } from '#course/lang.ts';
import { outlineIn } from '#course/progress/outline.ts';
import { translator, wordsOf } from '#i18n/translator.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const lang = params.lang as Lang;
	const t = translator(lang);
	const minutes = new Set(Object.values(course.lessons).map((lesson) => lesson.words[lang].minutes));
	return {
		outline: outlineIn(course, lang),
		/** Reading times in words, by number of minutes. */
		minutes: Object.fromEntries([...minutes].map((count) => [count, t('count:minutes', { count })])),
		words: wordsOf(lang, 'course')
	};
};

import { course } from 'virtual:course';
import type { Lang } from '#course/lang.ts';
import { outlineIn } from '#course/progress/outline.ts';
import { wordsOf } from '#i18n/translator.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const lang = params.lang as Lang;
	return { outline: outlineIn(course, lang), words: wordsOf(lang, 'progress') };
};

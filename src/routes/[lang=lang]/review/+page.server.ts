import { course } from 'virtual:course';
import type { Lang } from '#course/lang.ts';
import { wordsOf } from '#i18n/translator.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const lang = params.lang as Lang;
	const history = course.history.map(({ edition, keys }) => ({ edition, keys }));
	// What is done in an edition that is not released yet must not count as done before all others.
	if (!history.some(({ edition }) => edition === course.edition))
		history.push({ edition: course.edition, keys: [] });
	return {
		history,
		words: wordsOf(lang, 'review'),
		quiz: wordsOf(lang, 'quiz'),
		check: wordsOf(lang, 'check')
	};
};

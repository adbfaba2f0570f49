import { course } from 'virtual:course';
import type { Lang } from '#course/lang.ts';
import { wordsOf } from '#i18n/translator.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => course.locales.map((lang) => ({ lang }));

export const load: PageServerLoad = ({ params }) => {
	const lang = params.lang as Lang;
	return {
		words: wordsOf(lang, 'results'),
		titles: {
			module: Object.fromEntries(course.modules.map(({ id, words }) => [id, words[lang].title])),
			track: Object.fromEntries(course.tracks.map(({ id, words }) => [id, words[lang].title])),
			scenario: Object.fromEntries(
				Object.values(course.scenarios).map(({ id, words }) => [id, words[lang].title])
			)
		}
	};
};

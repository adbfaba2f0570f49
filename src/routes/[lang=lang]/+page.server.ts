import { course } from 'virtual:course';
import type { Lang } from '#course/lang.ts';
import { translator, wordsOf } from '#i18n/translator.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => course.locales.map((lang) => ({ lang }));

export const load: PageServerLoad = ({ params }) => {
	const lang = params.lang as Lang;
	const t = translator(lang);
	return {
		promise: course.words[lang].promise,
		subtitle: course.words[lang].subtitle,
		tracks: course.tracks.map(({ id, lessons, words }) => ({
			id,
			...words[lang],
			size: t('start:lessons', {
				lessons: lessons.length,
				minutes: lessons.reduce((sum, lesson) => sum + course.lessons[lesson]!.words[lang].minutes, 0)
			})
		})),
		words: wordsOf(lang, 'start')
	};
};

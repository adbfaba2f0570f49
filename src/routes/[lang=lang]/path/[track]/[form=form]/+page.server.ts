import { error } from '@sveltejs/kit';
import { course } from 'virtual:course';
import type { Lang } from '#course/lang.ts';
import { wordsOf } from '#i18n/translator.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	course.locales.flatMap((lang) =>
		course.tracks.flatMap(({ id }) =>
			(['pretest', 'posttest'] as const).map((form) => ({ lang, track: id, form }))
		)
	);

export const load: PageServerLoad = ({ params }) => {
	const lang = params.lang as Lang;
	const track = course.tracks.find(({ id }) => id === params.track);
	if (!track) error(404);
	return {
		form: params.form as 'pretest' | 'posttest',
		track: { id: track.id, title: track.words[lang].title, lessons: track.lessons, final: track.final },
		modules: Object.fromEntries(course.modules.map(({ id, words }) => [id, words[lang].title])),
		words: wordsOf(lang, 'path'),
		quiz: wordsOf(lang, 'quiz'),
		check: wordsOf(lang, 'check')
	};
};

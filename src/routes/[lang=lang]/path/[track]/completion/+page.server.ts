import { error } from '@sveltejs/kit';
import { course } from 'virtual:course';
import type { Lang } from '#course/lang.ts';
import { outlineIn } from '#course/progress/outline.ts';
import { wordsOf } from '#i18n/translator.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	course.locales.flatMap((lang) => course.tracks.map(({ id }) => ({ lang, track: id })));

export const load: PageServerLoad = ({ params }) => {
	const lang = params.lang as Lang;
	const track = course.tracks.find(({ id }) => id === params.track);
	if (!track) error(404);
	return {
		outline: outlineIn(course, lang),
		track: track.id,
		words: wordsOf(lang, 'path')
	};
};

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
		/** Where the questions of this track are taught, for what to read again. */
		taughtIn: Object.fromEntries(
			Object.values(course.questions)
				.filter(({ module, lesson }) => module in track.final.items && track.lessons.includes(lesson))
				.map(({ id, lesson }) => [id, lesson])
		),
		words: wordsOf(lang, 'path')
	};
};

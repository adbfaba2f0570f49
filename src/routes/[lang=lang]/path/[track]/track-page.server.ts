import { error } from '@sveltejs/kit';
import { course } from 'virtual:course';
import type { Lang } from '#course/lang.ts';
import { outlineIn } from '#course/progress/outline.ts';
import { wordsOf } from '#i18n/translator.ts';

/** A page of each track in each language. */
export const trackEntries = () =>
	course.locales.flatMap((lang) => course.tracks.map(({ id }) => ({ lang, track: id })));

/** What every page of a track shows. @throws 404 where there is no such track */
export function trackPage(params: { lang: string; track: string }) {
	const lang = params.lang as Lang;
	if (!course.tracks.some(({ id }) => id === params.track)) error(404);
	return { outline: outlineIn(course, lang), track: params.track, words: wordsOf(lang, 'path') };
}

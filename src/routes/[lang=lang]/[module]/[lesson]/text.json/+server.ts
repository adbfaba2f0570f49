import { error, json } from '@sveltejs/kit';
import { course } from 'virtual:course';
import type { Lang } from '#course/lang.ts';
import { lessonText } from '../lesson-page.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	course.locales.flatMap((lang) =>
		Object.values(course.lessons).map(({ id, module }) => ({ lang, module, lesson: id }))
	);

/** A lesson's text for a reader who comes from another page. */
export const GET: RequestHandler = async ({ params }) => {
	if (course.lessons[params.lesson]?.module !== params.module) error(404);
	return json(await lessonText(course, params.lesson, params.lang as Lang));
};

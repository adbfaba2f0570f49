import { error } from '@sveltejs/kit';
import { course } from 'virtual:course';
import type { Lang } from '#course/lang.ts';
import { lessonPage } from './lesson-page.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	course.locales.flatMap((lang) =>
		course.modules.flatMap((module) => module.lessons.map((lesson) => ({ lang, module: module.id, lesson })))
	);

export const load: PageServerLoad = async ({ params }) => {
	if (course.lessons[params.lesson]?.module !== params.module) error(404);
	return lessonPage(course, params.lesson, params.lang as Lang);
};

import { json } from '@sveltejs/kit';
import { course } from 'virtual:course';
import type { Lang } from '#course/lang.ts';
import { outlineIn } from '#course/progress/outline.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => course.locales.map((lang) => ({ lang }));

/** The whole table of contents, fetched by the start page only once there is somewhere to continue. */
export const GET: RequestHandler = ({ params }) => json(outlineIn(course, params.lang as Lang));

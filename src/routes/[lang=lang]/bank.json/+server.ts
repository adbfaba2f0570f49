import { json } from '@sveltejs/kit';
import { course } from 'virtual:course';
import { bankIn } from '#course/bank.ts';
import type { Lang } from '#course/lang.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => course.locales.map((lang) => ({ lang }));

/** All that can be asked and reviewed, fetched by forms, review and progress only. */
export const GET: RequestHandler = ({ params }) => json(bankIn(course, params.lang as Lang));

import { json } from '@sveltejs/kit';
import { course } from 'virtual:course';
import type { Lang } from '#course/lang.ts';
import { searchDocuments } from './search-documents.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => course.locales.map((lang) => ({ lang }));

export const GET: RequestHandler = async ({ params }) =>
	json(await searchDocuments(course, params.lang as Lang));

import { takeText } from './lesson-text.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, fetch, params }) => ({
	...data,
	text: await takeText(params.lang, params.lesson, fetch)
});

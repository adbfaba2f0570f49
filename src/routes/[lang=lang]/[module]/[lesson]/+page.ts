import { bodiesFor } from '#ui/item/body.ts';
import { takeText } from './lesson-text.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, fetch, params }) => ({
	...data,
	bodies: await bodiesFor(data.blocks.flatMap((block) => (block.kind === 'check' ? [block.item.kind] : []))),
	text: await takeText(params.lang, params.lesson, fetch)
});

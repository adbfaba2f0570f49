import { bodiesFor } from '#ui/item/body.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({
	...data,
	bodies: await bodiesFor(data.bank.map(({ item }) => item.kind))
});

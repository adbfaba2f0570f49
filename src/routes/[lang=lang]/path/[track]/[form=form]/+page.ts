import { questionKinds } from '#course/question/question.ts';
import { bodiesFor } from '#ui/item/body.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({ ...data, bodies: await bodiesFor(questionKinds) });

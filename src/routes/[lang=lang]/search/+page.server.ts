import type { Lang } from '#course/lang.ts';
import { wordsOf } from '#i18n/translator.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({ words: wordsOf(params.lang as Lang, 'search') });

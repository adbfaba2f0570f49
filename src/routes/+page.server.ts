import { course } from 'virtual:course';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	languages: course.locales.map((lang) => ({ lang, ...course.words[lang] }))
});

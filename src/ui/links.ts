import { resolve } from '$app/paths';
import type { Lang } from '#course/lang.ts';
import type { LeafletLang } from '#course/leaflet.ts';

// Every address of the site. `resolve` leaves out the closing slash that all pages have; without it each link would cost
// a redirect, and none would work from a folder.

export const startHref = (lang: Lang) => `${resolve('/[lang=lang]', { lang })}/`;
export const courseHref = (lang: Lang) => `${resolve('/[lang=lang]/course', { lang })}/`;
export const progressHref = (lang: Lang) => `${resolve('/[lang=lang]/progress', { lang })}/`;
export const reviewHref = (lang: Lang) => `${resolve('/[lang=lang]/review', { lang })}/`;
export const resultsHref = (lang: Lang) => `${resolve('/[lang=lang]/results', { lang })}/`;
export const pathHref = (lang: Lang, track: string) =>
	`${resolve('/[lang=lang]/path/[track]', { lang, track })}/`;
export const formHref = (lang: Lang, track: string, form: 'pretest' | 'posttest') =>
	`${resolve('/[lang=lang]/path/[track]/[form=form]', { lang, track, form })}/`;
export const completionHref = (lang: Lang, track: string) =>
	`${resolve('/[lang=lang]/path/[track]/completion', { lang, track })}/`;
export const aboutHref = (lang: Lang) => `${resolve('/[lang=lang]/about', { lang })}/`;
export const searchHref = (lang: Lang) => `${resolve('/[lang=lang]/search', { lang })}/`;
export const glossaryHref = (lang: Lang) => `${resolve('/[lang=lang]/glossary', { lang })}/`;
export const factsHref = (lang: Lang) => `${resolve('/[lang=lang]/facts', { lang })}/`;
export const plainHref = (lesson: string) => `${resolve('/ja-easy/[lesson]', { lesson })}/`;
export const leafletHref = (leaflet: LeafletLang) => `${resolve('/help/[leaflet]', { leaflet })}/`;
export const lessonHref = (lang: Lang, module: string, lesson: string) =>
	`${resolve('/[lang=lang]/[module]/[lesson]', { lang, module, lesson })}/`;
export const quizHref = (lang: Lang, module: string) =>
	`${resolve('/[lang=lang]/[module]/quiz', { lang, module })}/`;
export const scenarioHref = (lang: Lang, scenario: string) =>
	`${resolve('/[lang=lang]/scenarios/[scenario]', { lang, scenario })}/`;
export const casesHref = (lang: Lang) => `${resolve('/[lang=lang]/scenarios', { lang })}/`;
export const bookletHref = (lang: Lang, scenario: string, letter = 'a') =>
	`${resolve('/[lang=lang]/scenarios/[scenario]/booklet/[letter]', { lang, scenario, letter })}/`;
export const facilitatorHref = (lang: Lang, scenario: string) =>
	`${resolve('/[lang=lang]/scenarios/[scenario]/facilitator', { lang, scenario })}/`;
export const proofHref = () => resolve('/proof.json');

import { resolve } from '$app/paths';
import type { Lang } from '#course/lang.ts';

// Every address of the site. `resolve` leaves out the closing slash that all pages have; without it each link would cost
// a redirect, and none would work from a folder.

export const startHref = (lang: Lang) => `${resolve('/[lang=lang]', { lang })}/`;
export const courseHref = (lang: Lang) => `${resolve('/[lang=lang]/course', { lang })}/`;
export const progressHref = (lang: Lang) => `${resolve('/[lang=lang]/progress', { lang })}/`;
export const aboutHref = (lang: Lang) => `${resolve('/[lang=lang]/about', { lang })}/`;
export const lessonHref = (lang: Lang, module: string, lesson: string) =>
	`${resolve('/[lang=lang]/[module]/[lesson]', { lang, module, lesson })}/`;
export const quizHref = (lang: Lang, module: string) =>
	`${resolve('/[lang=lang]/[module]/quiz', { lang, module })}/`;
export const scenarioHref = (lang: Lang, scenario: string) =>
	`${resolve('/[lang=lang]/scenarios/[scenario]', { lang, scenario })}/`;

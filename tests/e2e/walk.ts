import { expect, type Page } from '@playwright/test';
import { readContent } from '#authoring/1-read.ts';
import { compileCourse } from '#authoring/compile.ts';
import type { Course } from '#course/course.ts';
import type { Lang } from '#course/lang.ts';
import { en } from '#i18n/en.ts';
import { fill } from '#i18n/fill.ts';
import { ja } from '#i18n/ja.ts';
import type { Words } from '#i18n/words.ts';

const compiled = compileCourse(readContent('content'), { today: '2026-11-22' }).course;
if (!compiled) throw new Error('the course does not compile; run `npm run course -- check`');
export const course: Course = compiled;

export const wordsIn: Record<Lang, Words> = { en, ja };

/** Hears everything a finished walk must not do: ask another origin, or complain on the console. */
export function listen(page: Page) {
	const foreign: string[] = [];
	const complaints: string[] = [];
	page.on('request', (request) => {
		const { protocol, origin } = new URL(request.url());
		const own = new URL(page.url() === 'about:blank' ? request.url() : page.url()).origin;
		if (protocol.startsWith('http') && origin !== own) foreign.push(request.url());
	});
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	return { foreign, complaints };
}

/** Opens a page and waits until it answers: the sign says whether the record is kept. */
export async function open(page: Page, path: string, lang: Lang) {
	await page.goto(path);
	await settled(page, lang);
}

export async function settled(page: Page, lang: Lang) {
	await expect(page.getByText(wordsIn[lang].common.save.saved, { exact: true })).toBeVisible();
}

/** Answers the question on the screen rightly, found by its wording. */
export async function answerRightly(page: Page, lang: Lang, scope = page.locator('main')) {
	const form = scope.locator('form').first();
	const prompt = await form.locator('legend').innerText();
	const squeezed = (text: string) => text.replace(/\s+/g, '');
	const question = Object.values(course.questions).find(
		(each) => squeezed(each.words[lang].prompt) === squeezed(prompt)
	);
	if (!question) throw new Error(`no question reads: ${prompt}`);
	for (const option of question.options.filter(({ right }) => right))
		await form.locator(`input[value="${option.id}"]`).check();
	await form.getByRole('button', { name: wordsIn[lang].check.answer }).click();
	return question;
}

export const lessonPath = (lang: Lang, lesson: string) =>
	`${lang}/${course.lessons[lesson]!.module}/${lesson}/`;

export const position = (lang: Lang, at: number, of: number) => fill(wordsIn[lang].quiz.position, { at, of });

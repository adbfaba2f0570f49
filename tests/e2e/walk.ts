import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Course } from '#course/course.ts';
import type { Lang } from '#course/lang.ts';
import type { Question } from '#course/question/question.ts';
import { en } from '#i18n/en.ts';
import { fill } from '#i18n/fill.ts';
import { ja } from '#i18n/ja.ts';
import type { Words } from '#i18n/words.ts';
import { compiledCourse } from '../harness/compiled-course.ts';

export const course: Course = compiledCourse();

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

/**
 * What axe finds on a page, each with its place. In its other mode axe opens a page of its own for every walk, for the
 * sake of frames from elsewhere, which nothing here has; that takes twice as long.
 */
export async function violations(page: Page, where: string): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
	return violations.map(({ id, nodes }) => `${where} ${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** Opens a page and waits until it answers: the sign says whether the record is kept. */
export async function open(page: Page, path: string, lang: Lang) {
	await page.goto(path);
	await settled(page, lang);
}

export async function settled(page: Page, lang: Lang) {
	await expect(page.getByText(wordsIn[lang].common.save.saved, { exact: true })).toBeVisible();
}

/** The question on the screen, found by its wording. */
export async function questionOn(page: Page, lang: Lang, scope = page.locator('main')): Promise<Question> {
	const form = scope.locator('form').first();
	const prompt = await form.locator('legend').first().innerText();
	const squeezed = (text: string) => text.replace(/[\s\u2060]+/g, '');
	const whole = squeezed(await form.innerText());
	// Cases are often asked about in the same words; their options and stories differ.
	const question = Object.values(course.questions).find(({ kind, words }) => {
		const { prompt: own, options, case: story = '' } = words[lang];
		const texts = [story, ...(kind === 'short' ? [] : Object.values(options).map(({ text = '' }) => text))];
		return squeezed(own) === squeezed(prompt) && texts.every((text) => whole.includes(squeezed(text)));
	});
	if (!question) throw new Error(`no question reads: ${prompt}`);
	return question;
}

/** Answers the question on the screen rightly and with certainty. */
export async function answerRightly(page: Page, lang: Lang, scope = page.locator('main')) {
	const question = await questionOn(page, lang, scope);
	await answer(page, lang, question, scope);
	return question;
}

export async function answer(page: Page, lang: Lang, question: Question, scope = page.locator('main')) {
	const form = scope.locator('form').first();
	await fillRightly(form, question, lang);
	await form.getByRole('button', { name: wordsIn[lang].check.certainty[3], exact: true }).click();
}

async function fillRightly(form: Locator, question: Question, lang: Lang) {
	const words = question.words[lang];
	switch (question.kind) {
		case 'order':
			// One after the other is moved up to its place.
			for (const [place, { id }] of question.options.entries()) {
				const { text } = words.options[id]!;
				const up = form.getByRole('button', { name: `${wordsIn[lang].check.up}: ${text}`, exact: true });
				const rows = form.locator('ol > li');
				for (let steps = 0; steps < question.options.length; steps += 1) {
					if ((await rows.nth(place).innerText()).includes(text!)) break;
					await up.click();
				}
			}
			return;
		case 'match':
			for (const { id, match } of question.options)
				await form.getByLabel(words.options[id]!.text!, { exact: true }).selectOption(match!);
			return;
		case 'short':
			await form
				.getByRole('textbox')
				.fill(words.options[question.options.find(({ right }) => right)!.id]!.text!);
			return;
		case 'judgement':
			await form.locator(`input[value="${question.verdict}"]`).check();
	}
	for (const option of question.options.filter(({ right }) => right))
		await form.locator(`input[value="${option.id}"]`).check();
}

/** Answers the question on the screen somehow, without a pointer. */
export async function answerByKeyboard(page: Page) {
	const tabTo = async (selector: string) => {
		for (let press = 0; press < 60; press += 1) {
			await page.keyboard.press('Tab');
			if (await page.evaluate((css) => document.activeElement?.matches(css) ?? false, selector)) return;
		}
		throw new Error(`${selector} is not reached by 60 presses of Tab`);
	};
	const form = page.locator('form');
	for (let index = 0; index < (await form.locator('select').count()); index += 1) {
		await tabTo('form select');
		await page.keyboard.press('ArrowDown');
	}
	for (const type of ['radio', 'checkbox'])
		if ((await form.locator(`input[type=${type}]`).count()) > 0) {
			await tabTo(`form input[type=${type}]`);
			await page.keyboard.press('Space');
		}
	await tabTo('form .sure button');
	await page.keyboard.press('Enter');
}

export const lessonPath = (lang: Lang, lesson: string) =>
	`${lang}/${course.lessons[lesson]!.module}/${lesson}/`;

export const position = (lang: Lang, at: number, of: number) => fill(wordsIn[lang].quiz.position, { at, of });

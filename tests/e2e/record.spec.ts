import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { fill } from '#i18n/fill.ts';
import { answerRightly, course, lessonPath, open, position, settled, wordsIn } from './walk.ts';

const words = wordsIn.en;
const law = course.modules.find(({ id }) => id === 'law')!;
const lesson = law.lessons[0]!;
const of = law.quiz.draw;

async function readLesson(page: import('@playwright/test').Page) {
	await open(page, `./${lessonPath('en', lesson)}`, 'en');
	await page.getByRole('button', { name: words.lesson.markRead }).click();
	await expect(page.getByText(words.lesson.isRead, { exact: true })).toBeVisible();
	await settled(page, 'en');
}

test('two tabs at once lose nothing', async ({ context }) => {
	const [first, second] = [await context.newPage(), await context.newPage()];
	await open(first, './en/law/quiz/', 'en');
	await first.getByRole('button', { name: words.quiz.start }).click();
	await settled(first, 'en');
	await open(second, './en/law/quiz/', 'en');
	await expect(second.getByRole('heading', { name: position('en', 1, of) })).toBeVisible();

	await answerRightly(first, 'en');
	// The other tab has heard of it and shows the same feedback.
	await expect(second.getByText(words.check.verdict.right, { exact: true })).toBeVisible();
	await second.getByRole('button', { name: words.quiz.next }).click();
	await expect(first.getByRole('heading', { name: position('en', 2, of) })).toBeVisible();

	await readLesson(second);
	await answerRightly(first, 'en');
	await settled(first, 'en');
	await first.reload();
	await expect(first.getByText(words.check.verdict.right, { exact: true })).toBeVisible();
	await open(first, `./${lessonPath('en', lesson)}`, 'en');
	await expect(first.getByText(words.lesson.isRead, { exact: true })).toBeVisible();
});

test('without IndexedDB the record is kept in localStorage', async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
	await readLesson(page);
	await page.reload();
	await expect(page.getByText(words.lesson.isRead, { exact: true })).toBeVisible();
});

test('without any storage the page says so, and everything works until it is closed', async ({ page }) => {
	await page.addInitScript(() => {
		const refuse = {
			get: () => {
				throw new DOMException('denied', 'SecurityError');
			}
		};
		Object.defineProperty(window, 'indexedDB', refuse);
		Object.defineProperty(window, 'localStorage', refuse);
	});
	await page.goto(`./${lessonPath('en', lesson)}`);
	await expect(page.getByText(words.common.save['not-kept'])).toBeVisible();
	await page.getByRole('button', { name: words.lesson.markRead }).click();
	await expect(page.getByText(words.lesson.isRead, { exact: true })).toBeVisible();
	await page.getByRole('link', { name: words.common.progress }).click();
	await expect(page.getByText(fill(words.progress.of, { done: 1, of: law.lessons.length }))).toBeVisible();
});

test('a record goes from one device to another by file, and is erased after one question', async ({
	page,
	browser,
	baseURL
}) => {
	await readLesson(page);
	await open(page, './en/progress/', 'en');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: words.progress.export }).click()
	]);
	const file = await download.path();

	const other = await browser.newContext({ baseURL: baseURL! });
	const there = await other.newPage();
	await open(there, './en/progress/', 'en');
	await there.locator('input[type=file]').setInputFiles(file);
	await expect(there.getByRole('status').filter({ hasText: 'Added' })).toBeVisible();
	await expect(there.getByText(fill(words.progress.of, { done: 1, of: law.lessons.length }))).toBeVisible();
	await there.locator('input[type=file]').setInputFiles(file);
	await expect(there.getByText(words.progress.importedNone)).toBeVisible();

	await there.getByRole('button', { name: words.progress.erase }).click();
	await expect(there.getByRole('button', { name: words.progress.eraseNo })).toBeFocused();
	await there.getByRole('button', { name: words.progress.eraseYes }).click();
	await expect(there.getByText(words.progress.erased)).toBeVisible();
	await there.reload();
	await expect(there.getByText(words.progress.none)).toBeVisible();
	await other.close();

	// The first device still has its own.
	await page.reload();
	await expect(page.getByText(fill(words.progress.of, { done: 1, of: law.lessons.length }))).toBeVisible();
	expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
		format: 'mamori-record',
		course: course.id
	});
});

const refused: [string, string | Buffer, string][] = [
	[
		'cut off',
		'{"format":"mamori-record","version":1,"course":"mamori-japan","events":[{"v":1,',
		words.progress.refusal['not-json']
	],
	['something else', '{"hello":"world"}', words.progress.refusal['not-a-record']],
	[
		'of another course',
		JSON.stringify({ format: 'mamori-record', version: 1, course: 'first-aid', events: [] }),
		fill(words.progress.refusal['other-course'], { course: 'first-aid' })
	],
	[
		'of a newer version',
		JSON.stringify({ format: 'mamori-record', version: 9, course: course.id, events: [] }),
		fill(words.progress.refusal.newer, { version: 9 })
	],
	['ten megabytes of brackets', '['.repeat(10_000_000), words.progress.refusal['not-json']],
	[
		'hostile',
		`{"format":"mamori-record","version":1,"course":"${course.id}","events":[{"__proto__":{"kind":"lesson-read"}}]}`,
		fill(words.progress.refusal.damaged, { position: 1, field: 'kind' })
	]
];

for (const [what, content, sentence] of refused)
	test(`a file that is ${what} is refused with a sentence, and the record stays`, async ({ page }) => {
		await readLesson(page);
		await open(page, './en/progress/', 'en');
		await page.locator('input[type=file]').setInputFiles({
			name: 'record.json',
			mimeType: 'application/json',
			buffer: Buffer.from(content)
		});
		await expect(page.getByRole('status').filter({ hasText: sentence })).toBeVisible();
		await page.reload();
		await expect(page.getByText(fill(words.progress.of, { done: 1, of: law.lessons.length }))).toBeVisible();
	});

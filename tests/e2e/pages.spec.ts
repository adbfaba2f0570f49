import { expect, test } from '@playwright/test';
import { langs } from '#course/lang.ts';
import type { ProcessMap } from '#course/figure.ts';
import { answerRightly, course, lessonPath, listen, open, violations, wordsIn } from './walk.ts';

const lesson = 'definition';
const kinds = (lang: (typeof langs)[number]) => [
	`./${lang}/`,
	`./${lang}/course/`,
	`./${lessonPath(lang, lesson)}`,
	`./${lang}/law/quiz/`,
	`./${lang}/scenarios/`,
	`./${lang}/scenarios/koban/`,
	`./${lang}/scenarios/koban/booklet/a/`,
	`./${lang}/scenarios/koban/facilitator/`,
	`./${lang}/progress/`,
	`./${lang}/path/police/`,
	`./${lang}/path/police/pretest/`,
	`./${lang}/path/police/completion/`,
	`./${lang}/review/`,
	`./${lang}/results/`,
	`./${lang}/about/`,
	`./${lang}/search/`,
	`./${lang}/glossary/`,
	`./${lang}/facts/`,
	`./${lessonPath(lang, 'figures-then')}`,
	`./${lessonPath(lang, 'council-and-plans')}`,
	`./${lessonPath(lang, 'when-you-call')}`
];
/** Pages that stand beside the languages of the course. */
const beside = ['./help/en/', './help/th/', './help/ja-easy/', './ja-easy/when-you-call/'];

// What a theme breaks it breaks in any language, and the other way round: one walk in each is every pair that matters.
for (const [colorScheme, lang] of [
	['light', 'en'],
	['dark', 'ja']
] as const)
	for (const half of [0, 1])
		test(`axe finds nothing on any kind of page, ${colorScheme}, ${lang}, half ${half + 1}`, async ({
			page
		}) => {
			test.slow();
			await page.emulateMedia({ colorScheme });
			// The longest pages look alike in both; each is held in one of them.
			const elsewhere = lang === 'en' ? /(glossary|facilitator)\/$/ : /(facts|a)\/$/;
			const all = ['./', ...kinds(lang), `./${lang}/nowhere/`, ...(lang === 'en' ? beside : [])];
			const own = all.filter((path) => !elsewhere.test(path));
			for (const path of own.filter((_, place) => place % 2 === half)) {
				await page.goto(path);
				expect(await violations(page, path)).toEqual([]);
			}
		});

test('axe finds nothing in a quiz and its feedback', async ({ page }) => {
	const { quiz, check } = wordsIn.en;
	await open(page, './en/law/quiz/', 'en');
	await page.getByRole('button', { name: quiz.start }).click();
	expect(await violations(page, 'question')).toEqual([]);
	await answerRightly(page, 'en');
	await expect(page.getByText(check.verdict.right, { exact: true })).toBeVisible();
	expect(await violations(page, 'feedback')).toEqual([]);
});

for (const lang of langs) {
	test(`${lang}: no page is wider than a phone of 360 px @firefox`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		for (const path of ['./', ...kinds(lang), ...beside]) {
			await page.goto(path);
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(width, path).toBeLessThanOrEqual(360);
		}
	});

	test(`${lang}: the language switch keeps the page @subpath`, async ({ page }) => {
		const other = lang === 'en' ? 'ja' : 'en';
		// A page of each route.
		for (const path of kinds(lang).slice(0, -3)) {
			await page.goto(path);
			const here = new URL(page.url()).pathname;
			await page.getByRole('link', { name: wordsIn[lang].common.otherLanguage, exact: true }).click();
			await expect(page).toHaveURL((url) => url.pathname === here.replace(`/${lang}/`, `/${other}/`));
			await expect(page.locator('html')).toHaveAttribute('lang', other);
		}
	});

	test(`${lang}: an address that does not exist gets help in the reader's language @subpath @firefox`, async ({
		page
	}) => {
		const { failed } = wordsIn[lang];
		const response = await page.goto(`./${lang}/law/no-such-lesson/`);
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { name: failed.notFound })).toBeVisible();
		await expect(page.locator('section:visible')).toHaveCount(1);
		await page.getByRole('link', { name: failed.toCourse }).click();
		await expect(page.getByRole('heading', { level: 1, name: wordsIn[lang].course.title })).toBeVisible();
	});

	test(`${lang}: without JavaScript a lesson has its whole text, its notes and its sources`, async ({
		browser,
		baseURL
	}) => {
		const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
		const page = await context.newPage();
		await page.goto(`./${lessonPath(lang, lesson)}`);
		const { facts, checks } = course.lessons[lesson]!;
		for (const fact of facts)
			await expect(page.locator(`#fact-${fact}`)).toContainText(course.facts[fact]!.statement[lang]);
		await expect(page.locator('div.check')).toHaveCount(checks.length);
		await page.setViewportSize({ width: 360, height: 740 });
		const cite = page.locator('a.cite').first();
		const note = page.locator(`[id="${(await cite.getAttribute('href'))!.slice(1)}"]`);
		await expect(note).toBeHidden();
		await cite.click();
		await expect(note).toBeVisible();
		await context.close();
	});
}

test('a lesson cites exactly the facts that the content check found in it', async ({ page }) => {
	// The text is in what the server sends; ninety pages are read in seconds when none has to be shown.
	const citedIn = (html: string) =>
		[...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('.sources li')].flatMap(
			({ id }) => (id.startsWith('fact-') ? [id.slice('fact-'.length)] : [])
		);
	for (const { id, facts } of Object.values(course.lessons))
		for (const lang of langs) {
			const response = await page.request.get(`./${lessonPath(lang, id)}`);
			const shown = await page.evaluate(citedIn, await response.text());
			expect(shown.sort(), `${lang} ${id}`).toEqual([...facts].sort());
		}
});

test('a citation opens its note on a phone, by keyboard too, and leaves no entry in the history', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await open(page, `./${lessonPath('en', lesson)}`, 'en');
	const cite = page.locator('a.cite').first();
	const note = page.locator(`[id="${(await cite.getAttribute('href'))!.slice(1)}"]`);
	const { url, entries } = { url: page.url(), entries: await page.evaluate(() => history.length) };
	await cite.focus();
	await page.keyboard.press('Enter');
	await expect(note).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(note).toBeHidden();
	expect(page.url()).toBe(url);
	expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('the map shows the duties of one role', async ({ page }) => {
	await open(page, './en/process/chart/', 'en');
	const map = course.figures['process-map'] as ProcessMap;
	const role = map.roles[0]!;
	await page.getByRole('radio', { name: map.words.en.roles[role]! }).check({ force: true });
	await expect(page.locator('figure .duties dt:visible')).toHaveText(
		map.steps.filter((step) => step.duties.includes(role)).map(() => map.words.en.roles[role]!)
	);
});

test('the policy on content is strict, and nothing on any page breaks it', async ({ page }) => {
	const heard = listen(page);
	await open(page, `./${lessonPath('en', lesson)}`, 'en');
	const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
	expect(policy).toContain("default-src 'none'");
	expect(policy).toContain("require-trusted-types-for 'script'");
	expect(policy).not.toMatch(/unsafe-(inline|eval)/);
	await page.getByRole('link', { name: wordsIn.en.common.about }).click();
	await expect(page.getByRole('heading', { level: 1, name: wordsIn.en.about.title })).toBeVisible();
	// Kit's announcer is hidden by a style attribute, which the policy allows by its hash. A new Kit may need a new hash.
	await expect(page.locator('#svelte-announcer')).toHaveCSS('position', 'absolute');
	expect(heard.complaints).toEqual([]);
});

test('forced colours and reduced motion leave every control visible', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
	await open(page, './en/law/quiz/', 'en');
	const begin = page.getByRole('button', { name: wordsIn.en.quiz.start });
	expect(await begin.evaluate((button) => getComputedStyle(button).borderTopWidth)).not.toBe('0px');
	expect(await begin.evaluate((button) => parseFloat(getComputedStyle(button).transitionDuration))).toBe(0);
});

import { expect, test } from '@playwright/test';
import { langs } from '#course/lang.ts';
import { leafletLangs, htmlLang } from '#course/leaflet.ts';
import { spoken } from '#course/reading.ts';
import { fill } from '#i18n/fill.ts';
import { course, lessonPath, listen, open, wordsIn } from './walk.ts';

const queries = {
	en: { query: 'passport kept', lesson: 'eleven-indicators', slip: 'pasport' },
	ja: { query: '債務労働', lesson: 'eleven-indicators', slip: '債務' }
} as const;

for (const lang of langs) {
	const words = wordsIn[lang].search;

	test(`${lang}: the search finds lessons, terms and facts, and asks nobody else @subpath @firefox`, async ({
		page
	}) => {
		const heard = listen(page);
		await open(page, `./${lang}/search/`, lang);
		const { query, slip } = queries[lang];
		await page.getByLabel(words.label).fill(query);
		const results = page.locator('main ol > li');
		await expect(results.first()).toBeVisible();
		for (const text of query.split(' ').slice(0, 1))
			await expect(results.first().or(results.nth(1)).first()).toContainText(new RegExp(text, 'i'));
		await page.getByLabel(words.label).fill(slip);
		await expect(results.first()).toBeVisible();
		await page.getByLabel(words.label).fill('qqqzzzxxx');
		await expect(page.getByText(fill(words.none, { query: 'qqqzzzxxx' }))).toBeVisible();
		expect(heard.foreign).toEqual([]);
		expect(heard.complaints).toEqual([]);
	});

	test(`${lang}: a result leads to its place, and going back finds the search again`, async ({ page }) => {
		const term = course.terms['debt-bondage']!;
		await open(page, `./${lang}/search/`, lang);
		await page.getByLabel(words.label).fill(term[lang]);
		await page.getByRole('link', { name: term[lang], exact: true }).first().click();
		await expect(page.locator(`#term-${term.id}`)).toBeInViewport();
		await page.goBack();
		await expect(page.getByLabel(words.label)).toBeVisible();
	});

	test(`${lang}: the glossary has every term, the ledger everything with a source, without a script`, async ({
		browser,
		baseURL
	}) => {
		const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
		const page = await context.newPage();
		await page.goto(`./${lang}/glossary/`);
		await expect(page.locator('[id^="term-"]')).toHaveCount(Object.keys(course.terms).length);
		await page.goto(`./${lang}/facts/`);
		const ids = await page.locator('li[id]').evaluateAll((items) => items.map(({ id }) => id));
		const expected = [
			...Object.keys(course.facts).map((id) => `fact-${id}`),
			...Object.keys(course.tables).map((id) => `data-${id}`),
			...course.helplines.map(({ id }) => `line-${id}`)
		];
		expect(ids.sort()).toEqual(expected.sort());
		await context.close();
	});

	test(`${lang}: every chart stands with its table, whole, without a script`, async ({
		browser,
		baseURL
	}) => {
		const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
		const page = await context.newPage();
		const shown = Object.values(course.lessons).flatMap(({ id, figures }) =>
			figures.flatMap((figure) => {
				const chart = course.figures[figure]!;
				return chart.kind === 'chart' ? [{ lesson: id, chart }] : [];
			})
		);
		expect(new Set(shown.map(({ chart }) => chart.id)).size).toBe(8);
		const number = new Intl.NumberFormat(lang);
		for (const { lesson, chart } of shown) {
			await page.goto(`./${lessonPath(lang, lesson)}`);
			const figure = page.getByRole('figure', { name: chart.words[lang].title });
			await expect(figure.locator('svg').first()).toBeVisible();
			const table = course.tables[chart.data]!;
			const cells = await figure.locator('tbody td').allInnerTexts();
			expect(
				cells.map((cell) => cell.replace('*', '')),
				chart.id
			).toEqual(table.cells.flat().map((value) => (value === null ? '–' : number.format(value))));
			const drawn = await figure.locator('svg rect, svg circle').count();
			expect(drawn, chart.id).toBeGreaterThan(chart.categories.length / 2);
		}
		await context.close();
	});
}

test('readings are turned on for terms, stay on, and never stand in a question', async ({ page }) => {
	await open(page, `./${lessonPath('ja', 'definition')}`, 'ja');
	const reading = page.locator('article rt').first();
	await expect(reading).toBeHidden();
	await page.getByLabel(wordsIn.ja.lesson.readings).check();
	await expect(reading).toBeVisible();
	await page.reload();
	await expect(reading).toBeVisible();
	await expect(page.locator('.check rt')).toHaveCount(0);
	await page.getByLabel(wordsIn.ja.lesson.readings).uncheck();
	await expect(reading).toBeHidden();
});

test('a lesson for everyone can be read in plain Japanese, every kanji with its reading', async ({
	page
}) => {
	expect(Object.keys(course.plain)).toEqual(course.modules.find(({ id }) => id === 'awareness')!.lessons);
	for (const id of Object.keys(course.plain)) {
		await page.goto(`./${lessonPath('ja', id)}`);
		await page.locator('.tools a').click();
		await expect(page).toHaveURL(new RegExp(`/ja-easy/${id}/$`));
		await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
		expect(await page.locator('.text > *:not(.sources)').locator('rt').count()).toBeGreaterThan(20);
		const { reviewNote } = course.leaflets['ja-easy']!;
		const text = (await page.locator('main').innerText()).replace(/\s+/g, '');
		expect(text).not.toMatch(/[《》]/);
		// The last words have no kanji, and so no reading among them.
		expect(text).toContain(spoken(reviewNote).replace(/\s+/g, '').slice(-6));
	}
});

test('the leaflet stands in twelve languages with every number, and says what it awaits', async ({
	page
}) => {
	const lines = course.helplines.filter(({ leaflet }) => leaflet);
	expect(lines.length).toBeGreaterThan(4);
	for (const lang of leafletLangs) {
		await page.goto(`./help/${lang}/`);
		await expect(page.locator('html')).toHaveAttribute('lang', htmlLang(lang));
		await expect(page.locator('dl a[href^="tel:"]')).toHaveText(lines.map(({ number }) => number));
		const { reviewNote, title } = course.leaflets[lang]!;
		const text = (await page.locator('main').evaluate((main) => {
			main.querySelectorAll('rt, rp').forEach((reading) => reading.remove());
			return main.textContent;
		}))!;
		expect(text).toContain(spoken(reviewNote));
		expect(text).toContain(spoken(title));
		await expect(page.locator('nav a')).toHaveCount(leafletLangs.length);
		expect(await page.evaluate(() => document.scripts.length)).toBe(0);
	}
});

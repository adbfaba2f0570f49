import { expect, test, type Page } from '@playwright/test';
import { answerByKeyboard, lessonPath, open, position, wordsIn, course } from './walk.ts';

const words = wordsIn.en;
const law = course.modules.find(({ id }) => id === 'law')!;

/** Presses Tab until what is asked for has the focus; a page must not need more stops than that. */
async function tabTo(page: Page, selector: string, most = 60) {
	for (let press = 0; press < most; press += 1) {
		await page.keyboard.press('Tab');
		if (await page.evaluate((css) => document.activeElement?.matches(css) ?? false, selector)) return;
	}
	throw new Error(`${selector} is not reached by ${most} presses of Tab`);
}

test('the path can be walked by keyboard alone @firefox', async ({ page }) => {
	await page.goto('./');
	await tabTo(page, 'a[hreflang="en"]');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: words.start.choose })).toBeVisible();
	await tabTo(page, 'a[href$="#police"]');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: words.course.title })).toBeVisible();

	await open(page, `./${lessonPath('en', course.modules[0]!.lessons[0]!)}`, 'en');
	await page.keyboard.press('Tab');
	await expect(page.locator('a.skip')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();

	await open(page, './en/law/quiz/', 'en');
	await tabTo(page, 'main button.main');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: position('en', 1, law.quiz.draw) })).toBeFocused();
	await answerByKeyboard(page);
	await expect(page.locator('.verdict')).toBeFocused();
	await tabTo(page, 'main button.main');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: position('en', 2, law.quiz.draw) })).toBeFocused();

	await open(page, './en/scenarios/koban/', 'en');
	await tabTo(page, 'main button.main');
	await page.keyboard.press('Enter');
	await expect(page.locator('.now')).toBeFocused();
	await tabTo(page, 'section.scene ol button');
	await page.keyboard.press('2');
	// What was said is announced from where it stands; the focus is before what can be done next.
	await expect(page.getByRole('heading', { name: words.scenario.choices })).toBeFocused();
	await expect(page.locator('.now')).toHaveAttribute('aria-live', 'polite');
	await expect(page.getByText(words.scenario.transcript, { exact: true })).toBeVisible();
});

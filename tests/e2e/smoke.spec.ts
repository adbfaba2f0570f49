import { expect, test } from '@playwright/test';

test('the first page offers both languages @subpath @firefox', async ({ page, baseURL }) => {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));

	await page.goto('./');
	for (const [lang, name] of [
		['en', 'English'],
		['ja', '日本語']
	] as const) {
		const link = page.getByRole('link', { name, exact: true });
		await expect(link).toHaveAttribute('hreflang', lang);
		expect(await link.evaluate((a: HTMLAnchorElement) => a.href)).toBe(`${baseURL}${lang}/`);
	}
	expect(complaints).toEqual([]);
});

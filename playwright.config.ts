import { defineConfig } from '@playwright/test';
import { firefoxLaunch, trustingMachine } from './tests/browser.ts';
import { chromiumArgs } from './tests/harness/chromium-args.ts';
import { findChromium, findFirefox } from './tests/harness/find-browser.ts';

// tests/run.ts has found and tried the browsers; `npx playwright test` by hand takes the first that is there. What is
// found is left in the environment, because each worker reads this file again.
if (process.env['MAMORI_CHROMIUM'] === undefined) {
	const search = await findChromium(trustingMachine(), { mayInstall: false });
	if (search.kind === 'missing') throw new Error(search.message);
	process.env['MAMORI_CHROMIUM'] = search.path;
	process.env['MAMORI_FIREFOX'] = (await findFirefox(trustingMachine())) ?? '';
}
const chromium = { executablePath: process.env['MAMORI_CHROMIUM'], args: chromiumArgs };
const firefox = process.env['MAMORI_FIREFOX'];
const root = process.env['MAMORI_ROOT_URL'];

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	globalSetup: './tests/harness/site-servers.ts',
	forbidOnly: !!process.env['CI'],
	retries: 0,
	workers: 2,
	fullyParallel: true,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	reporter: 'list',
	use: { locale: 'en-GB', contextOptions: { reducedMotion: 'reduce' } },
	projects: [
		{ name: 'chromium', use: { browserName: 'chromium', launchOptions: chromium, baseURL: root } },
		{
			name: 'subpath',
			grep: /@subpath\b/,
			use: { browserName: 'chromium', launchOptions: chromium, baseURL: process.env['MAMORI_SUBPATH_URL'] }
		},
		...(firefox
			? [
					{
						name: 'firefox',
						grep: /@firefox\b/,
						use: { browserName: 'firefox' as const, launchOptions: firefoxLaunch(firefox), baseURL: root }
					}
				]
			: [])
	]
});

import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { coursePlugin } from './src/authoring/vite-plugin.ts';
import { chromiumArgs } from './tests/harness/chromium-args.ts';

// Loaded late: a build and `npm start` need no Playwright, and it costs them most of a second.
const realChromium = async () =>
	(await import('@vitest/browser-playwright')).playwright({
		launchOptions: {
			// tests/run.ts finds the browser; by hand it is CHROMIUM_PATH=… npx vitest.
			executablePath: process.env['MAMORI_CHROMIUM'] ?? process.env['CHROMIUM_PATH'],
			args: chromiumArgs
		}
	});

export default defineConfig({
	plugins: [coursePlugin(), sveltekit()],
	// Lessons lie outside src/, which Kit's development server does not serve by itself.
	server: { fs: { allow: ['content', 'tests'] } },
	test: {
		testTimeout: 20_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/e2e/**', 'tests/ui/**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'component',
					include: ['tests/ui/**/*.svelte.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: process.env['VITEST'] ? await realChromium() : undefined,
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});

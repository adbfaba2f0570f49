import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
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

/**
 * What pages share of our own code goes into one file instead of ten: each file is a request. Kit's and Svelte's runtime
 * must stay out of it (hence no dependencies); merged with ours, no page hydrates under a sub-path.
 */
const sharedChunk = (): Plugin => ({
	name: 'mamori-shared-chunk',
	config: (_config, { command, isSsrBuild }) => {
		if (command !== 'build' || isSsrBuild) return;
		const own = (places: string) => new RegExp(`/src/${places}`.replaceAll('/', '[\\\\/]'));
		const groups = [
			// What quizzes, tests and reviews share, XState with it; nobody else needs it.
			{
				name: 'attempt',
				test: own('(course/attempt/(machine|blueprint)|session/(attempt-|draw-)|ui/item/Attempt)'),
				minShareCount: 2,
				priority: 3
			},
			// Lessons need no folds of the record; the pages that show progress do.
			{
				name: 'folds',
				test: own('(course/(progress|results|attempt/deal)|session/(local-|bank))'),
				minShareCount: 2,
				priority: 1
			},
			// A debrief and the desk before it share the rules of a case; no other page needs them.
			{
				name: 'case',
				test: /[\\/](course|ui)[\\/]scenario[\\/](?!kinds)/,
				minShareCount: 2,
				priority: 1
			},
			// The kinds of questions that not every page asks: one file, fetched where one of them is asked.
			{
				name: 'bodies',
				test: /[\\/]item[\\/](Order|Match|Passage|Judgement|Short)Body/,
				minShareCount: 1,
				priority: 2
			},
			{ name: 'shared', test: own('(course|i18n|session|ui)/'), minShareCount: 2 }
		];
		const output = { codeSplitting: { includeDependenciesRecursively: false, groups } };
		return { build: { rolldownOptions: { preserveEntrySignatures: 'allow-extension', output } } };
	}
});

export default defineConfig({
	plugins: [coursePlugin(), sveltekit(), sharedChunk()],
	// Browsers that know `light-dark()`: for older ones every page would carry a stand-in that nothing here needs.
	build: { cssTarget: ['chrome123', 'firefox121', 'safari17.5'] },
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

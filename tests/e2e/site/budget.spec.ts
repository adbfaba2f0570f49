import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { langs } from '#course/lang.ts';
import { course, lessonPath } from '../walk.ts';
import { firstLoad } from './first-load.ts';

const site = 'build';

test('every lesson loads at most 63 kB, compressed, in at most 12 requests', () => {
	for (const lang of langs)
		for (const id of Object.keys(course.lessons)) {
			const { bytes, files } = firstLoad(site, lessonPath(lang, id));
			expect(bytes, `${lang} ${id}: ${files.join(', ')}`).toBeLessThanOrEqual(63_000);
			expect(files.length, `${lang} ${id}`).toBeLessThanOrEqual(12);
		}
});

test('what the browser fetches for a lesson is what was counted, and no more than 12 requests', async ({
	page,
	baseURL
}) => {
	const path = lessonPath('en', 'definition');
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(new URL(request.url()).pathname.slice(1)));
	await page.goto(`${baseURL}${path}`, { waitUntil: 'networkidle' });
	const counted = firstLoad(site, path).files.map((file) => file.replace(/index\.html$/, ''));
	expect(fetched.filter((file) => !counted.includes(file))).toEqual([]);
	expect(fetched.length).toBeLessThanOrEqual(12);
});

test('no page without a statechart loads XState, and no page loads i18next, zod or the course', () => {
	const marks = { xstate: 'xstate.init', i18next: 'i18next', zod: 'ZodError' };
	for (const lang of langs)
		for (const path of ['', 'course/', 'progress/', 'about/', lessonPath(lang, 'penal-code').slice(3)]) {
			const texts = firstLoad(site, `${lang}/${path}`)
				.files.slice(1)
				.map((file) => readFileSync(`${site}/${file}`, 'utf8'));
			for (const [library, mark] of Object.entries(marks))
				expect(
					texts.some((text) => text.includes(mark)),
					`${path} loads ${library}`
				).toBe(false);
		}
	const quiz = firstLoad(site, 'en/law/quiz/')
		.files.slice(1)
		.map((file) => readFileSync(`${site}/${file}`, 'utf8'));
	expect(quiz.some((text) => text.includes(marks.xstate))).toBe(true);
});

test('no script of the site names the lessons of the course', () => {
	const folder = `${site}/_app/immutable`;
	const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('.js')
	);
	expect(scripts.length).toBeGreaterThan(5);
	for (const file of scripts) {
		const text = readFileSync(`${folder}/${file}`, 'utf8');
		for (const id of ['penal-code', 'immigration-law', 'first-contact'])
			expect(text.includes(id), `${file}: ${id}`).toBe(false);
	}
});

test('CSS is in the page: nothing stands between a reader and the first paint', () => {
	for (const lang of langs) {
		const html = readFileSync(`${site}/${lessonPath(lang, 'penal-code')}index.html`, 'utf8');
		expect(html.replace(/<link[^>]* disabled[^>]*>/g, '')).not.toContain('rel="stylesheet"');
		expect(html).toContain('<style>');
	}
});

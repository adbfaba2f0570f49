import { expect, test } from '@playwright/test';
import { langs } from '#course/lang.ts';
import { replay } from '#course/scenario/run.ts';
import { choiceOf } from '#course/scenario/scenario.ts';
import { draw, wordsOfRun } from '#course/scenario/tokens.ts';
import { fill } from '#i18n/fill.ts';
import { answerRightly, course, listen, open, position, settled, wordsIn } from './walk.ts';

const police = course.tracks[0]!;
const lesson = course.lessons[police.lessons[0]!]!;
const law = course.modules.find(({ id }) => id === 'law')!;
const scenario = course.scenarios['koban']!;

for (const lang of langs) {
	const words = wordsIn[lang];

	test(`${lang}: start, lesson, quiz, scenario, and everything is where it was @subpath @firefox`, async ({
		page
	}) => {
		test.slow();
		const heard = listen(page);

		await test.step('choose a language and a path', async () => {
			await page.goto('./');
			await page.locator(`a[hreflang="${lang}"]`).click();
			await settled(page, lang);
			await page.getByRole('link', { name: `${words.start.pick}: ${police.words[lang].title}` }).click();
			await expect(
				page.getByRole('heading', { name: fill(words.course.yourPath, { track: police.words[lang].title }) })
			).toBeVisible();
		});

		await test.step('read a lesson and answer its first check', async () => {
			const { title } = lesson.words[lang];
			await page.getByRole('link', { name: title, exact: true }).first().click();
			await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
			const check = page.locator('div.check').first();
			await answerRightly(page, lang, check);
			await expect(check.getByRole('status').filter({ hasText: words.check.verdict.right })).toBeFocused();
			await page.getByRole('button', { name: words.lesson.markRead }).click();
			await expect(page.getByText(words.lesson.isRead, { exact: true })).toBeVisible();
			await settled(page, lang);
			await page.reload();
			await expect(check.getByText(words.check.verdict.right, { exact: true })).toBeVisible();
			await expect(page.getByText(words.lesson.isRead, { exact: true })).toBeVisible();
		});

		await test.step('take the quiz, reloading in a question and in its feedback', async () => {
			const of = law.quiz.draw;
			await open(page, `./${lang}/law/quiz/`, lang);
			await page.getByRole('button', { name: words.quiz.start }).click();
			for (let at = 1; at <= of; at += 1) {
				await expect(page.getByRole('heading', { name: position(lang, at, of) })).toBeVisible();
				if (at === 2) {
					const before = await page.locator('form').innerText();
					await settled(page, lang);
					await page.reload();
					await expect(page.getByRole('heading', { name: position(lang, at, of) })).toBeVisible();
					expect(await page.locator('form').innerText()).toBe(before);
				}
				await answerRightly(page, lang);
				await expect(page.getByText(words.check.verdict.right, { exact: true })).toBeVisible();
				if (at === 3) {
					await settled(page, lang);
					await page.reload();
					await expect(page.getByText(words.check.verdict.right, { exact: true })).toBeVisible();
				}
				await page.getByRole('button', { name: at === of ? words.quiz.finish : words.quiz.next }).click();
			}
			await expect(page.getByText(fill(words.quiz.result, { percent: 100 }))).toBeVisible();
		});

		await test.step('play the case to an ending that passes, reloading half way', async () => {
			await open(page, `./${lang}/scenarios/koban/`, lang);
			await page.getByRole('button', { name: words.scenario.begin }).click();
			await settled(page, lang);
			const { variant, seed } = await runInRecord();
			const story = wordsOfRun(scenario.words[lang], variant, draw(scenario, seed));
			const way = scenario.proof[variant]!.pass.path;
			for (const [step, choice] of way.entries()) {
				const { scene: id, known } = replay(scenario, variant, way.slice(0, step));
				const scene = scenario.scenes[id]!;
				if (step === 2) {
					await settled(page, lang);
					await page.reload();
				}
				const held = page.getByRole('button', { name: words.scenario.goOn, exact: true });
				await expect(
					held.or(page.locator('section.scene form, section.scene ol button').first())
				).toBeVisible();
				if (await held.isVisible()) await held.click();
				const { text } = story.scenes[id]!.choices[choice]!;
				if (scene.kind === 'scene' && scene.decision) {
					const { cards, basis } = choiceOf(scenario, id, choice).because!;
					await page.getByLabel(text, { exact: true }).check();
					for (const value of [...cards.filter((card) => known.includes(card)), ...basis])
						await page.locator(`form input[value="${value}"]`).check();
					await page.getByRole('button', { name: words.scenario.decideDone, exact: true }).click();
				} else await page.getByRole('button', { name: text, exact: true }).click();
			}
			await expect(page.getByText(words.scenario.outcome.passed)).toBeVisible();
		});

		await test.step('see it counted, and continue from the start page', async () => {
			await settled(page, lang);
			await open(page, `./${lang}/progress/`, lang);
			await expect(page.getByText(fill(words.progress.quizPassed, { percent: 100 }))).toBeVisible();
			await open(page, `./${lang}/`, lang);
			await page.getByRole('link', { name: words.start.continue }).click();
			await expect(page).toHaveURL(new RegExp(`/${lang}/scenarios/koban/$`));
		});

		expect(heard.foreign).toEqual([]);
		expect(heard.complaints).toEqual([]);

		/** The run is in the record; what is shown follows from it alone. */
		async function runInRecord() {
			const events = await page.evaluate(
				(name) =>
					new Promise<{ kind: string; variant?: string; seed?: number }[]>((resolve, reject) => {
						const request = indexedDB.open(name);
						request.onerror = () => reject(request.error);
						request.onsuccess = () => {
							const all = request.result.transaction('events').objectStore('events').getAll();
							all.onsuccess = () => (request.result.close(), resolve(all.result));
						};
					}),
				`mamori:${course.id}`
			);
			const started = events.find((event) => event.kind === 'run-started')!;
			return { variant: started.variant!, seed: started.seed! };
		}
	});
}

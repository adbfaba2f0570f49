import { expect, test, type Page } from '@playwright/test';
import { langs, type Lang } from '#course/lang.ts';
import { shortestPaths } from '#course/scenario/paths.ts';
import { replay } from '#course/scenario/run.ts';
import type { RunMode } from '#course/scenario/kinds.ts';
import { choiceOf } from '#course/scenario/scenario.ts';
import { draw, wordsOfRun } from '#course/scenario/tokens.ts';
import { walk } from '#course/scenario/walk.ts';
import { bookletLetters } from '#ui/scenario/letters.ts';
import { fill } from '#i18n/fill.ts';
import { course, listen, open, settled, violations, wordsIn } from './walk.ts';

const seed = 5;
const koban = course.scenarios['koban']!;

interface Begun {
	scenario: string;
	variant: string;
	mode?: RunMode;
	/** Choices that were made before this visit. */
	made?: readonly string[];
}

/** Puts a run into the record, as an earlier visit would have left it, and opens its page. */
async function visit(page: Page, lang: Lang, { scenario, variant, mode = 'practice', made = [] }: Begun) {
	const head = (second: number) => ({
		v: 1,
		id: `earlier-${variant}-${second}`,
		at: new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString(),
		edition: course.edition
	});
	const run = `run-${variant}`;
	const events = [
		{ ...head(0), kind: 'run-started', run, scenario, variant, seed, mode },
		...made.map((choice, step) => ({ ...head(step + 1), kind: 'choice-made', run, step, choice }))
	];
	// Written from a page without a script, which opens at once and holds no record itself.
	await page.goto(`./${lang}/scenarios/`);
	await page.evaluate(
		({ name, events }) =>
			new Promise<void>((resolve, reject) => {
				const request = indexedDB.open(name);
				request.onerror = () => reject(request.error);
				request.onupgradeneeded = () => void request.result.createObjectStore('events', { keyPath: 'id' });
				request.onsuccess = () => {
					const writing = request.result.transaction('events', 'readwrite');
					writing.objectStore('events').clear();
					for (const event of events) writing.objectStore('events').put(event);
					writing.oncomplete = () => (request.result.close(), resolve());
				};
			}),
		{ name: `mamori:${course.id}`, events }
	);
	await open(page, `./${lang}/scenarios/${scenario}/`, lang);
}

/** Makes the choices one after the other as a learner does: past notices, with reasons for a decision. */
async function play(page: Page, lang: Lang, begun: Begun, path: readonly string[]) {
	const scenario = course.scenarios[begun.scenario]!;
	const words = wordsIn[lang].scenario;
	const story = wordsOfRun(scenario.words[lang], begun.variant, draw(scenario, seed));
	const made = [...(begun.made ?? [])];
	for (const choice of path) {
		const run = replay(scenario, begun.variant, made);
		const scene = scenario.scenes[run.scene]!;
		if (scene.kind === 'ending') throw new Error(`the run is over before "${choice}"`);
		const text = story.scenes[run.scene]!.choices[choice]!.text;
		const target = scene.decision
			? page.getByLabel(text, { exact: true })
			: page.getByRole('button', { name: text, exact: true });
		const held = page.getByRole('button', { name: words.goOn, exact: true });
		await expect(target.or(held).first()).toBeVisible();
		if (await held.isVisible()) await held.click();
		if (scene.decision) {
			const because = choiceOf(scenario, run.scene, choice).because;
			await target.check();
			const cards = because?.cards.filter((card) => run.known.includes(card)) ?? run.known.slice(0, 1);
			const bases = because?.basis ?? scene.decision.basis.slice(0, 1);
			const group = (name: string) => page.getByRole('group', { name, exact: true });
			for (const card of cards.length > 0 ? cards : run.known.slice(0, 1))
				await group(words.decideCards).locator(`input[value="${card}"]`).check();
			for (const basis of bases) await group(words.decideBasis).locator(`input[value="${basis}"]`).check();
			await page.getByRole('button', { name: words.decideDone, exact: true }).click();
		} else await target.click();
		made.push(choice);
	}
	return { story, made };
}

for (const lang of langs) {
	const words = wordsIn[lang].scenario;

	test(`${lang}: a safe way through each case passes, and its debrief tells the truth`, async ({ page }) => {
		test.setTimeout(240_000);
		const heard = listen(page);
		for (const scenario of Object.values(course.scenarios)) {
			const [variant, { pass }] = Object.entries(scenario.proof)[0]!;
			await test.step(`${scenario.id} ${variant}`, async () => {
				const begun = { scenario: scenario.id, variant };
				await visit(page, lang, begun);
				const { story } = await play(page, lang, begun, pass.path);
				await expect(page.getByText(words.outcome.passed)).toBeVisible();
				await expect(page.getByText(story.variants[variant]!.title, { exact: true })).toBeVisible();
			});
		}
		expect(heard.foreign).toEqual([]);
		expect(heard.complaints).toEqual([]);
	});

	test(`${lang}: every ending of the police-box case is reached, and says what became of the person`, async ({
		page
	}) => {
		test.setTimeout(240_000);
		const left = new Set(
			Object.entries(koban.scenes).flatMap(([id, { kind }]) => (kind === 'ending' ? [id] : []))
		);
		for (const [variant, { use }] of Object.entries(koban.variants)) {
			const nodes = walk(koban, variant)!;
			for (const [place, path] of shortestPaths(nodes)) {
				const { scene } = nodes[place]!.situation;
				if (!left.delete(scene)) continue;
				await test.step(`${scene} in ${variant}`, async () => {
					const begun = { scenario: 'koban', variant, mode: use };
					await visit(page, lang, begun);
					const { story } = await play(page, lang, begun, path);
					await expect(page.getByRole('heading', { level: 1 })).toHaveText(
						`${words.debrief}: ${story.scenes[scene]!.title}`
					);
					const [first = ''] = story.scenes[scene]!.text.trim().split(/\n\s*\n/);
					await expect(page.getByText(first.replaceAll('\n', ' '), { exact: true })).toBeVisible();
				});
			}
		}
		expect([...left]).toEqual([]);
	});

	test(`${lang}: axe finds nothing in any scene of the police-box case, its notices, decision and debrief`, async ({
		page
	}) => {
		test.setTimeout(240_000);
		await page.emulateMedia({ colorScheme: lang === 'en' ? 'light' : 'dark' });
		const axe = async (where: string) => expect(await violations(page, where)).toEqual([]);
		const seen = new Set<string>();
		let hasDebrief = false;
		for (const variant of Object.keys(koban.variants)) {
			const nodes = walk(koban, variant)!;
			for (const [place, path] of shortestPaths(nodes)) {
				const { scene: id } = nodes[place]!.situation;
				const scene = koban.scenes[id]!;
				if (seen.has(id) || (scene.kind === 'ending' && (hasDebrief || path.length < 4))) continue;
				seen.add(id);
				// Every scene once; in the other language and theme, what looks unlike the rest.
				const isSpecial = scene.kind === 'ending' || scene.decision || scene.sensitive || path.length === 0;
				if (lang !== 'en' && !isSpecial) continue;
				const begun = { scenario: 'koban', variant, made: path.slice(0, -1) };
				await visit(page, lang, begun);
				if (path.length > 0) await play(page, lang, begun, path.slice(-1));
				if (scene.kind === 'ending') {
					hasDebrief = true;
					for (const summary of await page.locator('.decisions summary').all()) await summary.click();
				}
				await axe(id);
				const held = page.getByRole('button', { name: words.goOn, exact: true });
				if (await held.isVisible()) {
					await held.click();
					await axe(`${id}, read`);
				}
			}
		}
		const played = Object.entries(koban.scenes).filter(([, { kind }]) => kind === 'scene');
		expect(played.filter(([id]) => !seen.has(id))).toEqual([]);
	});

	test(`${lang}: booklet and facilitator's sheet hold the whole case, without a script`, async ({
		browser,
		baseURL
	}) => {
		const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
		const page = await context.newPage();
		const [letter, variant] = Object.entries(bookletLetters(koban))[0]!;
		await page.goto(`./${lang}/scenarios/koban/booklet/${letter}/`);
		const nodes = walk(koban, variant)!;
		const scenes = new Set(nodes.map(({ situation }) => situation.scene));
		await expect(page.locator('[id^="section-"]')).toHaveCount(scenes.size);
		const offered = new Set(
			nodes.flatMap(({ situation, next }) => next.map(({ choice }) => `${situation.scene}/${choice}`))
		);
		await expect(page.locator('[id^="result-"]')).toHaveCount(offered.size);
		await page.goto(`./${lang}/scenarios/koban/facilitator/`);
		for (const goal of koban.goals)
			await expect(page.getByText(koban.words[lang].goals[goal]!, { exact: true })).toBeVisible();
		await context.close();
	});
}

const words = wordsIn.en.scenario;

test('practice steps back to a decision and keeps the other way in the record', async ({ page }) => {
	const begun = { scenario: 'koban', variant: 'main' };
	await visit(page, 'en', begun);
	const { story } = await play(page, 'en', begun, ['bring-inside', 'take-outside']);
	await page.getByRole('button', { name: words.stepBack, exact: true }).click();
	const again = story.scenes['man-enters']!.choices['let-sit']!.text;
	await page.getByRole('button', { name: again, exact: true }).click();
	await expect(page.getByText(story.scenes['man-enters']!.choices['let-sit']!.then)).toBeVisible();
	await settled(page, 'en');
	await page.reload();
	await expect(page.getByText(story.scenes['man-enters']!.choices['let-sit']!.then)).toBeVisible();
});

test('an assessed run offers no step back', async ({ page }) => {
	const [variant] = Object.entries(koban.variants).find(([, { use }]) => use === 'assessment')!;
	const begun = { scenario: 'koban', variant, mode: 'assessment' as const };
	await visit(page, 'en', begun);
	await play(page, 'en', begun, ['bring-inside']);
	await expect(page.getByText(words.mode.assessment)).toBeVisible();
	await expect(page.getByRole('button', { name: words.stepBack })).toHaveCount(0);
	await expect(page.getByRole('button', { name: words.backHere })).toHaveCount(0);
});

test('a card keeps what it was taken for', async ({ page }) => {
	await visit(page, 'en', { scenario: 'koban', variant: 'main' });
	const [part, weight] = [page.getByLabel(words.part).first(), page.getByLabel(words.weight).first()];
	await part.selectOption('none');
	await weight.selectOption('weak');
	await settled(page, 'en');
	await page.reload();
	await expect(part).toHaveValue('none');
	await expect(weight).toHaveValue('weak');
});

test('a stored run with a choice that is gone opens at the last valid step and says so', async ({ page }) => {
	const made = ['bring-inside', 'no-such-choice', 'take-outside'];
	await visit(page, 'en', { scenario: 'koban', variant: 'main', made });
	await expect(page.getByText(fill(words.lost, { count: 2 }))).toBeVisible();
	const begun = { scenario: 'koban', variant: 'main', made: made.slice(0, 1) };
	const { story } = await play(page, 'en', begun, ['take-outside']);
	await expect(page.getByText(story.scenes['man-enters']!.choices['take-outside']!.then)).toBeVisible();
	await expect(page.getByText(fill(words.lost, { count: 2 }))).toHaveCount(0);
});

test('a decision without reasons is not taken, and says what is missing', async ({ page }) => {
	const { path } = koban.proof['main']!.pass;
	const at = path.findIndex((_, step) => {
		const scene = koban.scenes[replay(koban, 'main', path.slice(0, step)).scene]!;
		return scene.kind === 'scene' && scene.decision;
	});
	await visit(page, 'en', { scenario: 'koban', variant: 'main', made: path.slice(0, at) });
	await page.getByRole('button', { name: words.decideDone, exact: true }).click();
	await expect(page.getByRole('alert')).toHaveText(words.decideMissing);
});

test('a hard scene can be skipped, and the run goes on', async ({ page }) => {
	const [id, scene] = Object.entries(koban.scenes).find(
		([, scene]) => scene.kind === 'scene' && scene.sensitive
	)!;
	const nodes = walk(koban, 'main')!;
	const [, path] = [...shortestPaths(nodes)].find(([place]) => nodes[place]!.situation.scene === id)!;
	await visit(page, 'en', { scenario: 'koban', variant: 'main', made: path });
	const story = wordsOfRun(koban.words.en, 'main', draw(koban, seed));
	await expect(page.getByText(fill(words.notice, { notice: story.scenes[id]!.notice! }))).toBeVisible();
	await page.getByRole('button', { name: words.skip, exact: true }).click();
	const skip = scene.kind === 'scene' ? scene.sensitive!.skip : '';
	await expect(page.getByText(story.scenes[id]!.choices[skip]!.then)).toBeVisible();
});

test('the view for authors is in no build', async ({ page }) => {
	expect((await page.goto('./author/'))!.status()).toBe(404);
});

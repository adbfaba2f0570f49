import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { langs, type Lang } from '#course/lang.ts';
import { eventVersion, type Deed, type RecordEvent } from '#course/record/event.ts';
import { writeRecordFile } from '#course/record/record-file.ts';
import { fill } from '#i18n/fill.ts';
import { answer, course, listen, open, position, questionOn, settled, violations, wordsIn } from './walk.ts';

const track = course.tracks.find(({ id }) => id === 'police')!;
const inForm = Object.values(track.final.items).reduce((sum, count) => sum + count, 0);
/** Not answered in the pretest, and so the one module that is not proved. */
const unproven = 'process';

/** Answers the form on the screen. @returns its questions */
async function take(page: Page, lang: Lang, isKnown: (module: string) => boolean): Promise<string[]> {
	const asked: string[] = [];
	for (let at = 1; at <= inForm; at += 1) {
		await expect(page.getByRole('heading', { name: position(lang, at, inForm) })).toBeFocused();
		const question = await questionOn(page, lang);
		asked.push(question.id);
		if (at === 2) {
			await settled(page, lang);
			await page.reload();
			await expect(page.getByRole('heading', { name: position(lang, at, inForm) })).toBeVisible();
		}
		if (isKnown(question.module)) await answer(page, lang, question);
		else await page.getByRole('button', { name: wordsIn[lang].check.giveUp, exact: true }).click();
	}
	return asked;
}

/** What an earlier device would bring: the lessons and the quiz that the pretest did not prove, and two assessed runs. */
function earlierWork(): RecordEvent[] {
	const deeds: Deed[] = [
		...track.lessons.map((lesson): Deed => ({ kind: 'lesson-read', lesson })),
		{
			kind: 'attempt-started',
			attempt: 'quiz',
			form: 'quiz',
			feedback: 'each',
			module: unproven,
			questions: ['process-who-asks'],
			seed: 1,
			pass: 80
		},
		{
			kind: 'question-answered',
			attempt: 'quiz',
			question: 'process-who-asks',
			options: ['x'],
			score: 1
		},
		...['main-b', 'foil-b'].flatMap((variant): Deed[] => [
			{ kind: 'run-started', run: variant, scenario: 'koban', variant, seed: 1, mode: 'assessment' },
			{ kind: 'run-ended', run: variant, ending: 'over', passed: true, critical: 0 }
		])
	];
	return deeds.map((deed, second) => ({
		v: eventVersion,
		id: `earlier-${second}`,
		at: new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString(),
		edition: course.edition,
		...deed
	}));
}

for (const lang of langs)
	test(`${lang}: pretest, skip, final, completion record`, async ({ page }) => {
		test.slow();
		const heard = listen(page);
		const { path, check } = wordsIn[lang];
		const titles = (modules: string[]) =>
			course.modules.filter(({ id }) => modules.includes(id)).map(({ words }) => words[lang].title);
		let pretest: string[] = [];

		await test.step('the first test, with a form code, proves three modules', async () => {
			await open(page, `./${lang}/path/${track.id}/`, lang);
			await page.getByRole('link', { name: path.pretest.begin }).click();
			await page.getByLabel(path.form.code).fill('0');
			await page.getByRole('button', { name: path.form.begin }).click();
			await expect(page.getByText(fill(path.form.codeWrong, { code: '0' }))).toBeVisible();
			await page.getByLabel(path.form.code).fill('４７１１');
			await page.getByRole('button', { name: path.form.begin }).click();
			pretest = await take(page, lang, (module) => module !== unproven);
			await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
			await expect(page.getByText(path.form.proven)).toHaveCount(Object.keys(track.final.items).length - 1);
			// What was not known is shown, and is not called wrong.
			await page
				.locator('details', { hasText: path.form.outcome.shown })
				.first()
				.locator('summary')
				.first()
				.click();
			await expect(page.getByText(check.verdict.shown).first()).toBeVisible();
			expect(await violations(page, 'result of a form')).toEqual([]);
		});

		await test.step('what was proved may be skipped', async () => {
			await page.getByRole('link', { name: path.form.back }).click();
			const proven = titles(Object.keys(track.final.items).filter((id) => id !== unproven));
			await expect(page.getByText(fill(path.pretest.proven, { modules: proven.join(' · ') }))).toBeVisible();
			await expect(page.getByText(path.completion.wait)).toBeVisible();
			expect(await violations(page, 'path')).toEqual([]);
		});

		await test.step('the rest comes from another device', async () => {
			await open(page, `./${lang}/progress/`, lang);
			await page.getByLabel(wordsIn[lang].progress.import).setInputFiles({
				name: 'record.json',
				mimeType: 'application/json',
				buffer: Buffer.from(writeRecordFile(course.id, earlierWork(), '2026-01-02T00:00:00.000Z'))
			});
			await settled(page, lang);
			await expect(page.getByRole('heading', { name: wordsIn[lang].charts.gain.title })).toBeVisible();
			expect(await violations(page, 'progress')).toEqual([]);
		});

		await test.step('the final test asks nothing of the first, and passes', async () => {
			await open(page, `./${lang}/path/${track.id}/`, lang);
			await page.getByRole('link', { name: path.posttest.begin }).click();
			await page.getByRole('button', { name: path.form.begin }).click();
			const posttest = await take(page, lang, () => true);
			expect(posttest.filter((id) => pretest.includes(id))).toEqual([]);
			await expect(page.getByText(fill(path.form.passed, { pass: track.final.pass }))).toBeVisible();
		});

		await test.step('the completion record says what it is, and keeps no name', async () => {
			await page.getByRole('link', { name: path.form.back }).click();
			await page.getByRole('link', { name: path.completion.make }).click();
			await page.getByRole('button', { name: path.record.declare }).click();
			await page.getByLabel(path.record.name).fill('山田 A. Sample');
			const sheet = page.locator('section.sheet');
			for (const text of [
				'山田 A. Sample',
				track.words[lang].title,
				course.edition,
				course.hash,
				fill(path.record.posttestValue, { percent: 100, pass: track.final.pass }),
				...path.record.statement
			])
				await expect(sheet).toContainText(text);
			expect(await violations(page, 'completion')).toEqual([]);

			const saving = page.waitForEvent('download');
			await page.getByRole('button', { name: path.record.file }).click();
			const file = await readFile(await (await saving).path(), 'utf8');
			expect(file).not.toContain('Sample');
			expect(JSON.parse(file)).toMatchObject({
				format: 'mamori-completion',
				course: { id: course.id, edition: course.edition, hash: course.hash, lawAsOf: course.lawAsOf },
				track: { id: track.id },
				posttest: { percent: 100, pass: track.final.pass },
				runs: [{ variant: 'main-b' }, { variant: 'foil-b' }],
				isSelfReported: true
			});

			await page.emulateMedia({ media: 'print' });
			await expect(sheet).toBeVisible();
			await expect(page.getByLabel(path.record.name)).toBeHidden();
			await page.emulateMedia({ media: 'screen' });

			await settled(page, lang);
			await page.reload();
			await expect(sheet).toContainText(course.hash);
			await expect(page.getByText('Sample')).toHaveCount(0);
			expect(await page.evaluate(storedText, `mamori:${course.id}`)).not.toContain('Sample');
		});

		expect(heard.foreign).toEqual([]);
		expect(heard.complaints).toEqual([]);
	});

/** Everything that the browser keeps for this site, as text. */
function storedText(name: string): Promise<string> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name);
		request.onerror = () => reject(request.error);
		request.onsuccess = () => {
			const all = request.result.transaction('events').objectStore('events').getAll();
			all.onsuccess = () => {
				request.result.close();
				resolve(JSON.stringify([all.result, { ...localStorage }, { ...sessionStorage }, document.cookie]));
			};
		};
	});
}

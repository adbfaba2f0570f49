import { expect, test } from '@playwright/test';
import { langs } from '#course/lang.ts';
import { eventVersion, type Deed, type RecordEvent } from '#course/record/event.ts';
import { resultsIn, writeResults } from '#course/results/result-file.ts';
import { fill } from '#i18n/fill.ts';
import { answerRightly, course, lessonPath, listen, open, settled, violations, wordsIn } from './walk.ts';

const question = Object.values(course.questions).find(({ kind }) => kind === 'single')!;
const head = { course: course.id, edition: course.edition, hash: course.hash };

/** What one of a group would hand in. */
function handedIn(learner: number, of = head): string {
	const right = learner % 2 === 0;
	const deed: Deed = {
		kind: 'question-answered',
		question: question.id,
		options: [question.options.find((option) => option.right === right)!.id],
		score: right ? 1 : 0,
		certainty: 3
	};
	const event: RecordEvent = {
		v: eventVersion,
		id: String(learner).padEnd(32, '0'),
		at: new Date(Date.UTC(2026, 0, learner + 1)).toISOString(),
		edition: course.edition,
		...deed
	};
	return writeResults(resultsIn([event], of));
}

for (const lang of langs)
	test(`${lang}: result files are counted or named, and small groups stay hidden`, async ({ page }) => {
		const heard = listen(page);
		const { results } = wordsIn[lang];
		await open(page, `./${lang}/results/`, lang);
		const bring = (files: Record<string, string>) =>
			page.locator('input[type=file]').setInputFiles(
				Object.entries(files).map(([name, text]) => ({
					name,
					mimeType: 'application/json',
					buffer: Buffer.from(text)
				}))
			);
		await bring({
			'a.json': handedIn(0),
			'b.json': handedIn(1),
			'twice.json': handedIn(0),
			'cut.json': handedIn(2).slice(0, 40),
			'other.json': handedIn(3, { ...head, course: 'elsewhere' })
		});
		await expect(page.getByText(fill(results.taken.learners, { learners: 2, files: 5 }))).toBeVisible();
		await expect(page.getByText(fill(results.taken.duplicateOf, { of: 'a.json' }))).toBeVisible();
		await expect(page.getByText(results.refusal['not-json'])).toBeVisible();
		await expect(
			page.getByText(fill(results.refusal['other-course'], { course: 'elsewhere' }))
		).toBeVisible();
		await expect(page.getByText(results.tooFewAll)).toBeVisible();

		await bring(Object.fromEntries([4, 5, 6].map((learner) => [`${learner}.json`, handedIn(learner)])));
		await expect(page.getByText(results.fewAll)).toBeVisible();
		await expect(
			page.locator('table', { hasText: question.words[lang].prompt.slice(0, 20) }).first()
		).toBeVisible();
		expect(await violations(page, 'results')).toEqual([]);
		expect(heard.foreign).toEqual([]);
		expect(heard.complaints).toEqual([]);
	});

test('a learner hands in a code, which a trainer pastes', async ({ page }) => {
	const { results } = wordsIn.en;
	await open(page, `./${lessonPath('en', 'definition')}`, 'en');
	await answerRightly(page, 'en', page.locator('div.check').first());
	await settled(page, 'en');
	await open(page, './en/progress/', 'en');
	await page.getByRole('button', { name: results.handIn.code }).click();
	const code = await page.getByLabel(results.handIn.codeLabel).inputValue();
	expect(code).toMatch(/^MAMORI1\./);
	await open(page, './en/results/', 'en');
	await page
		.getByLabel(results.intake.codes)
		.fill(`${code.slice(0, 60)}\n ${code.slice(60)}\nMAMORI1.broken`);
	await page.getByRole('button', { name: results.intake.take }).click();
	await expect(page.getByText(fill(results.taken.learners, { learners: 1, files: 2 }))).toBeVisible();
	await expect(page.getByText(results.refusal['code-damaged'])).toBeVisible();
});

import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { fill } from '#i18n/fill.ts';
import {
	answer,
	course,
	lessonPath,
	listen,
	open,
	questionOn,
	settled,
	violations,
	wordsIn
} from './walk.ts';

const { review, check, lesson, quiz } = wordsIn.en;
const id = 'definition';

test('what was missed with certainty comes back first, on another day, with the terms of the lesson', async ({
	page
}) => {
	test.slow();
	const heard = listen(page);
	await page.clock.setFixedTime('2026-12-01T09:00:00');
	await open(page, `./${lessonPath('en', id)}`, 'en');
	const form = page.locator('div.check').first();
	const { kind, options, words } = course.questions[course.lessons[id]!.checks[0]!]!;
	expect(kind).toBe('single');
	await form.locator(`input[value="${options.find(({ right }) => !right)!.id}"]`).check();
	await form.getByRole('button', { name: check.certainty[3], exact: true }).click();
	await expect(form.getByText(check.verdict.wrongCertain)).toBeFocused();
	await page.getByRole('button', { name: lesson.markRead }).click();
	await settled(page, 'en');

	// Not on the same day: it was just explained.
	await open(page, './en/review/', 'en');
	await expect(page.getByText(review.sittingNone)).toBeVisible();

	// A device that slept for a year finds it due, and nothing worse.
	await page.clock.setFixedTime('2027-12-02T09:00:00');
	await page.reload();
	await expect(page.getByText(review.reason['confident-and-wrong'])).toBeVisible();
	expect(await violations(page, 'review')).toEqual([]);
	await page.getByRole('button', { name: review.begin }).click();
	const question = await questionOn(page, 'en');
	await expect(page.getByText(words.en.prompt.split('\n')[0]!)).toBeVisible();
	await answer(page, 'en', question);
	await page.getByRole('button', { name: quiz.finish }).click();
	await expect(page.getByText(fill(review.result, { right: 1, of: 1 }))).toBeVisible();
	await page.getByRole('button', { name: review.close }).click();
	await expect(page.getByText(review.sittingNone)).toBeVisible();

	await page.getByRole('button', { name: review.show }).click();
	await page.getByRole('button', { name: review.grade.good }).click();
	await settled(page, 'en');

	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: review.calendarSave }).click();
	const calendar = await readFile(await (await saving).path(), 'utf8');
	expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*BEGIN:VEVENT\r\n[\s\S]*END:VCALENDAR\s*$/);

	// A clock set back puts nothing off for ever.
	await page.clock.setFixedTime('2026-12-03T09:00:00');
	await page.reload();
	await expect(page.getByRole('heading', { name: review.forecast })).toBeVisible();
	expect(heard.foreign).toEqual([]);
	expect(heard.complaints).toEqual([]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysUpTo, doneKinds, monthsBefore, timelineIn } from '#course/progress/timeline.ts';
import type { Deed } from '#course/record/event.ts';
import { at } from '../record/events.ts';
import { busyAnew, busyRecord } from './doing.ts';

const inUtc = (time: string) => time.slice(0, 10);
/** Japan is nine hours ahead and knows no summer time. */
const inTokyo = (time: string) => new Date(Date.parse(time) + 9 * 3_600_000).toISOString().slice(0, 10);

const day = 86_400;
const read: Deed = { kind: 'lesson-read', lesson: 'law' };
const check: Deed = { kind: 'question-answered', question: 'q', options: ['x'], score: 1 };
const ended: Deed = { kind: 'run-ended', run: 'r', ending: 'e', passed: true };
const term: Deed = { kind: 'term-reviewed', term: 't', grade: 'good' };

describe('the time line', () => {
	it('counts what was done on each day, and leaves out days of nothing', () => {
		const events = [at(0, read), at(1, check), at(2, check), at(2 * day, term), at(2 * day + 1, ended)];
		expect(timelineIn(events, inUtc)).toEqual([
			{ day: '2026-11-22', lessons: 1, questions: 2, cases: 0, terms: 0 },
			{ day: '2026-11-24', lessons: 0, questions: 0, cases: 1, terms: 1 }
		]);
	});

	it('goes by the day that is handed in', () => {
		expect(timelineIn([at(15 * 3_600 - 1, term), at(15 * 3_600, term)], inTokyo)).toMatchObject([
			{ day: '2026-11-22', terms: 1 },
			{ day: '2026-11-23', terms: 1 }
		]);
	});

	it('counts a lesson once a day, a case when it first ended, and no empty answer', () => {
		const empty: Deed = { ...check, options: [], score: 0 };
		const events = [at(0, read), at(1, read), at(2, ended), at(3, empty), at(4, { ...empty, gaveUp: true })];
		const later = [at(day, read), at(day + 1, ended)];
		expect(timelineIn([...events, ...later], inUtc)).toEqual([
			{ day: '2026-11-22', lessons: 1, questions: 1, cases: 1, terms: 0 },
			{ day: '2026-11-23', lessons: 1, questions: 0, cases: 0, terms: 0 }
		]);
	});

	it('is the same whatever the order of the events and however often each arrives', () => {
		fc.assert(
			fc.property(busyAnew, ({ record, again }) => {
				expect(timelineIn(again, inTokyo)).toEqual(timelineIn(record, inTokyo));
			})
		);
	});

	it('has each day once, in order, with something done on it, and no more than was done', () => {
		fc.assert(
			fc.property(busyRecord, (record) => {
				const days = timelineIn(record, inUtc);
				const names = days.map((each) => each.day);
				expect(names).toEqual([...new Set(names)].sort());
				const counts = days.map((each) => doneKinds.reduce((sum, kind) => sum + each[kind], 0));
				expect(counts.every((count) => count > 0)).toBe(true);
				expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(record.length);
			})
		);
	});
});

describe('months before the days that are shown', () => {
	const done = { lessons: 1, questions: 2, cases: 0, terms: 3 };
	const days = ['2026-08-31', '2026-09-01', '2026-09-02', '2026-09-03'].map((each) => ({
		day: each,
		...done
	}));

	it('sum up the days before the first one shown', () => {
		expect(monthsBefore(days, '2026-09-03')).toEqual([
			{ month: '2026-08', ...done },
			{ month: '2026-09', lessons: 2, questions: 4, cases: 0, terms: 6 }
		]);
		expect(monthsBefore(days, '2026-08-31')).toEqual([]);
	});

	it('and the days shown lose nothing', () => {
		fc.assert(
			fc.property(busyRecord, fc.constantFrom('2026-11-20', '2026-11-25', '2026-12-01'), (record, from) => {
				const all = timelineIn(record, inUtc);
				const shown = all.filter((each) => each.day >= from);
				for (const kind of doneKinds) {
					const sum = (list: Record<typeof kind, number>[]) =>
						list.reduce((total, each) => total + each[kind], 0);
					expect(sum(monthsBefore(all, from)) + sum(shown)).toBe(sum(all));
				}
			})
		);
	});
});

describe('the days up to today', () => {
	it('cross the end of a month and a leap day', () => {
		expect(daysUpTo('2028-03-01', 3)).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
	});

	it('end today, and each follows the one before', () => {
		const date = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
		fc.assert(
			fc.property(date, fc.integer({ min: 1, max: 100 }), (today, count) => {
				const last = today.toISOString().slice(0, 10);
				const days = daysUpTo(last, count);
				expect(days).toHaveLength(count);
				expect(days.at(-1)).toBe(last);
				const times = days.map((each) => Date.parse(each));
				expect(times.slice(1).every((time, index) => time - times[index]! === day * 1000)).toBe(true);
			})
		);
	});
});

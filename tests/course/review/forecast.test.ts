import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordEvent } from '#course/record/event.ts';
import { cardsIn } from '#course/review/cards.ts';
import type { Day } from '#course/review/day.ts';
import { calendarDays, forecastFor } from '#course/review/forecast.ts';
import { queueFor } from '#course/review/queue.ts';
import { anyRecord, answer, changed, dayOf, material, moment, on, oneDay } from './records.ts';

const fortnight = Array.from({ length: 14 }, (_, index) => {
	const date = new Date(Date.UTC(2026, 11, 1 + index)).toISOString().slice(0, 10);
	return dayOf(date);
});
const now = Date.parse('2026-12-01T12:00+09:00');
const forecast = (events: RecordEvent[], days = fortnight) =>
	forecastFor(cardsIn(events, material, now), days, now);

describe('a forecast', () => {
	const missed = (id: string, at: string) => on(at, answer(id, 0));

	it('of an empty record has nothing on every day', () => {
		const { days, known } = forecast([]);
		expect(days.map(({ count }) => count)).toEqual(Array<number>(14).fill(0));
		expect(known).toEqual({ about: 0, of: 0 });
	});

	it('counts what is overdue today, and what was missed today tomorrow', () => {
		const { days } = forecast([
			missed('a', '2025-12-01T00:00Z'),
			missed('b', '2026-11-30T00:00Z'),
			missed('c', '2026-12-01T01:00Z')
		]);
		expect(days.slice(0, 3)).toEqual([
			{ date: '2026-12-01', count: 2 },
			{ date: '2026-12-02', count: 1 },
			{ date: '2026-12-03', count: 0 }
		]);
	});

	it('counts a card on the local day in which its time comes', () => {
		// Easy for the first time: eight days.
		const events = [on('2026-12-01T00:00+09:00', { kind: 'term-reviewed', term: 's', grade: 'easy' })];
		expect(calendarDays(cardsIn(events, material, now), fortnight, now)).toEqual([
			{ date: '2026-12-09', count: 1 }
		]);
		const newYork = [dayOf('2026-12-07', '-05:00'), dayOf('2026-12-08', '-05:00')];
		expect(forecast(events, newYork).days.map(({ count }) => count)).toEqual([0, 1]);
	});

	it('says how many are probably known: fewer the longer nothing was done', () => {
		const events = [
			missed('a', '2026-11-01T00:00Z'),
			on('2026-11-03T00:00Z', answer('a', 1, { certainty: 3 }))
		];
		expect(forecast(events).known).toEqual({ about: 1, of: 1 });
		const later = Date.parse('2076-12-01T00:00Z');
		expect(forecastFor(cardsIn(events, material, later), fortnight, later).known).toEqual({
			about: 0,
			of: 1
		});
	});

	it('does not claim that a question is known whose answer is another now', () => {
		const cards = cardsIn([missed('b', '2026-11-01T00:00Z')], changed, now);
		expect(forecastFor(cards, fortnight, now).known).toEqual({ about: 0, of: 0 });
	});
});

it('counts on the first day what the queue asks then, new terms aside, and every card once within a year', () => {
	fc.assert(
		fc.property(anyRecord, moment, (record, now) => {
			const start = Math.floor(now / oneDay) * oneDay;
			const days = Array.from({ length: 367 }, (_, index): Day => {
				const first = start + index * oneDay;
				return { date: `${index}`, start: first, end: first + oneDay };
			});
			const cards = cardsIn(record, changed, now);
			const { questions, terms } = queueFor(cards, days[0]!, now);
			const forecast = forecastFor(cards, days, now);
			expect(forecast.days[0]!.count).toBe(questions.length + terms.filter(({ isNew }) => !isNew).length);
			const all = cards.questions.length + cards.terms.filter(({ schedule }) => schedule).length;
			expect(forecast.days.reduce((sum, { count }) => sum + count, 0)).toBe(all);
			expect(forecast.known.about).toBeGreaterThanOrEqual(0);
			expect(forecast.known.about).toBeLessThanOrEqual(forecast.known.of);
		})
	);
});

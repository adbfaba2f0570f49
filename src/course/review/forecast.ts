import type { Cards } from './cards.ts';
import type { Day } from './day.ts';
import { recallOf } from './queue.ts';

export interface DayCount {
	/** `YYYY-MM-DD`. */
	date: string;
	count: number;
}

/** An estimate, and no promise: FSRS was fitted to many learners of other things. */
export interface Forecast {
	days: DayCount[];
	/** How many of the cards would probably still be known now, by the mean probability. */
	known: { about: number; of: number };
}

/**
 * How many cards fall due on each day if nothing else is done. What is overdue stands on the first day. Terms not yet
 * begun are not counted: when they are due is up to the learner.
 * @param days in order without gaps; the first is today
 */
export function forecastFor(cards: Cards, days: readonly Day[], now: number): Forecast {
	const counts = days.map(({ date }) => ({ date, count: 0 }));
	const schedules = cards.terms.flatMap(({ schedule }) => schedule ?? []);
	for (const { last, due } of [...cards.questions, ...schedules]) {
		// What was reviewed today comes back tomorrow at the earliest, as in the queue.
		const at = days.findIndex(({ start, end }) => due < end && last < start);
		if (at >= 0) counts[at]!.count += 1;
	}
	// Of a question whose answer is another now, nobody can say.
	const stable = cards.questions.flatMap(({ isLawChanged, schedule }) =>
		isLawChanged || !schedule ? [] : schedule
	);
	const kept = [...stable, ...schedules];
	const sum = kept.reduce((total, schedule) => total + recallOf(schedule, now), 0);
	return { days: counts, known: { about: Math.round(sum), of: kept.length } };
}

/** The days among these on which something falls due, for a calendar. */
export function calendarDays(cards: Cards, days: readonly Day[], now: number): DayCount[] {
	return forecastFor(cards, days, now).days.filter(({ count }) => count > 0);
}

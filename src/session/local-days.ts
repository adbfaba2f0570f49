import type { Day } from '#course/review/day.ts';

/**
 * Today and the days after it, where the device is.
 * @param now read for its local date
 */
export function localDays(now: Date, count: number): Day[] {
	// Midnights by the calendar, so that a day may have 23 or 25 hours.
	const midnight = (offset: number) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + offset);
	return Array.from({ length: count }, (_, offset) => {
		const start = midnight(offset);
		return { date: dateOf(start), start: start.getTime(), end: midnight(offset + 1).getTime() };
	});
}

const dateOf = (day: Date) =>
	[
		String(day.getFullYear()).padStart(4, '0'),
		String(day.getMonth() + 1).padStart(2, '0'),
		String(day.getDate()).padStart(2, '0')
	].join('-');

import { afterEach, describe, expect, it } from 'vitest';
import { localDays } from '#session/local-days.ts';

const here = process.env['TZ'];
afterEach(() => {
	if (here === undefined) delete process.env['TZ'];
	else process.env['TZ'] = here;
});

const hours = (zone: string, now: string, count: number) => {
	process.env['TZ'] = zone;
	return localDays(new Date(now), count).map(({ date, start, end }) => [
		date,
		new Date(start).toISOString(),
		(end - start) / 3_600_000
	]);
};

describe('local days', () => {
	it('are those of the place: one moment is two dates', () => {
		expect(hours('Asia/Tokyo', '2026-11-30T20:00:00Z', 1)).toEqual([
			['2026-12-01', '2026-11-30T15:00:00.000Z', 24]
		]);
		expect(hours('America/New_York', '2026-11-30T20:00:00Z', 1)).toEqual([
			['2026-11-30', '2026-11-30T05:00:00.000Z', 24]
		]);
	});

	it('have 23 or 25 hours where clocks are changed', () => {
		expect(hours('America/New_York', '2027-03-14T12:00:00Z', 2).map(([, , length]) => length)).toEqual([
			23, 24
		]);
		expect(hours('America/New_York', '2027-11-06T12:00:00Z', 2).map(([, , length]) => length)).toEqual([
			24, 25
		]);
	});

	it('have a 29 February every four years', () => {
		const dates = (now: string) => hours('Asia/Tokyo', now, 3).map(([date]) => date);
		expect(dates('2028-02-28T03:00:00Z')).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
		expect(dates('2027-02-28T03:00:00Z')).toEqual(['2027-02-28', '2027-03-01', '2027-03-02']);
	});

	it('follow each other without gaps', () => {
		process.env['TZ'] = 'America/New_York';
		const days = localDays(new Date('2026-11-22T00:00:00Z'), 400);
		expect(days.slice(1).map(({ start }) => start)).toEqual(days.slice(0, -1).map(({ end }) => end));
	});
});

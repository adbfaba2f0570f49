import fc from 'fast-check';
import { expect, it } from 'vitest';
import { validUntil } from '#course/progress/validity.ts';

it.each([
	['2026-11-22', '2027-11-22'],
	['2028-02-29', '2029-02-28'],
	['2027-02-28', '2028-02-28'],
	['2026-12-31', '2027-12-31'],
	['2099-12-31', '2100-12-31']
])('what was completed on %s counts until %s', (day, until) => {
	expect(validUntil(day)).toBe(until);
});

it('is a day of the calendar, 364 to 366 days later', () => {
	const day = fc
		.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2200, 0, 1) })
		.map((time) => new Date(time).toISOString().slice(0, 10));
	fc.assert(
		fc.property(day, (from) => {
			const days = (Date.parse(validUntil(from)) - Date.parse(from)) / 86_400_000;
			expect([365, 366]).toContain(days);
		})
	);
});

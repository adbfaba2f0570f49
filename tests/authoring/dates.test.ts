import { expect, test } from 'vitest';
import { isDate, isDay } from '#authoring/dates.ts';

test.each(['2026-02-28', '2024-02-29', '2026-12-31'])('%s is a day', (day) => expect(isDay(day)).toBe(true));
test.each(['2026-02-29', '2026-13-01', '2026-1-1', '2026', 'today', '2026-11-211', '2026-00-10'])(
	'%s is no day',
	(day) => expect(isDay(day)).toBe(false)
);
test.each(['2026', '2026-02', '2026-02-28'])('%s is a date', (date) => expect(isDate(date)).toBe(true));
test.each(['', '26', '2026-', '2026-2', '2026-13', '2026-02-30', '2026-02-28T00:00', '2026-11-21-01'])(
	'%s is no date',
	(date) => expect(isDate(date)).toBe(false)
);

import ICAL from 'ical.js';
import { afterEach, expect, it, vi } from 'vitest';
import { calendarFile } from '#adapters/calendar.ts';

afterEach(() => vi.unstubAllGlobals());

const setup = {
	course: 'mamori-japan',
	days: [
		{ date: '2026-11-30', summary: '復習 3問' },
		{ date: '2028-02-29', summary: '復習 1問' }
	],
	title: 'Mamori; review, days',
	description: 'About forty seconds a question.\nNothing is lost if you leave it out.',
	url: 'https://example.org/en/review/',
	now: new Date('2026-11-22T09:08:07.654Z'),
	lang: 'ja'
};

const parse = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);
const eventsOf = (text: string) =>
	parse(text)
		.getAllSubcomponents('vevent')
		.map((event) => new ICAL.Event(event));

it('has one whole day for every day of review, on that date', () => {
	const events = eventsOf(calendarFile(setup));
	expect(
		events.map(({ startDate, endDate, summary, description }) => [
			startDate.isDate,
			startDate.toString(),
			endDate.toString(),
			summary,
			description
		])
	).toEqual([
		[true, '2026-11-30', '2026-12-01', '復習 3問', setup.description],
		[true, '2028-02-29', '2028-03-01', '復習 1問', setup.description]
	]);
});

it('names each event by course and day alone, so that a later file replaces it', () => {
	const uids = (now: Date, summary: string) =>
		eventsOf(calendarFile({ ...setup, now, days: [{ date: '2026-11-30', summary }] })).map(({ uid }) => uid);
	expect(uids(setup.now, 'a')).toEqual(['review-2026-11-30@mamori-japan']);
	expect(uids(new Date('2027-01-01T00:00:00Z'), 'b')).toEqual(uids(setup.now, 'a'));
});

it('is stamped with the moment it is given, and the same twice', () => {
	const [event] = parse(calendarFile(setup)).getAllSubcomponents('vevent');
	expect(String(event!.getFirstPropertyValue('dtstamp'))).toBe('2026-11-22T09:08:07Z');
	expect(calendarFile(setup)).toBe(calendarFile(setup));
});

it('holds no alarm and nobody', () => {
	const text = calendarFile(setup);
	expect(
		parse(text)
			.getAllSubcomponents('vevent')
			.flatMap((each) => each.getAllSubcomponents())
	).toEqual([]);
	expect(text).not.toMatch(/ATTENDEE|ORGANIZER|VALARM|mailto/i);
});

it('ends every line in CRLF, and none is longer than 75 bytes', () => {
	const text = calendarFile({ ...setup, description: '人身取引の復習です。'.repeat(30) });
	expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
	const lines = text.split('\r\n');
	expect(lines.some((line) => /[\r\n]/.test(line))).toBe(false);
	expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
	expect(eventsOf(text)[0]!.description).toBe('人身取引の復習です。'.repeat(30));
});

it('takes thirty days and no more', () => {
	const days = Array.from({ length: 40 }, (_, index) => ({
		date: new Date(Date.UTC(2026, 11, 1 + index)).toISOString().slice(0, 10),
		summary: 'r'
	}));
	const dates = eventsOf(calendarFile({ ...setup, days })).map(({ startDate }) => startDate.toString());
	expect(dates).toEqual(days.slice(0, 30).map(({ date }) => date));
});

it('is a calendar without events where there is nothing to review, and names no address that it was not given', () => {
	const { url: _url, ...rest } = setup;
	expect(eventsOf(calendarFile({ ...rest, days: [] }))).toEqual([]);
	expect(calendarFile(rest)).not.toContain('URL');
	expect(calendarFile(setup)).toContain('URL;VALUE=URI:https://example.org/en/review/');
});

it('is made on plain http too, where browsers have no randomUUID, and leaves nothing behind', () => {
	const bare = { getRandomValues: crypto.getRandomValues.bind(crypto) } as unknown as Crypto;
	const expected = calendarFile(setup);
	vi.stubGlobal('crypto', bare);
	expect(calendarFile(setup)).toBe(expected);
	expect('randomUUID' in bare).toBe(false);
});

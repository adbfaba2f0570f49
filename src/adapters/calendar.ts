import ical from 'ical-generator';

interface CalendarSetup {
	/** The id of the course; with the day it makes the id of an event, so that a newer file replaces what it repeats. */
	course: string;
	/** Days of review, `YYYY-MM-DD`, each with the line that a calendar shows; the first 30 are taken. */
	days: readonly { date: string; summary: string }[];
	/** Of the calendar. */
	title: string;
	/** Under every event. */
	description: string;
	url?: string;
	now: Date;
	lang: string;
}

const mostDays = 30;

/**
 * Days of review as an iCalendar file (RFC 5545): whole days, without a time zone, an alarm or anything about a person.
 * What is done on the device later does not reach the calendar.
 */
export function calendarFile({ course, days, title, description, url, now, lang }: CalendarSetup): string {
	return withRandomId(() => {
		const calendar = ical({ name: title, prodId: { company: 'Mamori', product: course, language: lang } });
		for (const { date, summary } of days.slice(0, mostDays))
			calendar.createEvent({
				id: `review-${date}@${course}`,
				// A whole day is printed by its date in UTC.
				start: new Date(`${date}T00:00:00Z`),
				allDay: true,
				stamp: now,
				summary,
				description,
				...(url !== undefined && { url })
			});
		// Every line ends in CRLF, the last too; the generator leaves it out there.
		return `${calendar.toString()}\r\n`;
	});
}

/**
 * The generator draws an id for every event before it takes the one it is given, by a function that browsers keep from
 * pages on plain http, which closed networks use.
 */
function withRandomId<T>(make: () => T): T {
	if (typeof crypto.randomUUID === 'function') return make();
	const ignored: typeof crypto.randomUUID = () => '0-0-0-0-0';
	Object.defineProperty(crypto, 'randomUUID', { value: ignored, configurable: true });
	try {
		return make();
	} finally {
		Reflect.deleteProperty(crypto, 'randomUUID');
	}
}

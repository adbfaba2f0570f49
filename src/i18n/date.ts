import type { Lang } from '#course/lang.ts';

const shapes: Intl.DateTimeFormatOptions[] = [
	{ year: 'numeric' },
	{ year: 'numeric', month: 'long' },
	{ year: 'numeric', month: 'long', day: 'numeric' }
];

/** Prints `2008`, `2008-03` or `2008-03-31` with the precision it has: `31 March 2008`, `2008年3月31日`. */
export function printDate(date: string, lang: Lang): string {
	const parts = date.split('-').map(Number);
	const [year = 0, month = 1, day = 1] = parts;
	const locale = lang === 'en' ? 'en-GB' : lang;
	return new Intl.DateTimeFormat(locale, { ...shapes[parts.length - 1], timeZone: 'UTC' }).format(
		Date.UTC(year, month - 1, day)
	);
}

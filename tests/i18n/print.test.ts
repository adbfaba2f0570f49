import { describe, expect, it } from 'vitest';
import { printDate } from '#i18n/date.ts';
import { fill } from '#i18n/fill.ts';

describe('a date', () => {
	it.each([
		['2008', '2008', '2008年'],
		['2008-03', 'March 2008', '2008年3月'],
		['2008-03-31', '31 March 2008', '2008年3月31日'],
		['2026-01-01', '1 January 2026', '2026年1月1日'],
		['2024-02-29', '29 February 2024', '2024年2月29日'],
		['1956-12-31', '31 December 1956', '1956年12月31日']
	])('%s is printed with the precision it has: %s, %s', (date, english, japanese) => {
		expect(printDate(date, 'en')).toBe(english);
		expect(printDate(date, 'ja')).toBe(japanese);
	});
});

describe('fill', () => {
	it('fills every hole, each as often as it is there', () => {
		expect(fill('{{done}} of {{of}}, {{done}} done', { done: 0, of: 12 })).toBe('0 of 12, 0 done');
	});

	it('leaves a hole visible that it knows nothing for', () => {
		expect(fill('{{known}} and {{unknown}}', { known: 'a' })).toBe('a and {{unknown}}');
	});

	it('leaves a hole visible whose name every object seems to know', () => {
		expect(fill('{{constructor}} {{toString}}', {})).toBe('{{constructor}} {{toString}}');
	});

	it('takes a value as it is, holes and dollars in it too', () => {
		expect(fill('{{a}} {{b}}', { a: '{{b}}', b: '$& $1' })).toBe('{{b}} $& $1');
	});

	it('gives words without holes back', () => {
		expect(fill('nothing { to } fill', { to: 'x' })).toBe('nothing { to } fill');
	});
});

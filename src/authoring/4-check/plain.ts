import { withoutReading } from '#course/reading.ts';
import type { Parts } from '../2-parse/parse.ts';
import { problems, type Place, type Report } from '../problems.ts';

/** Plain Japanese is for readers who may know no kanji: each has its reading. */
export function checkPlain(parts: Parts, report: Report): void {
	for (const { top, front, scan } of parts.plain.values()) {
		// The prose keeps every line of the file, so a line's number is its place.
		for (const [index, line] of scan.prose.split('\n').entries())
			find(line, { path: top.path, line: index + 1, col: 1 }, report);
		for (const { tag, ...place } of scan.blocks)
			if (tag === 'Check' || tag === 'Figure')
				report(
					place,
					problems.tagMisplaced({ tag, where: 'in plain Japanese', rule: 'text, notes and tables only' })
				);
		if (front?.value.covers.length)
			report(
				front.keyAt('covers'),
				problems.coversElsewhere({ first: parts.course?.value.locales[0] ?? 'en' })
			);
		for (const [key, text] of Object.entries(front?.value ?? {}))
			for (const each of [text].flat()) if (typeof each === 'string') find(each, front!.at(key), report);
	}
	const leaflet = parts.leaflets.get('ja-easy');
	if (!leaflet) return;
	const { value, at } = leaflet;
	for (const [key, part] of Object.entries(value))
		for (const text of stringsIn(part)) find(text, at(key), report);
}

function find(text: string, place: Place, report: Report): void {
	const kanji = withoutReading(text);
	if (kanji) report(place, problems.readingMissing({ kanji }));
}

const stringsIn = (value: unknown): string[] =>
	typeof value === 'string'
		? [value]
		: typeof value === 'object' && value !== null
			? Object.values(value).flatMap(stringsIn)
			: [];

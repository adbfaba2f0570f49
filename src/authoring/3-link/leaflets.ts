import { leafletLangs } from '#course/leaflet.ts';
import type { Parts } from '../2-parse/parse.ts';
import { problems, type Report } from '../problems.ts';
import { sameNames } from './words.ts';

/** Holds each language of the leaflet to the helplines that stand on it. */
export function linkLeaflets(parts: Parts, report: Report): void {
	const lines = parts.helplines.entries.filter(({ value }) => value.leaflet).map(({ value }) => value.id);
	const read = new Set(parts.helplines.entries.map(({ value }) => value.id));
	/** Of a helpline with a mistake nobody can say whether it belongs there. */
	const broken = new Set(parts.helplines.named.map(({ id }) => id).filter((id) => !read.has(id)));
	for (const [lang, leaflet] of parts.leaflets) {
		const top = { path: `content/leaflet/${lang}.yaml`, line: 1, col: 1 };
		if (!(leafletLangs as readonly string[]).includes(lang))
			report(top, problems.leafletUnknown({ lang, known: [...leafletLangs] }));
		const what = (id: string) => `the helpline "${id}"`;
		if (!leaflet) continue;
		const written = Object.keys(leaflet.value.lines.items).filter((id) => !broken.has(id));
		sameNames(lines, written, what, leaflet, ['lines', 'items'], report);
	}
	// A leaflet that exists at all exists in every language.
	if (parts.leaflets.size > 0)
		for (const lang of leafletLangs)
			if (!parts.leaflets.has(lang)) {
				const place = { path: 'content/helplines.yaml', line: 1, col: 1 };
				report(place, problems.fileMissing({ path: `content/leaflet/${lang}.yaml` }));
			}
}

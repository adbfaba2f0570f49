import type { Parts } from '../2-parse/parse.ts';
import { lastReleased, presentIn, type Present } from '../editions.ts';
import { problems, type Report } from '../problems.ts';

/** Holds the content against what was released: what went out under a name stays what it was under that name. */
export function checkEditions(parts: Parts, report: Report): void {
	const editions = parts.registry?.value.editions ?? [];
	const last = editions.at(-1);
	const present = presentIn(parts);
	if (!last || !present) return;
	const { at } = parts.course!;
	const { edition, lawAsOf } = present;

	if (lawAsOf < last.lawAsOf)
		report(at('lawAsOf'), problems.editionLawBack({ lawAsOf, last: last.lawAsOf, edition: last.edition }));
	if (edition === last.edition) {
		const changed = changedSince(lastReleased(editions), present);
		if (lawAsOf > last.lawAsOf) changed.unshift('lawAsOf');
		if (changed.length > 0) report(at('edition'), problems.editionChanged({ edition, changed }));
	} else if (editions.some((each) => each.edition === edition))
		report(at('edition'), problems.editionOld({ edition, last: last.edition }));
}

/** As `fact id` and `key id`. What is new or gone is no change: an edition may grow, and a record keeps what is gone. */
function changedSince(released: Present['fingerprints'], { fingerprints }: Present): string[] {
	const differing = (part: 'facts' | 'keys', kind: string) =>
		[...fingerprints[part]]
			.filter(([id, print]) => (released[part].get(id) ?? print) !== print)
			.map(([id]) => `${kind} ${id}`);
	return [...differing('facts', 'fact'), ...differing('keys', 'key')];
}

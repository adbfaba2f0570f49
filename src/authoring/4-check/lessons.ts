import { langs } from '#course/lang.ts';
import type { Parts } from '../2-parse/parse.ts';
import { problems, type Report } from '../problems.ts';

/** A lesson says nothing that rests on nothing. */
export function checkLessons(parts: Parts, report: Report): void {
	for (const lang of langs)
		for (const { id, top, scan } of parts.lessons[lang].values())
			if (!scan.links.some(({ scheme }) => scheme === 'fact' || scheme === 'data'))
				report(top, problems.lessonUncited({ id }));
}

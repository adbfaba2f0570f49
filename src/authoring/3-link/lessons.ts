import { langs } from '#course/lang.ts';
import { nearest } from '../did-you-mean.ts';
import type { LessonFile } from '../2-parse/lessons.ts';
import type { Scheme } from '../2-parse/lesson-links.ts';
import type { Parts } from '../2-parse/parse.ts';
import { problems, type Place, type Report } from '../problems.ts';
import { refer, type Known, type Target } from './known.ts';

/** Joins lessons with what their links and blocks name, and the languages of a lesson with each other. */
export function linkLessons(parts: Parts, known: Known, report: Report): void {
	const links: Record<Scheme, Target> = {
		fact: [known.facts, problems.factUnknown],
		term: [known.terms, problems.termUnknown],
		lesson: [known.lessons, problems.lessonUnknown],
		scenario: [known.scenarios, problems.scenarioUnknown]
	};
	const blocks: Record<'Check' | 'Figure', Target> = {
		Check: [known.questions, problems.questionUnknown],
		Figure: [known.figures, problems.figureUnknown]
	};

	const first = parts.course?.value.locales[0];
	for (const lang of langs)
		for (const file of parts.lessons[lang].values()) {
			for (const link of file.scan.links) refer(link.id, ...links[link.scheme], link, report);
			for (const block of file.scan.blocks)
				if (isNamed(block.tag) && block.attributes['id'])
					refer(block.attributes['id'], ...blocks[block.tag], block, report);
			const covers = file.front?.value.covers ?? [];
			if (covers.length && first && lang !== first)
				report(file.front!.keyAt('covers'), problems.coversElsewhere({ first }));
			else
				for (const [index, item] of covers.entries())
					checkItem(item, parts, file.front!.at('covers', index), report);
			for (const other of langs) {
				const there = parts.lessons[other].get(`${file.module}/${file.id}`);
				if (there && other !== lang) compare(file, there, report);
			}
		}
}

const isNamed = (tag: string): tag is 'Check' | 'Figure' => tag === 'Check' || tag === 'Figure';

/** What one language cites or shows and the other does not. */
function compare(here: LessonFile, there: LessonFile, report: Report): void {
	const cited = new Set(there.scan.links.filter(({ scheme }) => scheme === 'fact').map(({ id }) => id));
	for (const { scheme, id, ...place } of here.scan.links)
		if (scheme === 'fact' && !cited.has(id)) {
			report(place, problems.citationOneSided({ id, here: here.lang, there: there.lang }));
			cited.add(id);
		}
	const shown = new Set(there.scan.blocks.map(({ tag, attributes }) => `${tag} ${attributes['id']}`));
	for (const { tag, attributes, ...place } of here.scan.blocks)
		if (isNamed(tag) && !shown.has(`${tag} ${attributes['id']}`))
			report(
				place,
				problems.blockOneSided({ tag, id: attributes['id'] ?? '', here: here.lang, there: there.lang })
			);
}

/** Reports `source/locator` that no source lists. */
export function checkItem(item: string, parts: Parts, place: Place, report: Report): void {
	const items = parts.sources.entries.flatMap(({ value }) =>
		Object.keys(value.locators ?? {}).map((locator) => `${value.id}/${locator}`)
	);
	// A source with a mistake in it is reported where it stands.
	const [source] = item.split('/');
	const isBroken =
		parts.sources.named.some(({ id }) => id === source) &&
		!parts.sources.entries.some(({ value }) => value.id === source);
	if (!isBroken && !items.includes(item))
		report(place, problems.itemUnknown({ item, near: nearest(item, items) }));
}

import { langs } from '#course/lang.ts';
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
					checkItem(item, known, file.front!.at('covers', index), report);
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
	for (const link of here.scan.links)
		if (link.scheme === 'fact' && !cited.has(link.id)) {
			const { id } = link;
			report(link, problems.citationOneSided({ id, here: here.lang, there: there.lang }));
			cited.add(id);
		}
	const shown = new Set(there.scan.blocks.map(({ tag, attributes }) => `${tag} ${attributes['id']}`));
	for (const block of here.scan.blocks) {
		const { tag, attributes } = block;
		if (isNamed(tag) && attributes['id'] && !shown.has(`${tag} ${attributes['id']}`))
			report(
				block,
				problems.blockOneSided({ tag, id: attributes['id'], here: here.lang, there: there.lang })
			);
	}
}

/** Reports `source/locator` that no source lists. */
export function checkItem(item: string, known: Known, place: Place, report: Report): void {
	if (!known.brokenSources.has(item.split('/')[0]!))
		refer(item, known.items, problems.itemUnknown, place, report);
}

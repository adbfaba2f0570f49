import { langs } from '#course/lang.ts';
import type { LessonFile } from '../2-parse/lessons.ts';
import { numbersIn } from '#course/table.ts';
import type { Link, Scheme } from '../2-parse/lesson-links.ts';
import type { Parts } from '../2-parse/parse.ts';
import { problems, type Place, type Report } from '../problems.ts';
import { refer, type Known, type Target } from './known.ts';
import { numberAt } from './tables.ts';

/** Joins lessons with what their links and blocks name, and the languages of a lesson with each other. */
export function linkLessons(parts: Parts, known: Known, report: Report): void {
	const links: Record<Exclude<Scheme, 'data'>, Target> = {
		fact: [known.facts, problems.factUnknown],
		term: [known.terms, problems.termUnknown],
		lesson: [known.lessons, problems.lessonUnknown],
		scenario: [known.scenarios, problems.scenarioUnknown],
		line: [known.helplines, problems.helplineUnknown]
	};
	const numbers = new Map(parts.helplines.entries.map(({ value }) => [value.id, value.number]));
	const followLinks = ({ scan }: LessonFile) => {
		for (const link of scan.links) {
			const { scheme, id, words } = link;
			if (scheme === 'data') {
				const number = numberAt(id, parts, known, link, report);
				if (number !== undefined && numbersIn(words).join() !== `${number}`)
					report(link, problems.numberWrong({ cell: id, found: words, number }));
				continue;
			}
			refer(id, ...links[scheme], link, report);
			const number = scheme === 'line' ? numbers.get(id) : undefined;
			if (number !== undefined && words.normalize('NFKC').trim() !== number)
				report(link, problems.lineNumberWrong({ id, found: words, number }));
		}
	};
	const blocks: Record<'Check' | 'Figure', Target> = {
		Check: [known.questions, problems.questionUnknown],
		Figure: [known.figures, problems.figureUnknown]
	};

	const first = parts.course?.value.locales[0];
	for (const lang of langs)
		for (const file of parts.lessons[lang].values()) {
			followLinks(file);
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
	for (const [name, file] of parts.plain) {
		followLinks(file);
		const { module, id } = file;
		if (!parts.lessons.ja.has(name)) report(file.top, problems.plainOrphan({ module, id }));
	}
}

const isNamed = (tag: string): tag is 'Check' | 'Figure' => tag === 'Check' || tag === 'Figure';

const isCitation = ({ scheme }: Link) => scheme === 'fact' || scheme === 'data' || scheme === 'line';

/** What one language cites or shows and the other does not. */
function compare(here: LessonFile, there: LessonFile, report: Report): void {
	const nameOf = ({ scheme, id }: Link) => `${scheme}:${id}`;
	const cited = new Set(there.scan.links.filter(isCitation).map(nameOf));
	for (const link of here.scan.links)
		if (isCitation(link) && !cited.has(nameOf(link))) {
			report(link, problems.citationOneSided({ id: link.id, here: here.lang, there: there.lang }));
			cited.add(nameOf(link));
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

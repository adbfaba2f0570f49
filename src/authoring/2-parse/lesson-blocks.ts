import { isDate } from '../dates.ts';
import { nearest } from '../did-you-mean.ts';
import { problems, type Place, type Report } from '../problems.ts';
import type { Body } from './lesson-scan.ts';

/** A block tag that opens or stands alone, `<Check id="x" />`. */
export interface Block extends Place {
	tag: string;
	attributes: Record<string, string>;
}

interface Rule {
	/** What its attributes must be. */
	attributes: Record<string, string>;
	/** Whether Markdown stands between an opening and a closing tag. */
	holds: boolean;
	/** The block it must stand in; `top` for none. */
	inside?: string;
}

const when = 'a date: YYYY, YYYY-MM or YYYY-MM-DD';
const rules: Record<string, Rule> = {
	Note: { attributes: {}, holds: true },
	Careful: { attributes: {}, holds: true },
	Danger: { attributes: {}, holds: true },
	ThenNow: { attributes: {}, holds: true },
	Then: { attributes: { date: when }, holds: true, inside: 'ThenNow' },
	Now: { attributes: { date: when }, holds: true, inside: 'ThenNow' },
	Table: { attributes: { caption: 'what the table shows, in one sentence' }, holds: true },
	Check: { attributes: { id: 'the id of a question' }, holds: false, inside: 'top' },
	Figure: { attributes: { id: 'the id of a figure' }, holds: false, inside: 'top' }
};

interface Tag extends Place {
	/** `</Note>` closes, `<Check … />` stands alone. */
	kind: 'opens' | 'closes' | 'alone';
	name: string;
	attributes: string;
	/** Offset of the line it stands on. */
	line: number;
}

const tagForm = /<(\/?)([A-Za-z][\w.-]*)((?:\s(?:"[^"\n]*"|'[^'\n]*'|[^<>"'\n])*?)?)(\/?)>|<!--|<\/?[A-Z]\w*/g;

/** The blocks of a lesson, in order; tags that are unknown, misplaced, broken or not alone on their line are reported. */
export function scanBlocks(body: Body, report: Report): Block[] {
	const blocks: Block[] = [];
	const tags: Tag[] = [];
	const opened = new Set<string>();
	for (const match of body.text.matchAll(tagForm)) {
		const [whole, slash, name, attributes, alone] = match;
		const place = body.placeAt(match.index);
		const line = match.index - place.col + 1;
		const isFirst = body.text.slice(line, match.index).trim() === '';
		body.blank(match.index, match.index + whole.length);

		if (!name) {
			if (whole === '<!--') report(place, problems.htmlRaw({ tag: '!--' }));
			else {
				const broken = whole.replace(/^<\/?/, '');
				report(place, problems.tagBroken({ tag: broken, form: formOf(broken) }));
			}
		} else if (/^[a-z]/.test(name)) {
			// The closing tag of what was reported already says nothing new.
			if (slash && opened.delete(name)) continue;
			opened.add(name);
			report(place, isFirst ? problems.tagStartsLine({ tag: name }) : problems.htmlRaw({ tag: name }));
		} else if (!rules[name]) {
			if (slash && opened.delete(name)) continue;
			opened.add(name);
			const known = Object.keys(rules);
			report(place, problems.componentUnknown({ tag: name, near: nearest(name, known), known }));
		} else {
			const kind = slash ? 'closes' : alone ? 'alone' : 'opens';
			tags.push({ kind, name, attributes: attributes ?? '', line, ...place });
			checkSurroundings(body, tags.at(-1)!, match.index, whole.length, report);
			if (kind !== 'closes') blocks.push({ tag: name, attributes: readAttributes(tags.at(-1)!, report), ...place });
		}
	}
	checkNesting(body, tags, report);
	return blocks;
}

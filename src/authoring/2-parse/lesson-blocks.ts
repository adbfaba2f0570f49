import { isDate } from '../dates.ts';
import { nearest } from '../did-you-mean.ts';
import { problems, type Place, type Report } from '../problems.ts';
import { checkNesting } from './lesson-nesting.ts';
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
export const rules: Record<string, Rule> = {
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

export interface Tag extends Place {
	/** `</Note>` closes, `<Check … />` stands alone. */
	kind: 'opens' | 'closes' | 'alone';
	name: string;
	/** As written, between name and bracket. */
	attributes: string;
	offset: number;
}

const tagForm =
	/<(\/?)([A-Za-z][\w-]*)((?:\s(?:"[^"\n]*"|'[^'\n]*'|[^<>"'\n])*?)?)(\/?)>|<(!--)|<\/?([A-Z]\w*)/g;

/** The blocks of a lesson, in order; tags that are unknown, misplaced, broken or not alone on their line are reported. */
export function scanBlocks(body: Body, report: Report): Block[] {
	const tags = readTags(body, report);
	checkSurroundings(body, tags, report);
	checkNesting(body, tags, report);
	return tags
		.filter((tag) => tag.kind !== 'closes')
		.map((tag) => ({
			tag: tag.name,
			attributes: readAttributes(tag, report),
			path: tag.path,
			line: tag.line,
			col: tag.col
		}));
}

/** The tags of known blocks; all others are reported. Every tag is blanked out. */
function readTags(body: Body, report: Report): Tag[] {
	const { text } = body;
	const known = Object.keys(rules);
	const tags: Tag[] = [];
	const reported = new Set<string>();
	let htmlLine = 0;
	for (const match of text.matchAll(tagForm)) {
		const [whole, slash, name = '', attributes = '', alone, comment, broken] = match;
		const offset = match.index;
		const place = body.placeAt(offset);
		body.blank(offset, offset + whole.length);
		if (comment) report(place, problems.htmlRaw({ tag: '<!-- … -->' }));
		else if (broken) report(place, problems.tagBroken({ tag: broken, form: formOf(broken) }));
		else if (known.includes(name))
			tags.push({ kind: slash ? 'closes' : alone ? 'alone' : 'opens', name, attributes, offset, ...place });
		// The closing tag of what was reported says nothing new.
		else if (!slash || !reported.delete(name)) {
			reported.add(name);
			const isFirst = text.slice(offset - place.col + 1, offset).trim() === '';
			if (/^[A-Z]/.test(name))
				report(place, problems.componentUnknown({ tag: name, near: nearest(name, known), known }));
			else if (isFirst) report(place, problems.tagStartsLine({ tag: name }));
			else if (place.line !== htmlLine) report(place, problems.htmlRaw({ tag: `<${name}>` }));
			htmlLine = place.line;
		}
	}
	return tags;
}

function checkSurroundings(body: Body, tags: Tag[], report: Report): void {
	const lines = body.text.split('\n');
	const isEmpty = (line: number) => (lines[line - 1] ?? '').trim() === '';
	let before = 0;
	for (const tag of tags) {
		// Four columns of indentation make code of a line.
		if (!isEmpty(tag.line) || tag.line === before || tag.col > 4)
			report(tag, problems.tagNotAlone({ tag: tag.name }));
		else if (!isEmpty(tag.line - 1) || !isEmpty(tag.line + 1))
			report(tag, problems.tagWithoutEmptyLine({ tag: tag.name }));
		before = tag.line;
	}
}

function readAttributes(tag: Tag, report: Report): Record<string, string> {
	const expected = rules[tag.name]!.attributes;
	const known = Object.keys(expected);
	const found: Record<string, string> = {};
	const form = /\s+([\w-]+)="([^"{}]*)"/g;
	for (const [, attribute, value] of tag.attributes.matchAll(form)) {
		found[attribute!] = value!;
		if (!known.includes(attribute!))
			report(
				tag,
				problems.attributeUnknown({
					tag: tag.name,
					attribute: attribute!,
					known,
					near: nearest(attribute!, known)
				})
			);
	}
	if (tag.attributes.replace(form, '').trim())
		report(tag, problems.tagBroken({ tag: tag.name, form: formOf(tag.name) }));
	else
		for (const attribute of known)
			if (!found[attribute]?.trim())
				report(tag, problems.attributeMissing({ tag: tag.name, attribute, what: expected[attribute]! }));
	if (found['date'] && expected['date'] && !isDate(found['date']))
		report(tag, problems.dateWrong({ date: found['date'], form: 'YYYY, YYYY-MM or YYYY-MM-DD' }));
	return found;
}

/** How a tag is written. */
export function formOf(name: string): string {
	const rule = rules[name];
	if (!rule) return 'one of the blocks of docs/authoring.md';
	const attributes = Object.keys(rule.attributes).map((attribute) => ` ${attribute}="…"`);
	return rule.holds ? `<${name}${attributes.join('')}> … </${name}>` : `<${name}${attributes.join('')} />`;
}

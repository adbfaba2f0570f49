import { nearest } from '../did-you-mean.ts';
import { problems, type Place, type Report } from '../problems.ts';
import type { Body } from './lesson-scan.ts';

export const schemes = ['fact', 'term', 'lesson', 'scenario', 'data', 'line'] as const;
export type Scheme = (typeof schemes)[number];

/** `[words](fact:pc-226)`; the id of a number is `table/row/column`. */
export interface Link extends Place {
	scheme: Scheme;
	id: string;
	words: string;
}

// Words may wrap over lines and hold brackets, but no paragraph ends inside them.
const link = /(!?)\[((?:[^[\]\n]|\n(?!\s*\n)|\[[^[\]\n]*\])*)\]\(([^()\n]*)\)/g;
const address = /(?<![\w-])(?:https?:\/\/|www\.|mailto:|tel:)[^\s)>\]]*/g;
const footnote = /\[\^[^\]\s]+\]/g;
/** What was meant as a link and is none: the scheme in the text, full-width brackets, `[a][b]`, `[a]: b`. */
const stray =
	/(?<![\w-])(?:fact|term|lesson|scenario|data|line):[a-z0-9][\w-]*|\[[^[\]\n]+\]\[[^[\]\n]*\]|^ {0,3}\[[^\]\n]+\]:/gm;

/** The links of a lesson, in order; addresses outside, footnotes and everything else in brackets is reported. */
export function scanLinks(body: Body, report: Report): Link[] {
	const links: Link[] = [];
	for (const match of body.text.matchAll(footnote)) {
		report(body.placeAt(match.index), problems.footnote({ found: match[0] }));
		body.blank(match.index, match.index + match[0].length);
	}
	for (const match of body.text.matchAll(link)) {
		const [whole, image, words, target] = match as unknown as [string, string, string, string];
		const place = body.placeAt(match.index);
		const [scheme, id] = /^([a-z]+):([a-z0-9][a-z0-9-]*(?:\/[a-z0-9-]+){0,2})$/.exec(target)?.slice(1) ?? [];
		if (image && !words.trim()) report(place, problems.imageWithoutAlt());
		if (target.search(address) === 0 || target.startsWith('//'))
			report(place, problems.linkExternal({ found: target }));
		else if (!image && isScheme(scheme) && words.trim() && hasForm(scheme, id!))
			links.push({ scheme, id: id!, words, ...place });
		else if (!image) {
			const near = nearest(target.split(':')[0]!, schemes);
			report(place, problems.linkWrong({ found: whole, near: near && `[${words}](${near}:${id ?? '…'})` }));
		}
		// The words stay: they are prose too.
		const wordsAt = match.index + image.length + 1;
		body.blank(match.index, wordsAt);
		body.blank(wordsAt + words.length, match.index + whole.length);
	}
	for (const match of body.text.matchAll(address)) {
		report(body.placeAt(match.index), problems.linkExternal({ found: match[0] }));
		body.blank(match.index, match.index + match[0].length);
	}
	for (const match of body.text.matchAll(stray)) {
		report(body.placeAt(match.index), problems.linkWrong({ found: match[0].trim() }));
	}
	return links;
}

/** A number is named by table, row and column, everything else by one id. */
const hasForm = (scheme: Scheme, id: string) => id.split('/').length === (scheme === 'data' ? 3 : 1);

const isScheme = (scheme: string | undefined): scheme is Scheme =>
	(schemes as readonly (string | undefined)[]).includes(scheme);

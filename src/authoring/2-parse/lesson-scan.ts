import { problems, type Place, type Report } from '../problems.ts';
import { scanBlocks, type Block } from './lesson-blocks.ts';
import { scanLinks, type Link } from './lesson-links.ts';
import { scanProse } from './lesson-prose.ts';

/** The text of a lesson's file in parts. */
export interface LessonScan {
	/** The YAML between the two `---`, which begins in line 2; undefined where it is missing or not closed. */
	frontMatter: string | undefined;
	links: Link[];
	blocks: Block[];
	/** The body without addresses and tags, for counting words. */
	prose: string;
}

/**
 * A text in which front matter, code and whatever was dealt with are blanked out, character for character, so that
 * every offset is still the place in the file.
 */
export interface Body {
	readonly text: string;
	placeAt: (offset: number) => Place;
	blank: (from: number, to: number, filler?: string) => void;
}

class Blanked implements Body {
	#text: string;
	/** Ranges still to be blanked, done together: one by one they would copy the text each time. */
	#ranges: { from: number; to: number; filler: string }[] = [];

	constructor(
		text: string,
		readonly placeAt: (offset: number) => Place
	) {
		this.#text = text;
	}

	get text(): string {
		if (this.#ranges.length === 0) return this.#text;
		let [done, text] = [0, ''];
		for (const { from, to, filler } of this.#ranges.sort((a, b) => a.from - b.from)) {
			text += this.#text.slice(done, from);
			const covered = this.#text.slice(Math.max(done, from), to);
			text += covered.includes('\n') ? covered.replace(/[^\n]/g, filler) : filler.repeat(covered.length);
			done = Math.max(done, to);
		}
		this.#ranges = [];
		return (this.#text = text + this.#text.slice(done));
	}

	blank(from: number, to: number, filler = ' '): void {
		this.#ranges.push({ from, to, filler });
	}
}

/**
 * Scans a lesson without a Markdown library: its links and blocks, and everything that mdsvex would break or pass over
 * in silence, at its place in the file.
 */
export function scanLesson(path: string, text: string, report: Report): LessonScan {
	const starts = [0];
	for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	const placeAt = (offset: number): Place => {
		let [low, high] = [0, starts.length];
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if (starts[middle]! <= offset) low = middle;
			else high = middle;
		}
		return { path, line: low + 1, col: offset - starts[low]! + 1 };
	};
	const body = new Blanked(text, placeAt);

	const frontMatter = takeFrontMatter(body, report);
	blankCode(body, report);
	// Tags first: what a component's attributes hold is neither a link nor prose.
	const blocks = scanBlocks(body, report);
	const links = scanLinks(body, report);
	const prose = body.text;
	scanProse(body, report);
	return { frontMatter, links, blocks, prose };
}

function takeFrontMatter(body: Body, report: Report): string | undefined {
	const { text } = body;
	if (!text.startsWith('---\n')) {
		const late = /^\s+---\n/.exec(text) ?? /^---\n(?=[a-z]+:)/m.exec(text);
		if (!late) report(body.placeAt(0), problems.frontMatterMissing());
		else {
			const dashes = text.indexOf('---', late.index);
			report(body.placeAt(dashes), problems.frontMatterLate());
			const end = text.indexOf('\n---', dashes + 3);
			body.blank(dashes, end === -1 ? text.length : end + 4);
		}
		return undefined;
	}
	const end = /\n---(?:\n|$)/.exec(text.slice(3));
	if (!end) {
		report(body.placeAt(0), problems.frontMatterUnclosed());
		const blankLine = text.indexOf('\n\n');
		body.blank(0, blankLine === -1 ? text.length : blankLine);
		return undefined;
	}
	const close = 3 + end.index;
	body.blank(0, close + end[0].length);
	return text.slice(4, close + 1);
}

/** Code is the one place in which braces and angle brackets are harmless. */
function blankCode(body: Body, report: Report): void {
	const { text } = body;
	const fence = /^ *(`{3,}|~{3,}).*$/gm;
	for (let open = fence.exec(text); open; open = fence.exec(text)) {
		const close = new RegExp(`^ *${open[1]![0]}{${open[1]!.length},}[ \t]*$`, 'gm');
		close.lastIndex = fence.lastIndex;
		const end = close.exec(text);
		if (!end) report(body.placeAt(open.index), problems.fenceUnclosed());
		const to = end ? close.lastIndex : text.length;
		body.blank(open.index, to, '·');
		fence.lastIndex = to;
	}
	const spans = [...body.text.matchAll(/(?<![\\`])(`+)(?!`)(?:[^\n]|\n(?!\s*\n))*?[^`]\1(?!`)/g)];
	for (const span of spans) body.blank(span.index, span.index + span[0].length, '·');
}

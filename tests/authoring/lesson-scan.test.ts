import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanLesson } from '#authoring/2-parse/lesson-scan.ts';
import type { Problem } from '#authoring/problems.ts';
import { base } from './sample.ts';

const path = 'content/en/lessons/law/definition.md';
const lesson = base().get(path)!;

function scan(text: string) {
	const problems: Problem[] = [];
	const found = scanLesson(path, text, (place, finding) => problems.push({ ...place, ...finding }));
	return { ...found, problems, codes: problems.map(({ code, line, col }) => `${line}:${col} ${code}`) };
}

const body = (text: string) => scan(`---\ntitle: x\n---\n${text}`);

test('a lesson without a trap has no problem', () => {
	expect(scan(lesson).problems).toEqual([]);
});

test('links and blocks are found at their place in the file', () => {
	const { links, blocks } = body(
		'\nSee [a\nclaim](fact:buying) and **[b](term:debt)**: [3](data:victims/all/2001).\n\n<Check id="q" />\n'
	);
	expect(links).toEqual([
		{ scheme: 'fact', id: 'buying', words: 'a\nclaim', path, line: 5, col: 5 },
		{ scheme: 'term', id: 'debt', words: 'b', path, line: 6, col: 27 },
		{ scheme: 'data', id: 'victims/all/2001', words: '3', path, line: 6, col: 45 }
	]);
	expect(blocks).toEqual([{ tag: 'Check', attributes: { id: 'q' }, path, line: 8, col: 1 }]);
});

/** What may stand as a paragraph of its own, and what is said of it. */
const traps: [code: string, line: string][] = [
	['brace-in-prose', 'A brace { here.'],
	['brace-in-prose', 'An escaped \\} brace.'],
	['brace-in-prose', 'An entity &lbrace; here.'],
	['angle-in-prose', 'A debt of 5 < 6 months.'],
	['angle-in-prose', 'a<b'],
	['footnote', 'A claim[^1] here.'],
	['directive', ':::note'],
	['heading-wrong', '# One'],
	['heading-wrong', '##見出し'],
	['heading-wrong', '#### Four'],
	['image-without-alt', '![](map.svg)'],
	['link-external', '[a page](https://example.org)'],
	['link-external', '[a page](mailto:a@example.org)'],
	['link-external', 'See https://example.org.'],
	['link-external', 'See www.example.org.'],
	['link-external', '<https://example.org>'],
	['link-wrong', '[a page](other.md)'],
	['link-wrong', '[a claim](fact: buying)'],
	['link-wrong', '[](fact:buying)'],
	['link-wrong', '[a claim]\uff08fact:buying\uff09'],
	['link-wrong', '[a claim] (fact:buying)'],
	['link-wrong', '[a claim][buying]'],
	['link-wrong', '[3](data:victims/all)'],
	['link-wrong', '[a claim](fact:buying/all/2001)'],
	['link-wrong', '[110](phone:police-line)'],
	['link-wrong', 'See data:victims/all/2001.'],
	['component-unknown', '<Nope />'],
	['tag-not-alone', 'Text <Check id="q" />'],
	['tag-not-alone', '    <Check id="q" />'],
	['tag-starts-line', '<ruby>人<rt>ひと</rt></ruby>と'],
	['html-raw', 'A line<br>that breaks.'],
	['html-raw', 'Text <!-- hidden -->'],
	['tag-broken', '<Check id={q} />'],
	['tag-broken', '<Check id="q">'],
	['tag-broken', '<Note />'],
	['tag-broken', '<Table'],
	['tag-unopened', '</Danger>'],
	['tag-misplaced', '<Now date="2026">\n\nText.\n\n</Now>'],
	['attribute-missing', '<Check />'],
	['attribute-missing', '<Figure id="" />'],
	['attribute-unknown', '<Check id="q" class="big" />'],
	['table-bare', 'a | b\n---|---\nc | d']
];

test.each(traps)('%s at its line: %s', (code, trap) => {
	const lines = lesson.split('\n');
	// Line numbers after which the body has a place for a paragraph: an empty line outside of every block.
	const places = lines.flatMap((line, index) =>
		index > 8 && line === '' && !isInside(lines, index) ? [index + 1] : []
	);
	fc.assert(
		fc.property(fc.constantFrom(...places), (line) => {
			const text = [...lines.slice(0, line), trap, '', ...lines.slice(line)].join('\n');
			const { problems } = scan(text);
			// A link with its own words after a broken one may say more on the same line.
			expect(
				problems
					.map((problem) => problem.line)
					.every((found) => found >= line + 1 && found <= line + 1 + trap.split('\n').length)
			).toBe(true);
			expect(problems.some((problem) => problem.code === code && problem.line === line + 1)).toBe(true);
		}),
		{ numRuns: 12 }
	);
});

const isInside = (lines: string[], index: number) =>
	lines.slice(0, index).filter((line) => /^<[A-Z][^/]*>$/.test(line)).length >
	lines.slice(0, index).filter((line) => /^<\/[A-Z]/.test(line)).length;

test.each([
	['inline code', 'Write `{x}` or `` a ` < b {y} `` here.'],
	['code over two lines', 'Write `{x\ny}` here.'],
	['a fence', '```\n{x} <b> [a](b) :::\n# x\n```'],
	['a longer fence', '````\n```\n{x}\n````'],
	['a time', 'It is 10:30, or 1:2.'],
	['emphasis next to Japanese brackets', '**「重要」**です。'],
	['an arrow', 'from a -> b'],
	['a line across', 'Text.\n\n---\n\nText.'],
	['a list', '- one\n- two\n\n1. one\n2. two'],
	['brackets in words', '[a [b] c](fact:buying)'],
	['a block in a block', '<Note>\n\n<Careful>\n\nText.\n\n</Careful>\n</Note>'],
	['a caption with marks', '<Table caption="a > b, [c]">\n\n| a | b |\n|:-:|--:|\n| c | d |\n\n</Table>']
])('%s is no problem', (_, text) => {
	expect(body(`\n${text}\n`).codes).toEqual([]);
});

test('one unclosed block is one problem', () => {
	expect(body('\n<Note>\n\nText.\n\n<Check id="q" />\n').codes).toEqual(['5:1 tag-unclosed']);
	expect(body('\n<Note>\n\n<Careful>\n\nText.\n\n</Note>\n').codes).toEqual(['7:1 tag-unclosed']);
});

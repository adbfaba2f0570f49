import { say } from '../catalogue.ts';
import { orMeant } from './phrases.ts';

/** A lesson's text. Three lines each: found, expected, what to do. */
export const lessonTextSentences = {
	frontMatterMissing: () => say`
		the lesson has no front matter
		--- in the first line, then title, summary, reviewed and goals, then ---
		write it at the top of the file`,
	frontMatterLate: () => say`
		the front matter does not begin in the first line
		--- as the very first line of the file
		delete what stands above it, empty lines too`,
	frontMatterUnclosed: () => say`
		the front matter is not closed
		a line --- after its last key
		add the line ---`,
	frontMatterKeyBreaks: (f: { key: string }) => say`
		the key "${f.key}" breaks the page: keys become names in JavaScript
		only title, summary, reviewed, goals and covers
		take it out`,
	braceInProse: (f: { found: string }) => say`
		"${f.found}" is code on a page, not text
		text without { and }
		write ( ), or reword`,
	angleInProse: () => say`
		"<" begins a tag on a page, and none follows
		text without "<"
		write "under" or "less than", or reword`,
	fenceUnclosed: () => say`
		this code block is not closed, so the rest of the lesson belongs to it
		a line of the same marks after the code
		close it`,
	footnote: (f: { found: string }) => say`
		"${f.found}" would be a footnote, which lessons do not have
		a citation, [words](fact:id), or a sentence in the text
		cite a fact, or move the note into the text`,
	directive: (f: { found: string }) => say`
		"${f.found}" would stay in the text as it is
		a block: <Note>, <Careful> or <Danger>, alone on its line
		use a block`,
	headingWrong: (f: { found: string }) => say`
		${f.found} is no heading that a lesson can have
		"## " or "### " and the words (the title is in the front matter)
		write it so; for a line across the page, leave an empty line above it`,
	imageWithoutAlt: () => say`
		the image has no alternative text
		![what the image shows](…)
		say in a sentence what a reader who cannot see it must know`,
	linkExternal: (f: { found: string }) => say`
		an address outside stands in the text: ${f.found}
		addresses only in content/sources.yaml and content/helplines.yaml
		cite a fact that rests on that source, [words](fact:id)`,
	linkWrong: (f: { found: string; near?: string }) => say`
		"${f.found}" is no link that a lesson can have
		[words](fact:id), or term:, lesson:, scenario:, line: with an id, or data:table/row/column
		${orMeant(f.near, 'write the link so, with ASCII brackets and no spaces')}`,
	componentUnknown: (f: { tag: string; near?: string; known: string[] }) => say`
		there is no block <${f.tag}>
		one of: ${f.known.join(', ')}
		${orMeant(f.near, 'use one of them, or plain Markdown')}`,
	tagNotAlone: (f: { tag: string }) => say`
		the tag <${f.tag}> does not stand alone at the beginning of its line
		a whole block tag on a line of its own
		put the tag and the text on separate lines, with an empty line between`,
	tagWithoutEmptyLine: (f: { tag: string }) => say`
		text stands right beside the line of <${f.tag}>, so its Markdown is not read
		an empty line between tag and text
		add the empty line`,
	tagStartsLine: (f: { tag: string }) => say`
		the line begins with <${f.tag}>, so the whole line is taken for HTML
		Markdown, or one of the blocks of docs/authoring.md
		write it in Markdown`,
	htmlRaw: (f: { tag: string }) => say`
		HTML in the text: ${f.tag}
		Markdown, or one of the blocks of docs/authoring.md
		write it in Markdown`,
	tagBroken: (f: { tag: string; form: string }) => say`
		the tag <${f.tag}> is not written in its form
		${f.form}
		write it so, on one line`,
	tagUnclosed: (f: { tag: string }) => say`
		<${f.tag}> is not closed
		</${f.tag}> on a line of its own, before any block around it ends
		add it`,
	tagUnopened: (f: { tag: string }) => say`
		</${f.tag}> closes nothing
		<${f.tag}> before it, inside the same block
		delete it, or add the opening tag`,
	tagMisplaced: (f: { tag: string; where: string; rule: string }) => say`
		<${f.tag}> stands ${f.where}
		${f.rule}
		move it`,
	thenNowIncomplete: () => say`
		<ThenNow> does not hold one <Then> and one <Now>, in this order
		<Then date="…"> with what was, then <Now date="…"> with what is
		add or reorder them`,
	tableBare: () => say`
		the table has no caption
		<Table caption="…"> before it and </Table> after it, with empty lines between
		put the table into a <Table>`,
	tableEmpty: () => say`
		<Table> holds no table, or more than one
		one Markdown table in each <Table>
		add the table, or give each its own <Table>`,
	attributeUnknown: (f: { tag: string; attribute: string; known: string[]; near?: string }) => say`
		<${f.tag}> has no attribute "${f.attribute}"
		${f.known.length ? `only: ${f.known.join(', ')}` : 'no attributes'}
		${orMeant(f.near, 'take it out')}`,
	attributeMissing: (f: { tag: string; attribute: string; what: string }) => say`
		<${f.tag}> lacks ${f.attribute}="…"
		${f.what}
		add ${f.attribute}="…"`
};

import { problems, type Report } from '../problems.ts';
import { formOf, rules, type Tag } from './lesson-blocks.ts';
import type { Body } from './lesson-scan.ts';

interface Open {
	tag: Tag;
	children: string[];
	/** What it must not hold; told only once it is closed, else everything to the end would be misplaced. */
	misplaced: (() => void)[];
}

/** Reports tags that are not closed, not opened, in the wrong form or in the wrong place, and tables without a caption. */
export function checkNesting(body: Body, tags: Tag[], report: Report): void {
	const stack: Open[] = [];
	const tables: { from: number; to: number }[] = [];
	for (const tag of tags) {
		const { name, kind } = tag;
		const { holds } = rules[name]!;
		if (kind === 'closes') {
			if (!stack.some((open) => open.tag.name === name)) {
				report(tag, problems.tagUnopened({ tag: name }));
				continue;
			}
			let open = stack.pop()!;
			for (; open.tag.name !== name; open = stack.pop()!)
				report(open.tag, problems.tagUnclosed({ tag: open.tag.name }));
			for (const tell of open.misplaced) tell();
			if (name === 'ThenNow' && open.children.join() !== 'Then,Now')
				report(open.tag, problems.thenNowIncomplete());
			if (name === 'Table') {
				tables.push({ from: open.tag.offset, to: tag.offset });
				if (tablesIn(body.text.slice(open.tag.offset, tag.offset)).length !== 1)
					report(open.tag, problems.tableEmpty());
			}
		} else {
			const parent = stack.at(-1);
			parent?.children.push(name);
			if (parent) parent.misplaced.push(() => checkPlace(tag, parent.tag.name, report));
			else checkPlace(tag, undefined, report);
			if (holds !== (kind === 'opens')) report(tag, problems.tagBroken({ tag: name, form: formOf(name) }));
			else if (holds) stack.push({ tag, children: [], misplaced: [] });
		}
	}
	for (const { tag } of stack) report(tag, problems.tagUnclosed({ tag: tag.name }));
	for (const offset of tablesIn(body.text))
		if (!tables.some(({ from, to }) => from < offset && offset < to))
			report(body.placeAt(offset), problems.tableBare());
}

function checkPlace(tag: Tag, parent: string | undefined, report: Report): void {
	const { inside } = rules[tag.name]!;
	if (!inside || inside === (parent ?? 'top')) return;
	const rule =
		inside === 'top'
			? `<${tag.name}> outside of every other block`
			: `<${tag.name}> directly inside <${inside}>`;
	const where = parent ? `inside <${parent}>` : 'outside of every block';
	report(tag, problems.tagMisplaced({ tag: tag.name, where, rule }));
}

/** Offsets of Markdown tables: of the row above a line like `|---|:-:|`. */
const tablesIn = (text: string) =>
	[...text.matchAll(/^([^\n]*\|[^\n]*)\n *\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/gm)]
		// One dash and no bar in the second line is a heading or a list.
		.filter((match) => match[0].slice(match[1]!.length).includes('|'))
		.map((match) => match.index + match[1]!.search(/\S/));

import { spoken } from '../reading.ts';

export interface Section {
	/** The id of its heading in the page, `s1`; empty before the first one. */
	id: string;
	heading: string;
	text: string;
}

/** A lesson's Markdown as plain text, cut at its headings, which the page numbers in the same order. */
export function sectionsOf(markdown: string): Section[] {
	const body = markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
	const [opening = '', ...parts] = body.split(/^(?=#{2,3} )/m);
	return [
		{ id: '', heading: '', text: plainText(opening) },
		...parts.map((part, index) => {
			const [heading = '', ...lines] = part.split('\n');
			return {
				id: `s${index + 1}`,
				heading: plainText(heading.replace(/^#+ /, '')),
				text: plainText(lines.join('\n'))
			};
		})
	];
}

/** Markdown without its marks: the words of links and tables, no tags, no readings. */
export function plainText(markdown: string): string {
	return spoken(markdown)
		.replace(/<Table caption="([^"]*)">/g, '$1')
		.replace(/<[^>\n]+>/g, ' ')
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/^\|?[-| :]+\|?$/gm, ' ')
		.replace(/\*\*|^[>#-] |^\d+\. |\|/gm, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

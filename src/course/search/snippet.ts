/** Text, and whether it is what was searched for. */
export interface SnippetPart {
	text: string;
	isMatch: boolean;
}

/** The part of a text around the first of the words found in it, with every one of them marked. */
export function snippetOf(text: string, found: readonly string[], length: number): SnippetPart[] {
	const escaped = found
		.filter((word) => word !== '')
		.sort((a, b) => b.length - a.length)
		.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	const pattern = escaped.length > 0 ? new RegExp(escaped.join('|'), 'giu') : undefined;
	const first = pattern ? Math.max(0, text.search(pattern)) : 0;
	const from = Math.max(0, Math.min(first - Math.floor(length / 3), text.length - length));
	const cut = text.slice(from, from + length);

	const parts: SnippetPart[] = [];
	let done = 0;
	for (const match of pattern ? cut.matchAll(pattern) : []) {
		if (match.index > done) parts.push({ text: cut.slice(done, match.index), isMatch: false });
		parts.push({ text: match[0], isMatch: true });
		done = match.index + match[0].length;
	}
	if (done < cut.length) parts.push({ text: cut.slice(done), isMatch: false });
	if (from > 0) parts.unshift({ text: '…', isMatch: false });
	if (from + length < text.length) parts.push({ text: '…', isMatch: false });
	return parts;
}

/** Text, or a word with its reading above it. */
export interface Reading {
	text: string;
	reading?: string;
}

// ヶ stands between kanji and 〆 for one; both are read with them.
const kanji = '[\\p{Script=Han}〆ヶ]+';

/** Cuts plain Japanese into words with and without a reading: `漢字《かんじ》を読む`. */
export function readingsOf(text: string): Reading[] {
	const parts: Reading[] = [];
	let done = 0;
	for (const match of text.matchAll(new RegExp(`(${kanji})《([^《》]+)》`, 'gu'))) {
		if (match.index > done) parts.push({ text: text.slice(done, match.index) });
		parts.push({ text: match[1]!, reading: match[2]! });
		done = match.index + match[0].length;
	}
	if (done < text.length) parts.push({ text: text.slice(done) });
	return parts;
}

/** The first kanji without a reading, or bracket that gives none; undefined when every word can be read. */
export function withoutReading(text: string): string | undefined {
	const bare = new RegExp(`${kanji}|[《》]`, 'u');
	for (const { text: part, reading } of readingsOf(text)) {
		const found = reading === undefined ? bare.exec(part) : null;
		if (found) return found[0];
	}
	return undefined;
}

/** Plain Japanese without its readings, as it is searched and counted. */
export const spoken = (text: string): string => text.replace(/《[^《》]*》/g, '');

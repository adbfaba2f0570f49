/** Text, or a word with its reading above it. */
export interface Reading {
	text: string;
	reading?: string;
}

// 々 and 〆 are read like kanji; ケ and ヶ between kanji belong to the word.
const kanji = '[\\u3400-\\u9fff\\uf900-\\ufaff々〆ヶ]+';

/** Cuts plain Japanese into words with and without a reading: `漢字《かんじ》を読む`. */
export function readingsOf(text: string): Reading[] {
	const parts: Reading[] = [];
	let done = 0;
	for (const match of text.matchAll(new RegExp(`(${kanji})《([^《》]+)》`, 'g'))) {
		if (match.index > done) parts.push({ text: text.slice(done, match.index) });
		parts.push({ text: match[1]!, reading: match[2]! });
		done = match.index + match[0].length;
	}
	if (done < text.length) parts.push({ text: text.slice(done) });
	return parts;
}

/** The first run of kanji that has no reading. */
export function withoutReading(text: string): { kanji: string; at: number } | undefined {
	const match = new RegExp(`${kanji}(?!《)(?![\\u3400-\\u9fff\\uf900-\\ufaff々〆ヶ])`).exec(text);
	return match ? { kanji: match[0], at: match.index } : undefined;
}

/** Plain Japanese without its readings, as it is searched and counted. */
export const spoken = (text: string): string => text.replace(/《[^《》]*》/g, '');

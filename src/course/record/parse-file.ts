/** What is wrong with a text before anybody asks what it holds. */
export type Unparsed = { kind: 'too-large' } | { kind: 'not-json' };

/**
 * Parses the text of a file that somebody chose.
 * @param most characters that an honest file has at most
 */
export function parseFile(text: string, most: number): { value: unknown } | { refusal: Unparsed } {
	if (text.length > most) return { refusal: { kind: 'too-large' } };
	try {
		// A byte order mark is what some editors add on saving.
		return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
	} catch {
		return { refusal: { kind: 'not-json' } };
	}
}

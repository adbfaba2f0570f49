/**
 * Fills `{{name}}` in words that came with the page. Sentences filled in the browser are worded so that they need no
 * plural; those that do are made by the translator at build time.
 */
export function fill(words: string, values: Record<string, string | number>): string {
	return words.replace(/\{\{(\w+)\}\}/g, (hole, name: string) =>
		Object.hasOwn(values, name) ? String(values[name]) : hole
	);
}

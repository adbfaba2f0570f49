/**
 * Fills `{{name}}` in words that came with the page. Sentences filled in the browser are worded so that they need no
 * plural; those that do are made by the translator at build time.
 */
export function fill(words: string, values: Record<string, string | number>): string {
	return words.replace(/\{\{(\w+)\}\}/g, (hole, name: string) => (name in values ? String(values[name]) : hole));
}

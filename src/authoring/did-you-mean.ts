/** The name nearest to a mistyped one: at most a third of its letters away, else undefined. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
	let best: string | undefined;
	let least = Math.max(1, Math.floor(name.length / 3)) + 1;
	for (const candidate of names) {
		if (Math.abs(candidate.length - name.length) >= least) continue;
		const edits = distance(name, candidate);
		if (edits > 0 && edits < least) [best, least] = [candidate, edits];
	}
	return best;
}

/** How alike two texts are, 0 to 1: the share of letters that need no change. */
export const similarity = (a: string, b: string): number =>
	1 - distance(a, b) / Math.max(a.length, b.length, 1);

/** Levenshtein: insertions, deletions and replacements between two words. */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= b.length; j += 1)
			next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
		row = next;
	}
	return row[b.length]!;
}

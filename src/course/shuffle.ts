/**
 * Seeded order. Seeds are stored in records, so this algorithm is part of the data format: change a line of it and
 * every open attempt is dealt anew. (mulberry32 and Fisher–Yates; its output is under test.)
 */
export function shuffle<T>(items: readonly T[], seed: number): T[] {
	const next = random(seed);
	const shuffled = [...items];
	for (let last = shuffled.length - 1; last > 0; last -= 1) {
		const other = Math.floor(next() * (last + 1));
		[shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
	}
	return shuffled;
}

/** A seed that belongs to a name, so that the same question is always dealt the same way. */
export function seedOf(name: string, seed = 0): number {
	let hash = 2166136261 ^ seed;
	for (let index = 0; index < name.length; index += 1) {
		hash ^= name.charCodeAt(index);
		hash = Math.imul(hash, 16777619);
	}
	return hash >>> 0;
}

function random(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** Chance that a seed decides, so that what was made by it can be made again. */
export interface Chance {
	/** A whole number from 0, below `most`. */
	below: (most: number) => number;
	pick: <T>(list: readonly T[]) => T;
	/** At least one of a list that is not empty, in any order. */
	some: <T>(list: readonly T[]) => T[];
	/** 32 hexadecimal digits. */
	id: () => string;
	seed: () => number;
}

export function chanceOf(seed: number): Chance {
	let state = seed >>> 0;
	// Mulberry32.
	const draw = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return (mixed ^ (mixed >>> 14)) >>> 0;
	};
	const below = (most: number) => draw() % most;
	return {
		below,
		seed: draw,
		pick: (list) => list[below(list.length)]!,
		some(list) {
			const left = [...list];
			return Array.from({ length: 1 + below(list.length) }, () => left.splice(below(left.length), 1)[0]!);
		},
		id: () => Array.from({ length: 4 }, () => draw().toString(16).padStart(8, '0')).join('')
	};
}

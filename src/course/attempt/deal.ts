import { shuffle } from '../shuffle.ts';

/** Deals `draw` questions of a bank. The same seed deals the same attempt. */
export function deal(bank: readonly string[], draw: number, seed: number): string[] {
	return shuffle(bank, seed).slice(0, draw);
}

/** Percent of the points, a whole number. Rounded down, so that nobody passes by rounding. */
export function percent(scores: readonly number[]): number {
	if (scores.length === 0) return 0;
	// The small term keeps 0.1 + 0.2 and the like from costing a point.
	return Math.floor((scores.reduce((sum, score) => sum + score, 0) / scores.length) * 100 + 1e-9);
}

/** Fewer learners than this are shown in no number: one of them might be told by it. */
export const leastLearners = 5;
/** Below this a number is shown and flagged: another group may well give another. */
export const manyLearners = 30;

/**
 * A number or several, with how many learners they rest on. The marker stands in the data itself, so that no page can forget
 * it. undetermined: the formula divides by nothing, because all are the same.
 */
export type Measured<T = number> =
	{ kind: 'too-few' } | { kind: 'undetermined' } | { kind: 'measured'; n: number; isFew: boolean; value: T };

/** @param n learners, not answers */
export function measure<T>(n: number, compute: () => T | undefined): Measured<T> {
	if (n < leastLearners) return { kind: 'too-few' };
	const value = compute();
	return value === undefined
		? { kind: 'undetermined' }
		: { kind: 'measured', n, isFew: n < manyLearners, value };
}

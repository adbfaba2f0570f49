import { verdictIn } from '../question/mark.ts';
import type { Answer, Verdict } from '../question/question.ts';
import { normalQuantile } from './normal-quantile.ts';

/** How cases were judged. The signal is trafficking. */
export interface Judgements {
	/** What the case is, then what it was judged to be. */
	matrix: Record<Verdict, Record<Verdict, number>>;
	/** It is trafficking, and was called so. */
	hits: number;
	/** It is trafficking, and was called something else. */
	misses: number;
	/** It is not, and was called trafficking. */
	falseAlarms: number;
	/** It is not, and was called something else. */
	correctRejections: number;
}

export interface Signal {
	/** 0 to 1, both corrected. */
	hitRate: number;
	falseAlarmRate: number;
	/** How well trafficking is told from what is not: 0 is chance, in standard deviations. */
	dPrime: number;
	/** Below 0: rather calls something trafficking. Above 0: rather does not. */
	criterion: number;
}

/**
 * Signal detection with the log-linear correction, which adds .5 to each count and 1 to each sum, so that no rate is 0 or 1:
 * H = (hits + .5) / (hits + misses + 1), and F in the same way. d′ = z(H) − z(F); c = −(z(H) + z(F)) / 2.
 * M. J. Hautus, "Corrections for extreme proportions and their biasing effects on estimated values of d′", Behavior Research
 * Methods, Instruments, & Computers 27 (1995), 46–51.
 * @returns undefined unless cases of both kinds were judged: the correction alone would make a number out of nothing
 */
export function signalOf(
	hits: number,
	misses: number,
	falseAlarms: number,
	correctRejections: number
): Signal | undefined {
	if (hits + misses === 0 || falseAlarms + correctRejections === 0) return undefined;
	return signalOfRates(
		(hits + 0.5) / (hits + misses + 1),
		(falseAlarms + 0.5) / (falseAlarms + correctRejections + 1)
	);
}

/** @param hitRate, falseAlarmRate above 0 and below 1 */
export function signalOfRates(hitRate: number, falseAlarmRate: number): Signal {
	const [hit, falseAlarm] = [normalQuantile(hitRate), normalQuantile(falseAlarmRate)];
	return { hitRate, falseAlarmRate, dPrime: hit - falseAlarm, criterion: -(hit + falseAlarm) / 2 };
}

/** The truth of every case that is asked. */
export const verdictsOf = (
	items: readonly { id: string; verdict?: Verdict }[]
): ReadonlyMap<string, Verdict> =>
	new Map(items.flatMap(({ id, verdict }) => (verdict ? [[id, verdict] as const] : [])));

/** Counts answers; one without a verdict, which is that of who gave up, and one to another kind of question are passed over. */
export function judgementsOf(
	answers: readonly { question: string; options: Answer }[],
	truths: ReadonlyMap<string, Verdict>
): Judgements {
	const row = () => ({ trafficking: 0, not: 0, unclear: 0 });
	const matrix = { trafficking: row(), not: row(), unclear: row() };
	for (const { question, options } of answers) {
		const [truth, verdict] = [truths.get(question), verdictIn(options)];
		if (truth && verdict) matrix[truth][verdict] += 1;
	}
	// Cases that cannot be told yet stand in the matrix alone: of these neither verdict would be right.
	const { trafficking, not } = matrix;
	return {
		matrix,
		hits: trafficking.trafficking,
		misses: trafficking.not + trafficking.unclear,
		falseAlarms: not.trafficking,
		correctRejections: not.not + not.unclear
	};
}

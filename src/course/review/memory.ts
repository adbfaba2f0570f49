import { FSRSAlgorithm } from 'ts-fsrs';
import type { Recall } from '../record/event.ts';

/** What FSRS knows of one card. */
export interface Memory {
	/** Days after which it is remembered with a probability of 0.9. */
	stability: number;
	/** From 1 to 10. */
	difficulty: number;
}

export interface Scheduler {
	/**
	 * The memory after a review.
	 * @param days since the review before, parts of days included; of no meaning for the first
	 */
	review: (memory: Memory | undefined, days: number, recall: Recall) => Memory;
	/** Whole days until the next review, from 1 to `longestInterval`. */
	interval: (memory: Memory) => number;
	/** The probability that it is remembered so many days after the last review. */
	retrievability: (memory: Memory, days: number) => number;
}

/** Days. Nothing that an official must know should stay unasked for longer than a year. */
export const longestInterval = 365;

const ratings = { again: 1, hard: 2, good: 3, easy: 4 } as const satisfies Record<Recall, number>;

/**
 * FSRS-6 for days, without steps of minutes and without chance: https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm.
 * Its pure `next_state` is used and not `next`: that one works out all four grades of every review, and counts days by the
 * date in UTC, which changes at nine in the morning in Japan.
 * @param weights of FSRS-6; its authors' defaults unless given
 */
export function schedulerOf(weights?: readonly number[]): Scheduler {
	const algorithm = new FSRSAlgorithm({
		...(weights && { w: weights }),
		enable_fuzz: false,
		enable_short_term: false,
		request_retention: 0.9,
		maximum_interval: longestInterval
	});
	return {
		review: (memory, days, recall) => algorithm.next_state(memory ?? null, days, ratings[recall]),
		interval: (memory) => algorithm.next_interval(memory.stability, 0),
		retrievability: (memory, days) => algorithm.forgetting_curve(days, memory.stability)
	};
}

export const scheduler = schedulerOf();

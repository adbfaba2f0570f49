import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recalls, type Recall } from '#course/record/event.ts';
import { longestInterval, scheduler, schedulerOf, type Memory } from '#course/review/memory.ts';

const recall = fc.constantFrom(...recalls);

/** Reviews each card so many days after the one before. */
function after(steps: readonly (readonly [days: number, recall: Recall])[], by = scheduler): Memory {
	let memory: Memory | undefined;
	for (const [days, recall] of steps) memory = by.review(memory, days, recall);
	return memory!;
}

// Weights and results published in the tests of ts-fsrs, packages/fsrs/__tests__/FSRS-6.test.ts ("memory state using
// next_state[long-term]"), which took them from fsrs-rs, src/inference.rs at 037345fd (test of `memory_state`).
const weights = [
	0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
	1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
];

describe('FSRS-6', () => {
	it('remembers as fsrs-rs does', () => {
		const memory = after(
			[
				[0, 'again'],
				[0, 'good'],
				[1, 'good'],
				[3, 'good'],
				[8, 'good'],
				[21, 'good']
			],
			schedulerOf(weights)
		);
		expect(memory.stability).toBeCloseTo(53.335106, 4);
		expect(memory.difficulty).toBeCloseTo(6.3574867, 4);
	});

	// ts-fsrs, FSRS-6.test.ts, "first repeat".
	it.each([
		['again', 0.212, 6.4133],
		['hard', 1.2931, 5.11217071],
		['good', 2.3065, 2.11810397],
		['easy', 8.2956, 1]
	] as const)('begins after %s with stability %d and difficulty %d', (recall, stability, difficulty) => {
		expect(after([[0, recall]], schedulerOf(weights))).toEqual({ stability, difficulty });
		expect(after([[0, recall]])).toEqual({ stability, difficulty });
	});

	// ts-fsrs, packages/fsrs/__tests__/impl/long-term_scheduler.test.ts, "test1", up to the interval that is capped here.
	it('comes back after the published intervals when each review is on its day', () => {
		const by = schedulerOf([
			0.4197, 1.1869, 3.0412, 15.2441, 7.1434, 0.6477, 1.0007, 0.0674, 1.6597, 0.1712, 1.1178, 2.0225, 0.0904,
			0.3025, 2.1214, 0.2498, 2.9466, 0.4891, 0.6468
		]);
		let memory: Memory | undefined;
		let days = 0;
		const intervals = [];
		for (let review = 0; review < 5; review += 1) {
			memory = by.review(memory, days, 'good');
			intervals.push((days = by.interval(memory)));
		}
		expect(intervals).toEqual([3, 13, 48, 155, longestInterval]);
	});

	it('is remembered with a probability of 0.9 after as many days as it is stable', () => {
		expect(scheduler.retrievability({ stability: 20, difficulty: 5 }, 20)).toBeCloseTo(0.9, 6);
		expect(scheduler.retrievability({ stability: 20, difficulty: 5 }, 0)).toBe(1);
	});
});

const history = fc.array(fc.tuple(fc.double({ min: 0, max: 4_000_000, noNaN: true }), recall), {
	minLength: 1,
	maxLength: 30
});

it('stays within its bounds whatever is answered and however long is waited', () => {
	fc.assert(
		fc.property(history, fc.double({ min: 0, max: 4_000_000, noNaN: true }), (steps, wait) => {
			const memory = after(steps);
			expect(memory.difficulty).toBeGreaterThanOrEqual(1);
			expect(memory.difficulty).toBeLessThanOrEqual(10);
			expect(memory.stability).toBeGreaterThan(0);
			expect(Number.isInteger(scheduler.interval(memory))).toBe(true);
			expect(scheduler.interval(memory)).toBeGreaterThanOrEqual(1);
			expect(scheduler.interval(memory)).toBeLessThanOrEqual(longestInterval);
			const probability = scheduler.retrievability(memory, wait);
			expect(probability).toBeGreaterThanOrEqual(0);
			expect(probability).toBeLessThanOrEqual(1);
		})
	);
});

it('comes back no later for a worse grade', () => {
	fc.assert(
		fc.property(history, fc.nat({ max: 400 }), (steps, days) => {
			const memory = after(steps);
			const intervals = recalls.map((recall) => scheduler.interval(scheduler.review(memory, days, recall)));
			expect(intervals).toEqual(intervals.toSorted((a, b) => a - b));
		})
	);
});

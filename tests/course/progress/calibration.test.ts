import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Certainty } from '#course/attempt/rule.ts';
import { calibrationIn } from '#course/progress/calibration.ts';
import type { Deed } from '#course/record/event.ts';
import { at } from '../record/events.ts';
import { busyAnew, busyRecord } from './doing.ts';

const answer = (question: string, score: number, certainty?: Certainty): Deed => ({
	kind: 'question-answered',
	question,
	options: ['x'],
	score,
	...(certainty !== undefined && { certainty })
});
const calibration = (...deeds: Deed[]) => calibrationIn(deeds.map((deed, second) => at(second, deed)));

describe('how certainty and being right go together', () => {
	it('has three levels, and no share of nothing', () => {
		expect(calibration(answer('q', 1)).levels).toEqual(
			[1, 2, 3].map((certainty) => ({
				certainty,
				answers: 0,
				right: 0,
				shareRight: undefined,
				meanScore: undefined
			}))
		);
	});

	it('tells the share that is wholly right from the mean of the scores', () => {
		const { levels } = calibration(answer('p', 1, 2), answer('q', 0.5, 2), answer('r', 0, 1));
		expect(levels[1]).toEqual({ certainty: 2, answers: 2, right: 1, shareRight: 0.5, meanScore: 0.75 });
		expect(levels[0]).toMatchObject({ answers: 1, shareRight: 0 });
	});

	it('does not count who gave up', () => {
		const gaveUp: Deed = {
			kind: 'question-answered',
			question: 'q',
			options: [],
			score: 0,
			certainty: 3,
			gaveUp: true
		};
		expect(calibration(gaveUp)).toMatchObject({ levels: [{}, {}, { answers: 0 }], certainNotRight: [] });
	});

	it('names what was certain and not right, until it is answered in another way', () => {
		expect(
			calibration(answer('p', 0, 3), answer('q', 0.5, 3), answer('r', 0, 2), answer('s', 1, 3))
				.certainNotRight
		).toEqual(['p', 'q']);
		expect(calibration(answer('p', 0, 3), answer('p', 1, 1)).certainNotRight).toEqual([]);
		expect(calibration(answer('p', 0, 3), answer('q', 0, 3), answer('p', 0, 3)).certainNotRight).toEqual([
			'q',
			'p'
		]);
	});
});

it('finds the same whatever the order of the events and however often each arrives', () => {
	fc.assert(
		fc.property(busyAnew, ({ record, again }) => {
			expect(calibrationIn(again)).toEqual(calibrationIn(record));
		})
	);
});

it('keeps shares between 0 and 1, and the share right at most the mean score', () => {
	fc.assert(
		fc.property(busyRecord, (record) => {
			for (const { answers, right, shareRight, meanScore } of calibrationIn(record).levels) {
				expect(right).toBeLessThanOrEqual(answers);
				expect(shareRight === undefined).toBe(answers === 0);
				if (shareRight === undefined) continue;
				expect(shareRight).toBeGreaterThanOrEqual(0);
				expect(shareRight).toBeLessThanOrEqual(meanScore!);
				expect(meanScore).toBeLessThanOrEqual(1);
			}
		})
	);
});

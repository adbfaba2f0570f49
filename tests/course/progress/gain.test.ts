import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gainsIn, type FormResult } from '#course/progress/gain.ts';
import type { Deed } from '#course/record/event.ts';
import { at } from '../record/events.ts';
import { busyAnew, busyRecord } from './doing.ts';

const questions = ['a', 'b', 'c'];
const modules = ['law', 'law', 'why'];

/** A form begun and answered to its end, unless fewer scores are given. */
const sat = (
	attempt: string,
	form: 'pretest' | 'posttest',
	scores: number[],
	own: { track?: string; modules?: string[] } = {}
): Deed[] => [
	{
		kind: 'attempt-started',
		attempt,
		form,
		feedback: 'end',
		track: own.track ?? 'police',
		questions,
		modules: own.modules ?? modules,
		seed: 1
	},
	...scores.map((score, index): Deed => ({
		kind: 'question-answered',
		attempt,
		question: questions[index]!,
		options: ['x'],
		score
	}))
];
const gains = (...deeds: Deed[][]) => gainsIn(deeds.flat().map((deed, second) => at(second, deed)));

describe('before and after', () => {
	it('has the points of a form, overall and of each module', () => {
		const gain = gains(sat('t', 'pretest', [1, 0.5, 0])).get('police')!;
		expect(gain).toEqual({
			before: {
				attempt: 't',
				finishedAt: '2026-11-22T00:00:03.000Z',
				percent: 50,
				questions: 3,
				modules: new Map([
					['law', { percent: 75, questions: 2 }],
					['why', { percent: 0, questions: 1 }]
				])
			},
			best: undefined,
			latest: undefined
		});
	});

	it('takes the first finished pretest, and the best and the latest posttest', () => {
		const gain = gains(
			sat('open', 'pretest', [1]),
			sat('first', 'pretest', [0, 0, 1]),
			sat('second', 'pretest', [1, 1, 1]),
			sat('good', 'posttest', [1, 1, 1]),
			sat('same', 'posttest', [1, 1, 1]),
			sat('late', 'posttest', [1, 1, 0])
		).get('police')!;
		expect([gain.before, gain.best, gain.latest].map((form) => form?.attempt)).toEqual([
			'first',
			'good',
			'late'
		]);
	});

	it('goes by when a form was finished, not by when it was begun', () => {
		const [begun, ...answers] = sat('early', 'posttest', [0, 0, 0]);
		const gain = gains([begun!], sat('later', 'posttest', [1, 1, 1]), answers).get('police')!;
		expect(gain.latest!.attempt).toBe('early');
	});

	it('has no before where a posttest was finished earlier', () => {
		const gain = gains(sat('p', 'posttest', [1, 1, 1]), sat('t', 'pretest', [0, 0, 0])).get('police')!;
		expect(gain.before).toBeUndefined();
		expect(gain.latest!.attempt).toBe('p');
	});

	it('keeps tracks apart, and has none without a finished form', () => {
		const found = gains(
			sat('t', 'pretest', [1, 1, 1]),
			sat('u', 'posttest', [0, 0, 0], { track: 'public' }),
			sat('v', 'pretest', [1], { track: 'immigration' })
		);
		expect([...found.keys()]).toEqual(['police', 'public']);
		expect(found.get('police')!.latest).toBeUndefined();
	});

	it('has nothing by module where the record names none', () => {
		const gain = gains(sat('t', 'pretest', [1, 1, 1], { modules: ['law'] })).get('police')!;
		expect(gain.before!.questions).toBe(3);
		expect([...gain.before!.modules]).toEqual([['law', { percent: 100, questions: 1 }]]);
	});
});

it('finds the same whatever the order of the events and however often each arrives', () => {
	fc.assert(
		fc.property(busyAnew, ({ record, again }) => {
			expect(gainsIn(again)).toEqual(gainsIn(record));
		})
	);
});

it('stays within bounds: percents from 0 to 100, modules that add up, a best that no result surpasses', () => {
	const isWithin = ({ percent }: { percent: number }) => percent >= 0 && percent <= 100;
	fc.assert(
		fc.property(busyRecord, (record) => {
			for (const { before, best, latest } of gainsIn(record).values()) {
				expect(before ?? latest).toBeDefined();
				expect(best === undefined).toBe(latest === undefined);
				if (best) expect(best.percent).toBeGreaterThanOrEqual(latest!.percent);
				for (const form of [before, best, latest].filter((each): each is FormResult => !!each)) {
					expect([form, ...form.modules.values()].every(isWithin)).toBe(true);
					const counted = [...form.modules.values()].reduce((sum, { questions }) => sum + questions, 0);
					expect(counted).toBe(form.questions);
				}
			}
		})
	);
});

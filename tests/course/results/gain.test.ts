import { describe, expect, it } from 'vitest';
import { gainsOf } from '#course/results/gain.ts';
import type { Learner } from '#course/results/pool.ts';
import { room, sat } from './results.ts';

const moduleOf = new Map([
	['q1', 'law'],
	['q2', 'law'],
	['q3', 'border'],
	['q4', 'border']
]);
const pretest = { form: 'pretest', track: 'police', module: undefined } as const;
const posttest = { form: 'posttest', track: 'police', module: undefined } as const;
const both = (...attempts: Pick<Learner, 'attempts' | 'answers'>[]) => ({
	attempts: attempts.flatMap((each) => each.attempts),
	answers: attempts.flatMap((each) => each.answers)
});
const few = { kind: 'measured', n: 5, isFew: true } as const;
const near = (value: number) => expect.closeTo(value, 9);

describe('before and after', () => {
	it('is told of a track and of each of its modules', () => {
		const learners = room(5, (index) =>
			both(sat(index * 100, { q1: 0.5, q3: 0 }, pretest), sat(index * 100 + 50, { q2: 1, q4: 0.5 }, posttest))
		);
		// By hand: (.75 − .25) / (1 − .25) = 2/3; law (1 − .5) / .5 = 1; border (.5 − 0) / 1 = .5.
		expect(gainsOf(learners, ['public', 'police'], moduleOf)).toEqual([
			{
				track: 'police',
				gain: { ...few, value: { pre: 0.25, post: 0.75, gain: 0.5, normalised: near(2 / 3) } }
			},
			{
				track: 'police',
				module: 'law',
				gain: { ...few, value: { pre: 0.5, post: 1, gain: 0.5, normalised: 1 } }
			},
			{
				track: 'police',
				module: 'border',
				gain: { ...few, value: { pre: 0, post: 0.5, gain: 0.5, normalised: 0.5 } }
			}
		]);
	});

	it('has no normalised gain where nothing was left to gain', () => {
		const learners = room(5, (index) =>
			both(sat(index * 100, { q1: 1 }, pretest), sat(index * 100 + 50, { q2: 0.5 }, posttest))
		);
		expect(gainsOf(learners, ['police'], moduleOf)[0]!.gain).toMatchObject({
			value: { gain: -0.5, normalised: undefined }
		});
	});

	it('is not shown of fewer than five who have both', () => {
		const learners = [
			...room(4, (index) =>
				both(sat(index * 100, { q1: 0 }, pretest), sat(index * 100 + 50, { q2: 1 }, posttest))
			),
			...room(9, (index) => sat(1000 + index * 100, { q1: 0 }, pretest))
		];
		expect(gainsOf(learners, ['police'], moduleOf)).toEqual([
			{ track: 'police', gain: { kind: 'too-few' } },
			{ track: 'police', module: 'law', gain: { kind: 'too-few' } }
		]);
	});

	it('takes the first pretest and the first posttest after it', () => {
		const learners = room(5, (index) =>
			both(
				sat(index * 100, { q2: 0 }, posttest),
				sat(index * 100 + 20, { q1: 0.25 }, pretest),
				sat(index * 100 + 40, { q1: 0 }, pretest),
				sat(index * 100 + 60, { q2: 0.5 }, posttest),
				sat(index * 100 + 80, { q2: 1 }, posttest)
			)
		);
		expect(gainsOf(learners, ['police'], moduleOf)[0]!.gain).toMatchObject({
			value: { pre: 0.25, post: 0.5 }
		});
	});

	it('does not put a posttest of another track beside a pretest', () => {
		const learners = room(5, (index) =>
			both(
				sat(index * 100, { q1: 0 }, pretest),
				sat(index * 100 + 50, { q2: 1 }, { ...posttest, track: 'public' })
			)
		);
		expect(gainsOf(learners, ['police', 'public'], moduleOf)).toEqual([]);
	});
});

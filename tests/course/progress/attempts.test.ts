import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attemptsIn } from '#course/progress/attempts.ts';
import type { Deed } from '#course/record/event.ts';
import { arrivingAnew, at } from '../record/events.ts';

const begun: Deed = {
	kind: 'attempt-started',
	attempt: 't',
	module: 'm',
	questions: ['q', 'p'],
	seed: 7,
	pass: 75
};
const answer = (question: string, options: string[], score: number, attempt = 't'): Deed => ({
	kind: 'question-answered',
	attempt,
	question,
	options,
	score
});
const states = (...deeds: Deed[]) => attemptsIn(deeds.map((deed, second) => at(second, deed)));

describe('an attempt', () => {
	it('stands as it began before anything is answered', () => {
		expect(states(begun)).toEqual([
			{
				attempt: { id: 't', module: 'm', questions: ['q', 'p'], seed: 7, pass: 75 },
				startedAt: '2026-11-22T00:00:00.000Z',
				answers: new Map(),
				scores: new Map(),
				advanced: new Set(),
				isFinished: false,
				result: undefined,
				isPassed: false
			}
		]);
	});

	it('has no result before its last answer', () => {
		expect(states(begun, answer('q', ['x'], 1))[0]).toMatchObject({ isFinished: false, result: undefined });
	});

	it.each([
		[0.5, 75, true],
		[0.49, 74, false]
	])('with one point and %d has %i percent; passed: %s', (score, result, isPassed) => {
		const [state] = states(begun, answer('q', ['x'], 1), answer('p', ['y'], score));
		expect(state).toMatchObject({ isFinished: true, result, isPassed });
	});

	it('counts the first of two answers that two tabs gave', () => {
		const [state] = states(begun, answer('q', ['first'], 0), answer('q', ['second'], 1));
		expect(state!.answers.get('q')).toEqual(['first']);
		expect(state!.scores.get('q')).toBe(0);
	});

	it('does not count an empty answer, which nobody can give, for the first', () => {
		const [state] = states(begun, answer('q', [], 0), answer('q', ['x'], 1));
		expect(state!.answers.get('q')).toEqual(['x']);
	});

	it('counts no answer to a question it did not ask, nor one of another attempt or of a check', () => {
		const check: Deed = { kind: 'question-answered', question: 'q', options: ['x'], score: 1 };
		const [state] = states(begun, answer('other', ['x'], 1), answer('q', ['x'], 1, 'u'), check);
		expect(state!.answers.size).toBe(0);
	});

	it('counts answers and feedback that arrive before its beginning', () => {
		const [state] = states(
			answer('q', ['x'], 1),
			{ kind: 'attempt-advanced', attempt: 't', question: 'q' },
			begun
		);
		expect(state!.answers.get('q')).toEqual(['x']);
		expect(state!.advanced).toEqual(new Set(['q']));
	});
});

it('lists attempts oldest first, however they arrive', () => {
	const events = ['b', 'a'].map((attempt, second) => at(second, { ...begun, attempt } as Deed));
	expect(attemptsIn(events.toReversed()).map(({ attempt }) => attempt.id)).toEqual(['b', 'a']);
});

it('finds the same whatever the order of the events and however often each arrives', () => {
	fc.assert(
		fc.property(arrivingAnew, ({ record, again }) => {
			expect(attemptsIn(again)).toEqual(attemptsIn(record));
		})
	);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attemptsIn } from '#course/progress/attempts.ts';
import type { Deed } from '#course/record/event.ts';
import { arrivingAnew, at } from '../record/events.ts';

const begun: Deed = {
	kind: 'attempt-started',
	attempt: 't',
	form: 'quiz',
	feedback: 'each',
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
				attempt: {
					id: 't',
					form: 'quiz',
					feedback: 'each',
					module: 'm',
					questions: ['q', 'p'],
					seed: 7,
					pass: 75
				},
				startedAt: '2026-11-22T00:00:00.000Z',
				edition: '2026.11',
				given: new Map(),
				advanced: new Set(),
				isFinished: false,
				finishedAt: undefined,
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
		expect(state!.given.get('q')).toMatchObject({ options: ['first'], score: 0 });
	});

	it('does not count an empty answer, which nobody can give, for the first', () => {
		const [state] = states(begun, answer('q', [], 0), answer('q', ['x'], 1));
		expect(state!.given.get('q')!.options).toEqual(['x']);
	});

	it('counts giving up as an answer without a point', () => {
		const gaveUp: Deed = {
			kind: 'question-answered',
			attempt: 't',
			question: 'q',
			options: [],
			score: 0,
			gaveUp: true
		};
		const [state] = states(begun, gaveUp, answer('q', ['x'], 1), answer('p', ['y'], 1));
		expect(state).toMatchObject({ isFinished: true, result: 50 });
		expect(state!.given.get('q')!.options).toEqual([]);
	});

	it('keeps how sure the learner was, and when it was finished', () => {
		const sure = { ...answer('q', ['x'], 1), certainty: 3 } as Deed;
		const [state] = states(begun, sure, answer('p', ['y'], 1));
		expect(state!.given.get('q')!.certainty).toBe(3);
		expect(state!.finishedAt).toBe('2026-11-22T00:00:02.000Z');
	});

	it('that asks nothing is never finished, and a review never passes', () => {
		const review: Deed = {
			kind: 'attempt-started',
			attempt: 't',
			form: 'review',
			feedback: 'each',
			questions: ['q'],
			seed: 1
		};
		expect(states({ ...review, questions: [] })[0]).toMatchObject({ isFinished: false });
		expect(states(review, answer('q', ['x'], 1))[0]).toMatchObject({ isFinished: true, isPassed: false });
	});

	it('counts no answer to a question it did not ask, nor one of another attempt or of a check', () => {
		const check: Deed = { kind: 'question-answered', question: 'q', options: ['x'], score: 1 };
		const [state] = states(begun, answer('other', ['x'], 1), answer('q', ['x'], 1, 'u'), check);
		expect(state!.given.size).toBe(0);
	});

	it('counts answers and feedback that arrive before its beginning', () => {
		const [state] = states(
			answer('q', ['x'], 1),
			{ kind: 'attempt-advanced', attempt: 't', question: 'q' },
			begun
		);
		expect(state!.given.get('q')!.options).toEqual(['x']);
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

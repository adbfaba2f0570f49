import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstOf, toldIn } from '#course/progress/told.ts';
import type { Deed } from '#course/record/event.ts';
import { at } from '../record/events.ts';
import { busyAnew } from './doing.ts';

type Answered = Extract<Deed, { kind: 'question-answered' }>;

const begun = (feedback: 'each' | 'end', questions = ['p', 'q']): Deed => ({
	kind: 'attempt-started',
	attempt: 't',
	form: feedback === 'each' ? 'quiz' : 'posttest',
	feedback,
	questions,
	seed: 1
});
const answer = (question: string, score: number, attempt?: string): Answered => ({
	kind: 'question-answered',
	question,
	options: ['x'],
	score,
	certainty: 2,
	...(attempt !== undefined && { attempt })
});
const told = (...deeds: Deed[]) =>
	toldIn(deeds.map((deed, second) => at(second, deed))).map(({ question, score }) => `${question} ${score}`);

describe('what a learner was told', () => {
	it('has the answer to a check in a lesson, each time', () => {
		expect(told(answer('q', 0), answer('q', 1))).toEqual(['q 0', 'q 1']);
	});

	it('has the answers of a quiz while it goes on', () => {
		expect(told(begun('each'), answer('q', 1, 't'))).toEqual(['q 1']);
	});

	it('has nothing of a form whose marks come at its end, until it ends', () => {
		expect(told(begun('end'), answer('q', 1, 't'))).toEqual([]);
		expect(told(begun('end'), answer('q', 1, 't'), answer('p', 0, 't'))).toEqual(['q 1', 'p 0']);
	});

	it('has the first of two answers to a question of an attempt', () => {
		expect(told(begun('each'), answer('q', 0, 't'), answer('q', 1, 't'))).toEqual(['q 0']);
	});

	it('has no answer of an attempt that did not ask it or is not in the record', () => {
		expect(told(begun('each'), answer('other', 1, 't'), answer('q', 1, 'u'))).toEqual([]);
	});

	it('has no certainty of who gave up, and nothing of an empty answer that is not that', () => {
		const empty: Answered = { ...answer('q', 0), options: [], certainty: 3 };
		const events = [at(0, empty), at(1, { ...empty, gaveUp: true })];
		expect(toldIn(events)).toEqual([
			{ question: 'q', options: [], score: 0, certainty: undefined, at: events[1]!.at }
		]);
	});

	it('is the same whatever the order of the events and however often each arrives', () => {
		fc.assert(
			fc.property(busyAnew, ({ record, again }) => {
				expect(toldIn(again)).toEqual(toldIn(record));
			})
		);
	});
});

it('has of each question the first answer', () => {
	const events = [answer('q', 0), answer('p', 1), answer('q', 1)].map((deed, second) => at(second, deed));
	expect(firstOf(toldIn(events)).map(({ question, score }) => [question, score])).toEqual([
		['q', 0],
		['p', 1]
	]);
});

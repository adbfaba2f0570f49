import { expect, it } from 'vitest';
import { heldIn } from '#course/review/held.ts';
import type { Deed } from '#course/record/event.ts';
import { at } from '../record/events.ts';

const form: Deed = {
	kind: 'attempt-started',
	attempt: 'p',
	form: 'posttest',
	feedback: 'end',
	track: 'police',
	questions: ['a', 'b'],
	seed: 1,
	pass: 80
};
const answered = (question: string): Deed => ({
	kind: 'question-answered',
	attempt: 'p',
	question,
	options: ['x'],
	score: 0
});
const begun = Date.UTC(2026, 10, 22);
const hours = 3_600_000;

it('holds back the questions of a test that is open, answered or not', () => {
	expect(heldIn([at(0, form), at(1, answered('a'))], begun + hours)).toEqual(new Set(['a', 'b']));
});

it('holds back nothing of a test that is over, was left for a day, or tells each answer at once', () => {
	expect(heldIn([at(0, form), at(1, answered('a')), at(2, answered('b'))], begun + hours)).toEqual(new Set());
	expect(heldIn([at(0, form)], begun + 25 * hours)).toEqual(new Set());
	expect(heldIn([at(0, { ...form, feedback: 'each' })], begun + hours)).toEqual(new Set());
});

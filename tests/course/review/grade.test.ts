import { expect, it } from 'vitest';
import { gradeOf, isShaky } from '#course/review/grade.ts';

it.each([
	[0, undefined, false, 'again', true],
	[0, 3, false, 'again', true],
	[0, undefined, true, 'again', true],
	[0.49, 2, false, 'again', true],
	[0.5, 2, false, 'hard', true],
	[0.99, 3, false, 'hard', true],
	[1, 1, false, 'hard', true],
	[1, 2, false, 'good', false],
	[1, undefined, false, 'good', false],
	[1, 3, false, 'easy', false]
] as const)(
	'a score of %d at certainty %s, given up: %s, is %s; shaky: %s',
	(score, certainty, gaveUp, grade, shaky) => {
		expect(gradeOf({ score, certainty, gaveUp })).toBe(grade);
		expect(isShaky({ score, certainty, gaveUp })).toBe(shaky);
	}
);

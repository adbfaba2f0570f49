import type { Certainty } from '#course/attempt/rule.ts';
import type { Mark } from '#course/question/mark.ts';

/**
 * What a learner is told of an answer: the mark, and what being sure of it, or not, adds to it.
 * @param told the score that was told when it was given; it stays, even if another answer is right by now
 */
export function verdictOn(
	{ isRight, score, miss }: Mark,
	certainty: Certainty | undefined,
	told: number | undefined
) {
	if (told !== undefined && Math.abs(told - score) > 1e-6) return 'changed';
	if (miss === 'gave-up') return 'shown';
	if (isRight) return certainty === 1 ? 'rightByGuess' : 'right';
	if (certainty === 3) return score > 0 ? 'partlyCertain' : 'wrongCertain';
	return score > 0 ? 'partly' : 'wrong';
}

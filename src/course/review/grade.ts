import type { Certainty } from '../attempt/rule.ts';
import type { Recall } from '../record/event.ts';

/** As much of an answer as its grade follows from. */
export interface Graded {
	score: number;
	certainty: Certainty | undefined;
	gaveUp: boolean;
}

/** How well an answer shows that something was remembered. */
export function gradeOf({ score, certainty, gaveUp }: Graded): Recall {
	if (gaveUp || score < 0.5) return 'again';
	if (score < 1 || certainty === 1) return 'hard';
	return certainty === 3 ? 'easy' : 'good';
}

/** Missed, given up, or right by a guess: what makes a card of a question, and brings a card back the next day. */
export const isShaky = ({ score, certainty, gaveUp }: Graded): boolean =>
	gaveUp || score < 1 || certainty === 1;

import type { AskedItem } from './item.ts';
import { matchGiven, verdictIn } from './mark.ts';
import type { Answer } from './question.ts';

/** Whether nothing is left open: an answer that was forgotten is not a wrong one. */
export function isComplete({ kind, options }: AskedItem, answer: Answer): boolean {
	switch (kind) {
		case 'single':
		case 'multiple':
		case 'passage':
		case 'short':
			return answer.length > 0;
		case 'order':
			return options.every(({ id }) => answer.includes(id));
		case 'match':
			return options.every(({ id }) => matchGiven(answer, id) !== undefined);
		case 'judgement':
			return verdictIn(answer) !== undefined && answer.length > 1;
		default:
			return kind satisfies never;
	}
}

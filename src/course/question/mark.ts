import type { Item, ItemOption } from './item.ts';
import { verdicts, type Answer, type Verdict } from './question.ts';

export interface Mark {
	/** Between 0 and 1. */
	score: number;
	isRight: boolean;
	/** Every option: whether it was chosen, and whether what was done with it was right. */
	perOption: { id: string; chosen: boolean; isRight: boolean }[];
}

type Marked = Pick<Item, 'kind' | 'verdict'> & {
	options: readonly Pick<ItemOption, 'id' | 'right' | 'match' | 'place'>[];
};

/** Marks an answer. No kind gives anything for answering blindly: ticking everything, or leaving the order as it stood. */
export function mark(item: Marked, answer: Answer): Mark {
	switch (item.kind) {
		case 'single': {
			const perOption = chosenIn(item, answer);
			return { ...whole(perOption), score: perOption.every(({ isRight }) => isRight) ? 1 : 0 };
		}
		case 'multiple':
		case 'passage':
			return { ...whole(chosenIn(item, answer)), score: shareFound(item, answer) };
		case 'order':
			return markOrder(item, answer);
		case 'match': {
			const perOption = item.options.map(({ id, match }) => {
				const given = matchGiven(answer, id);
				return { id, chosen: given !== undefined, isRight: given === match };
			});
			return {
				...whole(perOption),
				score: share(
					perOption.filter(({ isRight }) => isRight),
					perOption
				)
			};
		}
		case 'judgement': {
			const isDecided = verdictIn(answer) === item.verdict;
			const { perOption, isRight } = whole(chosenIn(item, answer));
			// Reasons without the right decision carry nothing.
			const score = isDecided ? 0.5 + shareFound(item, answer) / 2 : 0;
			return { perOption, isRight: isDecided && isRight, score };
		}
		default:
			return item.kind satisfies never;
	}
}

/** The verdict in an answer; undefined while there is none. */
export const verdictIn = (answer: Answer): Verdict | undefined =>
	verdicts.find((verdict) => answer.includes(verdict));

/** What an answer matches an option with. */
export const matchGiven = (answer: Answer, option: string): string | undefined =>
	answer.find((pair) => pair.startsWith(`${option}=`))?.slice(option.length + 1);

const whole = (perOption: Mark['perOption']) => ({
	perOption,
	isRight: perOption.every(({ isRight }) => isRight)
});

const share = (some: readonly unknown[], all: readonly unknown[]) => some.length / all.length;

const chosenIn = ({ options }: Marked, answer: Answer) =>
	options.map(({ id, right }) => {
		const chosen = answer.includes(id);
		return { id, chosen, isRight: chosen === right };
	});

/**
 * Each right option found gives a part of the point, and each wrong one takes the same part back, so that ticking
 * everything earns nothing.
 */
function shareFound({ options }: Marked, answer: Answer): number {
	const right = options.filter((option) => option.right);
	const wrong = options.filter((option) => !option.right);
	const isChosen = ({ id }: { id: string }) => answer.includes(id);
	const lost = wrong.length === 0 ? 0 : share(wrong.filter(isChosen), wrong);
	return Math.max(0, share(right.filter(isChosen), right) - lost);
}

/** By pairs: all in the right order give 1, half of them or fewer, which chance would give, nothing. */
function markOrder({ options }: Marked, answer: Answer): Mark {
	const perOption = options.map(({ id, place }) => ({
		id,
		chosen: answer.includes(id),
		isRight: answer.indexOf(id) === place
	}));
	if (options.some(({ id }) => !answer.includes(id))) return { ...whole(perOption), score: 0 };
	const inPlace = options.toSorted((a, b) => a.place! - b.place!).map(({ id }) => id);
	const pairs = inPlace.flatMap((id, index) => inPlace.slice(index + 1).map((later) => [id, later] as const));
	const kept = pairs.filter(([first, second]) => answer.indexOf(first) < answer.indexOf(second));
	return { ...whole(perOption), score: Math.max(0, 2 * share(kept, pairs) - 1) };
}

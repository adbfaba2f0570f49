import type { Item, ItemOption } from './item.ts';
import { verdicts, type Answer, type Verdict } from './question.ts';

/**
 * What kind of miss an answer is. left-out: something right was not chosen. put-in: something wrong was chosen. both: each
 * of these. misplaced: in another order, or with another partner. unread: none of the foreseen words. false-alarm: called
 * trafficking, and it is not or cannot be told. overlooked: it is trafficking, and was not called so. misjudged: not and not
 * to be told yet taken for each other. gave-up: the learner asked to be shown, which is not wrong.
 */
export const misses = [
	'left-out',
	'put-in',
	'both',
	'misplaced',
	'unread',
	'false-alarm',
	'overlooked',
	'misjudged',
	'gave-up'
] as const;
export type Miss = (typeof misses)[number];

export interface Mark {
	/** Between 0 and `max`. */
	score: number;
	/** Every question is worth one point. */
	max: 1;
	isRight: boolean;
	/** Every option: whether it was chosen, and whether what was done with it was right. */
	perOption: { id: string; chosen: boolean; isRight: boolean }[];
	/** None when all is right. */
	miss: Miss | undefined;
}

export type Marked = Pick<Item, 'kind' | 'verdict'> & {
	options: readonly Pick<ItemOption, 'id' | 'right' | 'match' | 'place'>[];
};

/**
 * Marks an answer; an empty one is that of a learner who gave up. No kind gives anything for answering blindly: ticking
 * everything, or leaving the order as it stood.
 */
export function mark(item: Marked, answer: Answer): Mark {
	const perOption = markOptions(item, answer);
	if (answer.length === 0) return { score: 0, max: 1, isRight: false, perOption, miss: 'gave-up' };
	const isDecided = item.kind !== 'judgement' || verdictIn(answer) === item.verdict;
	const isRight = isDecided && (isChosenOnce(item) ? isKeyChosen(item, perOption) : perOption.every(isWell));
	const score = isRight ? 1 : scoreOf(item, answer, perOption);
	return { score, max: 1, isRight, perOption, miss: isRight ? undefined : missOf(item, answer, perOption) };
}

/** The verdict in an answer; undefined while there is none. */
export const verdictIn = (answer: Answer): Verdict | undefined =>
	verdicts.find((verdict) => answer.includes(verdict));

/** What an answer matches an option with. */
export const matchGiven = (answer: Answer, option: string): string | undefined =>
	answer.find((pair) => pair.startsWith(`${option}=`))?.slice(option.length + 1);

type PerOption = Mark['perOption'];

const isWell = ({ isRight }: { isRight: boolean }) => isRight;
/** One of several right answers is a whole answer. */
const isChosenOnce = ({ kind }: Marked) => kind === 'single' || kind === 'short';
const isKeyChosen = ({ options }: Marked, perOption: PerOption) => {
	const [only, ...others] = perOption.filter(({ chosen }) => chosen);
	return others.length === 0 && options.some(({ id, right }) => right && id === only?.id);
};

const share = (some: number, all: number) => (all === 0 ? 0 : some / all);

function markOptions({ kind, options }: Marked, answer: Answer): PerOption {
	return options.map(({ id, right, match, place }) => {
		switch (kind) {
			case 'single':
			case 'multiple':
			case 'passage':
			case 'judgement':
			case 'short': {
				const chosen = answer.includes(id);
				return { id, chosen, isRight: chosen === right };
			}
			case 'order':
				return { id, chosen: answer.includes(id), isRight: answer.indexOf(id) === place };
			case 'match': {
				const given = matchGiven(answer, id);
				return { id, chosen: given !== undefined, isRight: given === match };
			}
			default:
				return kind satisfies never;
		}
	});
}

function scoreOf(item: Marked, answer: Answer, perOption: PerOption): number {
	switch (item.kind) {
		case 'single':
		case 'short':
			return 0;
		case 'multiple':
		case 'passage':
			return shareFound(item, answer);
		case 'order':
			return shareInOrder(item, answer);
		case 'match':
			return share(perOption.filter(isWell).length, perOption.length);
		case 'judgement':
			// Reasons without the right decision carry nothing.
			return verdictIn(answer) === item.verdict ? 0.5 + shareFound(item, answer) / 2 : 0;
		default:
			return item.kind satisfies never;
	}
}

/**
 * Each right option found gives a part of the point, and each wrong one takes the same part back, so that ticking
 * everything earns nothing.
 */
function shareFound({ options }: Marked, answer: Answer): number {
	const right = options.filter((option) => option.right);
	const wrong = options.filter((option) => !option.right);
	const chosen = (list: typeof right) => list.filter(({ id }) => answer.includes(id)).length;
	return Math.max(0, share(chosen(right), right.length) - share(chosen(wrong), wrong.length));
}

/** By pairs: all in the right order give 1, half of them or fewer, which chance would give, nothing. */
function shareInOrder({ options }: Marked, answer: Answer): number {
	if (options.some(({ id }) => !answer.includes(id))) return 0;
	const inPlace = options.toSorted((a, b) => a.place! - b.place!).map(({ id }) => id);
	const pairs = inPlace.flatMap((id, index) => inPlace.slice(index + 1).map((later) => [id, later] as const));
	const kept = pairs.filter(([first, second]) => answer.indexOf(first) < answer.indexOf(second));
	return Math.max(0, 2 * share(kept.length, pairs.length) - 1);
}

function missOf(item: Marked, answer: Answer, perOption: PerOption): Miss {
	if (item.kind === 'order' || item.kind === 'match') return 'misplaced';
	if (item.kind === 'short') return perOption.some(({ chosen }) => chosen) ? 'put-in' : 'unread';
	if (item.kind === 'judgement' && verdictIn(answer) !== item.verdict) {
		if (item.verdict === 'trafficking') return 'overlooked';
		return verdictIn(answer) === 'trafficking' ? 'false-alarm' : 'misjudged';
	}
	const leftOut = perOption.some(({ chosen, isRight }) => !isRight && !chosen);
	const putIn = perOption.some(({ chosen, isRight }) => !isRight && chosen);
	// Who chooses one of several leaves the right one out by choosing another.
	if (item.kind === 'single') return 'put-in';
	return leftOut && putIn ? 'both' : leftOut ? 'left-out' : 'put-in';
}

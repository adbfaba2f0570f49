import type { Item } from '#course/question/item.ts';
import { mark } from '#course/question/mark.ts';
import { otherAnswer, verdicts } from '#course/question/question.ts';
import type { Chance } from './chance.ts';
import type { Answering } from './pretend-learner.ts';

export const answerRightly: Answering = ({ kind, options, verdict }) => {
	const right = options.filter((option) => option.right).map(({ id }) => id);
	switch (kind) {
		case 'single':
		case 'short':
			return right.slice(0, 1);
		case 'multiple':
		case 'passage':
			return right;
		case 'order':
			return options.toSorted((a, b) => a.place! - b.place!).map(({ id }) => id);
		case 'match':
			return options.map(({ id, match }) => `${id}=${match}`);
		case 'judgement':
			return [verdict!, ...right];
		default:
			return kind satisfies never;
	}
};

/** A whole answer of any worth. */
export const answerAnyhow =
	(chance: Chance): Answering =>
	({ kind, options, matches }) => {
		const ids = options.map(({ id }) => id);
		switch (kind) {
			case 'single':
				return [chance.pick(ids)];
			case 'short':
				return [chance.pick([...ids, otherAnswer])];
			case 'multiple':
			case 'passage':
				return chance.some(ids);
			case 'order':
				return shuffled(ids, chance);
			case 'match':
				return ids.map((id) => `${id}=${chance.pick(matches!).id}`);
			case 'judgement':
				return [chance.pick(verdicts), ...chance.some(ids)];
			default:
				return kind satisfies never;
		}
	};

export const answerMostlyRightly =
	(chance: Chance): Answering =>
	(item) =>
		chance.below(20) === 0 ? answerAnyhow(chance)(item) : answerRightly(item);

export const answerWrongly =
	(chance: Chance): Answering =>
	(item) => {
		for (;;) {
			const answer = answerAnyhow(chance)(item);
			if (!mark(item, answer).isRight) return answer;
		}
	};

/** As many answers as it takes for every option, match and verdict to be chosen once. */
export function answersWithEach(item: Item, chance: Chance): string[][] {
	const ids = item.options.map(({ id }) => id);
	switch (item.kind) {
		case 'single':
		case 'multiple':
		case 'passage':
			return ids.map((id) => [id]);
		case 'short':
			return [...ids, otherAnswer].map((id) => [id]);
		case 'order':
			return ids.map((id) => [id, ...shuffled(ids, chance).filter((other) => other !== id)]);
		case 'match':
			return item.matches!.map(({ id: match }) => ids.map((id) => `${id}=${match}`));
		case 'judgement':
			return [
				...verdicts.map((verdict) => [verdict, chance.pick(ids)]),
				...ids.map((id) => [item.verdict!, id])
			];
		default:
			return item.kind satisfies never;
	}
}

const shuffled = (ids: readonly string[], chance: Chance): string[] => {
	const left = [...ids];
	return ids.map(() => left.splice(chance.below(left.length), 1)[0]!);
};

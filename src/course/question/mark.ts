import type { Item } from './question.ts';

export interface Mark {
	/** Between 0 and 1. */
	score: number;
	isRight: boolean;
	/** Every option: whether it was chosen, and whether choosing or leaving it was right. */
	perOption: { id: string; chosen: boolean; isRight: boolean }[];
}

/**
 * Marks an answer. A question with several right options gives a part of the point for each of them found, and takes
 * the same part back for each wrong one chosen, so that ticking everything earns nothing.
 */
export function mark(item: Pick<Item, 'kind' | 'options'>, chosen: readonly string[]): Mark {
	const perOption = item.options.map((option) => {
		const isChosen = chosen.includes(option.id);
		return { id: option.id, chosen: isChosen, isRight: isChosen === option.right };
	});
	const isRight = perOption.every((option) => option.isRight);
	if (item.kind === 'single') return { score: isRight ? 1 : 0, isRight, perOption };

	const right = item.options.filter((option) => option.right);
	const found = right.filter((option) => chosen.includes(option.id)).length;
	const wrong = item.options.filter((option) => !option.right);
	const taken = wrong.filter((option) => chosen.includes(option.id)).length;
	const lost = taken === 0 ? 0 : taken / wrong.length;
	return { score: Math.max(0, found / right.length - lost), isRight, perOption };
}

import { seedOf, shuffle } from '../shuffle.ts';
import type { AskedItem } from './item.ts';

/**
 * An item as it is shown: options and matches in an order that the seed decides, the pieces of a passage where they
 * stand. What is to be put in order never stands in order already.
 */
export function present<T extends Pick<AskedItem, 'id' | 'kind' | 'options' | 'matches'>>(
	item: T,
	seed = 0
): T {
	if (item.kind === 'passage') return item;
	const own = seedOf(item.id, seed);
	let options = shuffle(item.options, own);
	if (item.kind === 'order' && options.every(({ place }, index) => place === index))
		options = [...options.slice(1), options[0]!];
	return { ...item, options, ...(item.matches && { matches: shuffle(item.matches, own) }) };
}

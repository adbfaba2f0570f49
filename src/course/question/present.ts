import { seedOf, shuffle } from '../shuffle.ts';
import type { AskedItem } from './item.ts';

/**
 * An item as it is shown: options and matches in an order that the seed decides, the pieces of a passage and
 * the foreseen short answers where they stand. What is to be put in order stands so that leaving it earns nothing.
 */
export function present<T extends Pick<AskedItem, 'id' | 'kind' | 'options' | 'matches'>>(
	item: T,
	seed = 0
): T {
	if (item.kind === 'passage' || item.kind === 'short') return item;
	const own = seedOf(item.id, seed);
	let options = shuffle(item.options, own);
	// An order and its mirror cannot both have more than half of the pairs right.
	if (item.kind === 'order' && shareOfPairs(options) > 0.5) options = options.toReversed();
	return { ...item, options, ...(item.matches && { matches: shuffle(item.matches, own) }) };
}

/** Which part of the pairs stand in their order. */
function shareOfPairs(options: readonly { place?: number }[]): number {
	const places = options.map(({ place }) => place!);
	const pairs = places.flatMap((one, index) => places.slice(index + 1).map((later) => one < later));
	return pairs.filter(Boolean).length / pairs.length;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AskedItem } from '#course/question/item.ts';
import { mark } from '#course/question/mark.ts';
import { present } from '#course/question/present.ts';

const item = (kind: AskedItem['kind'], ids: string[], id = 'law-def-child') => ({
	id,
	kind,
	options: ids.map((id, place) => ({
		id,
		right: true,
		text: id,
		why: id,
		...(kind === 'order' && { place })
	}))
});
const idsOf = ({ options }: { options: { id: string }[] }) => options.map(({ id }) => id).join('');

describe('an item as it is shown', () => {
	it('has for a stored seed the order it always had', () => {
		expect(idsOf(present(item('single', [...'abcd']), 2026))).toBe('bdca');
	});

	it('differs between the questions of one attempt', () => {
		const orders = Array.from({ length: 20 }, (_, index) =>
			idsOf(present(item('multiple', [...'abcd'], `question-${index}`), 2026))
		);
		expect(new Set(orders).size).toBeGreaterThan(5);
	});

	it('leaves the pieces of a passage where they stand', () => {
		expect(idsOf(present(item('passage', [...'abcd']), 2026))).toBe('abcd');
	});

	it('never shows in order what is to be put in order', () => {
		fc.assert(
			fc.property(fc.nat(), fc.integer({ min: 2, max: 6 }), (seed, length) => {
				const ids = [...'abcdef'].slice(0, length);
				const shown = idsOf(present(item('order', ids), seed));
				expect(shown).not.toBe(ids.join(''));
				expect([...shown].sort()).toEqual(ids);
			})
		);
	});

	it('earns nothing for leaving an order as it stands', () => {
		fc.assert(
			fc.property(fc.nat(), fc.integer({ min: 2, max: 6 }), (seed, length) => {
				const shown = present(item('order', [...'abcdef'].slice(0, length)), seed);
				expect(mark(shown, [...idsOf(shown)]).score).toBe(0);
			})
		);
	});

	it('shuffles what a match offers as well, and loses nothing', () => {
		const matches = [...'uvwxyz'].map((id) => ({ id, text: id }));
		const shown = present({ ...item('match', [...'abc']), matches }, 7);
		expect(shown.matches!.map(({ id }) => id).toSorted()).toEqual([...'uvwxyz']);
		expect(shown.matches).not.toEqual(matches);
	});
});

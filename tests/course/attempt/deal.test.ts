import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deal, percent } from '#course/attempt/deal.ts';

const seed = fc.nat({ max: 0xffffffff });
const bank = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { maxLength: 20 });

describe('deal', () => {
	it('draws from the bank, nothing twice, and as many as there are', () => {
		fc.assert(
			fc.property(bank, fc.nat({ max: 25 }), seed, (bank, draw, seed) => {
				const dealt = deal(bank, draw, seed);
				expect(dealt).toHaveLength(Math.min(draw, bank.length));
				expect(new Set(dealt).size).toBe(dealt.length);
				expect(bank).toEqual(expect.arrayContaining(dealt));
			})
		);
	});

	it('deals the same attempt for the same seed', () => {
		fc.assert(
			fc.property(bank, seed, (bank, seed) => {
				expect(deal(bank, 5, seed)).toEqual(deal(bank, 5, seed));
			})
		);
	});

	it('deals a stored seed as it always did', () => {
		const bank = Array.from({ length: 12 }, (_, index) => `q${index + 1}`);
		expect(deal(bank, 5, 2026)).toEqual(['q11', 'q3', 'q1', 'q10', 'q9']);
	});
});

describe('percent', () => {
	it.each([
		[[], 0],
		[[0, 0], 0],
		[[1, 1, 1], 100],
		[[1, 0], 50],
		[[1, 0, 0], 33],
		[[1, 1, 0], 66],
		// 0.1 + 0.2 is a little more than 0.3 in binary, 0.7 + 0.1 a little less than 0.8.
		[[0.1, 0.2], 15],
		[[0.7, 0.1], 40],
		[[1 / 3, 1 / 3, 1 / 3], 33],
		[[1 / 3, 2 / 3], 50],
		[Array<number>(10).fill(0.1), 10],
		[[0.29], 29],
		[[0.57], 57]
	])('makes of %j %i', (scores, made) => {
		expect(percent(scores)).toBe(made);
	});

	it('does not round up to a pass of 80', () => {
		expect(percent([1, 1, 1, 0.19])).toBe(79);
		expect(percent([...Array<number>(499).fill(0.8), 0.8 - 1 / 840])).toBe(79);
		expect(percent([1, 1, 1, 0.2])).toBe(80);
	});

	it('is the exact percentage of the parts, rounded down', () => {
		const part = fc.integer({ min: 1, max: 8 }).chain((of) => fc.tuple(fc.nat({ max: of }), fc.constant(of)));
		fc.assert(
			fc.property(fc.array(part, { minLength: 1, maxLength: 60 }), (parts) => {
				// 840 is a multiple of every number from 1 to 8.
				const points = parts.reduce((sum, [got, of]) => sum + (got * 840) / of, 0);
				const exact = (BigInt(points) * 100n) / (BigInt(parts.length) * 840n);
				expect(percent(parts.map(([got, of]) => got / of))).toBe(Number(exact));
			})
		);
	});
});

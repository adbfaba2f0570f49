import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isComplete } from '#course/question/complete.ts';
import { mark } from '#course/question/mark.ts';
import type { AskedItem } from '#course/question/item.ts';

const option = (id: string, more: Partial<AskedItem['options'][number]> = {}) => ({
	id,
	right: true,
	text: id,
	why: id,
	...more
});
const asked = (item: Pick<AskedItem, 'kind' | 'options'> & Partial<AskedItem>): AskedItem => ({
	id: 'q',
	prompt: '?',
	...item
});

const order = asked({
	kind: 'order',
	options: [...'cabd'].map((id) => option(id, { place: 'abcd'.indexOf(id) }))
});
const match = asked({
	kind: 'match',
	options: [option('buy', { match: 'p1' }), option('sell', { match: 'p4' })],
	matches: [...'p1 p4 p9'.split(' ')].map((id) => ({ id, text: id }))
});
const judgement = asked({
	kind: 'judgement',
	verdict: 'not',
	options: [option('key'), option('pay'), option('accent', { right: false })]
});

describe('putting in order', () => {
	it.each([
		['abcd', 1],
		['abdc', 2 / 3],
		['bacd', 2 / 3],
		['dcba', 0],
		['cabd', 1 / 3],
		['abc', 0],
		['', 0]
	])('gives %s %d points', (given, score) => {
		expect(mark(order, [...given]).score).toBeCloseTo(score);
	});

	it('says of every option whether it stands in its place', () => {
		const right = mark(order, [...'abdc']).perOption.filter(({ isRight }) => isRight);
		expect(right.map(({ id }) => id).toSorted()).toEqual(['a', 'b']);
	});

	it('gives nothing on average to one who orders by chance', () => {
		const all = fc.shuffledSubarray([...'abcd'], { minLength: 4, maxLength: 4 });
		fc.assert(
			fc.property(all, (given) => {
				const { score, isRight } = mark(order, given);
				expect(score).toBeGreaterThanOrEqual(0);
				expect(score).toBeLessThanOrEqual(1);
				expect(isRight).toBe(given.join('') === 'abcd');
				// An order and its mirror cannot both earn something.
				expect(Math.min(score, mark(order, given.toReversed()).score)).toBe(0);
			})
		);
	});
});

describe('matching', () => {
	it.each([
		[['buy=p1', 'sell=p4'], 1],
		[['buy=p1', 'sell=p9'], 0.5],
		[['buy=p4', 'sell=p1'], 0],
		[['sell=p4'], 0.5],
		[[], 0],
		[['gone=p1'], 0]
	])('gives %j %d points', (given, score) => {
		expect(mark(match, given).score).toBe(score);
	});
});

describe('judging a case', () => {
	it.each([
		[['not', 'key', 'pay'], 1, true],
		[['not', 'key'], 0.75, false],
		[['not', 'accent'], 0.5, false],
		[['not', 'key', 'pay', 'accent'], 0.5, false],
		[['trafficking', 'key', 'pay'], 0, false],
		[['key', 'pay'], 0, false]
	])('gives %j %d points', (given, score, isRight) => {
		expect(mark(judgement, given)).toMatchObject({ score, isRight });
	});
});

describe('a miss', () => {
	it.each([
		[order, [...'bacd'], 'misplaced'],
		[match, ['buy=p4', 'sell=p1'], 'misplaced'],
		[judgement, ['trafficking', 'key'], 'false-alarm'],
		[judgement, ['unclear', 'key'], 'misjudged'],
		[asked({ ...judgement, verdict: 'trafficking' }), ['not', 'key'], 'overlooked'],
		[asked({ ...judgement, verdict: 'trafficking' }), ['unclear', 'key'], 'overlooked'],
		[judgement, ['not', 'key'], 'left-out'],
		[judgement, ['not', 'key', 'pay'], undefined],
		[order, [], 'gave-up'],
		[match, [], 'gave-up'],
		[judgement, [], 'gave-up']
	])('has its kind: %#', (item, given, miss) => {
		expect(mark(item, given as string[]).miss).toBe(miss);
	});

	it('is named exactly when something is missing from the point', () => {
		const any = fc.oneof(
			fc.tuple(fc.constant(order), fc.shuffledSubarray([...'abcd'])),
			fc.tuple(fc.constant(match), fc.subarray(['buy=p1', 'sell=p4', 'sell=p9'])),
			fc.tuple(fc.constant(judgement), fc.subarray(['trafficking', 'not', 'key', 'pay', 'accent']))
		);
		fc.assert(
			fc.property(any, ([item, given]) => {
				const { score, max, isRight, miss, perOption } = mark(item, given);
				expect(score).toBeGreaterThanOrEqual(0);
				expect(score).toBeLessThanOrEqual(max);
				expect(score === max).toBe(isRight);
				expect(miss === undefined).toBe(isRight);
				expect(perOption.map(({ id }) => id)).toEqual(item.options.map(({ id }) => id));
			})
		);
	});
});

describe('an answer', () => {
	it.each([
		[order, [...'cab'], false],
		[order, [...'cabd'], true],
		[match, ['buy=p1'], false],
		[match, ['buy=p1', 'sell=p9'], true],
		[judgement, ['not'], false],
		[judgement, ['key'], false],
		[judgement, ['unclear', 'key'], true],
		[asked({ kind: 'single', options: [option('a'), option('b')] }), [], false],
		[asked({ kind: 'short', options: [option('a'), option('b')] }), [], false],
		[asked({ kind: 'short', options: [option('a'), option('b')] }), ['other'], true],
		[asked({ kind: 'passage', options: [option('a'), option('b')] }), ['a'], true]
	] as const)('is complete or not: %#', (item, given, expected) => {
		expect(isComplete(item, given)).toBe(expected);
	});
});

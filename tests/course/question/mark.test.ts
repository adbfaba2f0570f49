import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mark } from '#course/question/mark.ts';

/** A question whose options are named `o0`, `o1`, …; true where an option is right. */
function question(kind: 'single' | 'multiple' | 'passage', rights: boolean[]) {
	return { kind, options: rights.map((right, index) => ({ id: `o${index}`, right, text: '', why: '' })) };
}

/** As the content check lets it through: something is right, something is wrong. */
const several = fc
	.array(fc.boolean(), { minLength: 2, maxLength: 8 })
	.filter((rights) => rights.includes(true) && rights.includes(false))
	.map((rights) => question('multiple', rights));

const answered = several.chain((item) =>
	fc.record({ item: fc.constant(item), chosen: fc.subarray(item.options.map(({ id }) => id)) })
);

/** An answer, and an option it leaves out. */
const answeredWithout = answered
	.filter(({ item, chosen }) => chosen.length < item.options.length)
	.chain(({ item, chosen }) =>
		fc.record({
			item: fc.constant(item),
			chosen: fc.constant(chosen),
			added: fc.constantFrom(...item.options.filter(({ id }) => !chosen.includes(id)))
		})
	);

describe('a question with one right option', () => {
	const item = question('single', [false, true, false]);

	it.each([
		[['o1'], 1],
		[['o0'], 0],
		[[], 0],
		[['o0', 'o1'], 0],
		[['gone'], 0]
	])('gives %j %i point', (chosen, score) => {
		expect(mark(item, chosen).score).toBe(score);
	});

	it('says of every option whether choosing or leaving it was right', () => {
		expect(mark(item, ['o0'])).toEqual({
			score: 0,
			max: 1,
			isRight: false,
			miss: 'put-in',
			perOption: [
				{ id: 'o0', chosen: true, isRight: false },
				{ id: 'o1', chosen: false, isRight: false },
				{ id: 'o2', chosen: false, isRight: true }
			]
		});
	});
});

describe('a question with several right options', () => {
	const item = question('multiple', [true, true, false, false]);

	it.each([
		[['o0', 'o1'], 1],
		[['o0'], 0.5],
		[['o0', 'o1', 'o2'], 0.5],
		[['o0', 'o2'], 0],
		[['o2', 'o3'], 0],
		[[], 0]
	])('gives %j %d of the point', (chosen, score) => {
		expect(mark(item, chosen).score).toBe(score);
	});

	it('never gives less than nothing or more than the point', () => {
		fc.assert(
			fc.property(answered, ({ item, chosen }) => {
				const { score } = mark(item, chosen);
				expect(score).toBeGreaterThanOrEqual(0);
				expect(score).toBeLessThanOrEqual(1);
			})
		);
	});

	it('gives the whole point for the whole answer and for nothing else', () => {
		fc.assert(
			fc.property(answered, ({ item, chosen }) => {
				const { score, isRight } = mark(item, chosen);
				expect(score === 1).toBe(isRight);
				expect(isRight).toBe(item.options.every(({ id, right }) => chosen.includes(id) === right));
			})
		);
	});

	it('gives nothing for ticking everything', () => {
		fc.assert(
			fc.property(several, (item) => {
				const everything = item.options.map(({ id }) => id);
				expect(mark(item, everything).score).toBe(0);
			})
		);
	});

	it('never takes points for adding a right option, nor gives any for adding a wrong one', () => {
		fc.assert(
			fc.property(answeredWithout, ({ item, chosen, added }) => {
				const before = mark(item, chosen).score;
				const after = mark(item, [...chosen, added.id]).score;
				if (added.right) expect(after).toBeGreaterThanOrEqual(before);
				else expect(after).toBeLessThanOrEqual(before);
			})
		);
	});

	it.each([
		[['o0'], 'left-out'],
		[['o0', 'o1', 'o2'], 'put-in'],
		[['o0', 'o2'], 'both'],
		[[], 'gave-up'],
		[['o0', 'o1'], undefined]
	])('calls the miss of %j %s', (chosen, miss) => {
		expect(mark(item, chosen).miss).toBe(miss);
	});

	it('counts a choice once, in any order, and none that it does not have', () => {
		fc.assert(
			fc.property(answered, ({ item, chosen }) => {
				fc.pre(chosen.length > 0);
				const odd = [...chosen.toReversed(), ...chosen, 'gone'];
				expect(mark(item, odd)).toEqual(mark(item, chosen));
			})
		);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	ConditionError,
	flagsIn,
	holds,
	parseCondition,
	type Condition
} from '#course/scenario/condition.ts';
import { condition, flags, print } from './fixtures.ts';

const isTrue = (text: string, ...set: string[]) => holds(parseCondition(text), new Set(set));

describe('a condition', () => {
	it.each([
		['a', ['a'], true],
		['a', [], false],
		['!a', [], true],
		['!!a', ['a'], true],
		['a & b', ['a'], false],
		['a | b', ['b'], true],
		['a|b&c', ['a'], true],
		['a&b|c', ['c'], true],
		['(a|b)&c', ['a'], false],
		['!a&b', ['b'], true],
		['!(a&b)', ['b'], true],
		['!a|b', ['a', 'b'], true],
		[' asked-safe&separated2 ', ['asked-safe', 'separated2'], true]
	])('%s with %j is %s', (text, set, value) => {
		expect(isTrue(text, ...set)).toBe(value);
	});

	it('means in writing what its tree means', () => {
		const meaning = (tree: Condition, set: string[]): boolean => {
			if (tree.kind === 'flag') return set.includes(tree.name);
			if (tree.kind === 'not') return !meaning(tree.of, set);
			const [left, right] = tree.of.map((each) => meaning(each, set));
			return tree.kind === 'and' ? left! && right! : left! || right!;
		};
		fc.assert(
			fc.property(condition, fc.subarray(flags), (tree, set) => {
				expect(isTrue(print(tree), ...set)).toBe(meaning(tree, set));
			})
		);
	});

	it('means the same however much space is in it', () => {
		const space = fc.constantFrom('', ' ', '\n\t');
		fc.assert(
			fc.property(condition, space, (tree, space) => {
				const text = print(tree);
				const spaced = text.replaceAll(/ ?([!&|()]) ?/g, `${space}$1${space}`);
				expect(parseCondition(spaced)).toEqual(parseCondition(text));
			})
		);
	});

	it('names every flag in it', () => {
		fc.assert(
			fc.property(condition, (tree) => {
				const written = print(tree).match(/[a-z][a-z0-9-]*/g);
				expect(flagsIn(parseCondition(print(tree)))).toEqual(written);
			})
		);
	});
});

describe('what cannot be read', () => {
	it.each([
		['', 0, 'ends where a flag was expected'],
		['a &', 3, 'ends where a flag was expected'],
		['a & & b', 4, 'has "&" where a flag was expected'],
		['(a', 2, 'lacks a closing bracket'],
		['(a b', 3, 'lacks a closing bracket'],
		['a b', 2, 'has "b" left over'],
		['a)', 1, 'has ")" left over'],
		['a ! b', 2, 'has "!" left over'],
		['a && b', 3, 'has "&" where a flag was expected'],
		['  Inside', 2, 'has "I" where a flag was expected'],
		['3', 0, 'has "3" where a flag was expected'],
		['a > 3', 2, 'has ">" left over'],
		['a_b', 1, 'has "_" left over']
	])('"%s" is refused at %i: %s', (text, at, message) => {
		expect(() => parseCondition(text)).toThrow(expect.objectContaining({ message, at }));
	});

	it('is always refused with a place inside it', () => {
		const scrap = fc.array(fc.constantFrom('a', 'b1', '!', '&', '|', '(', ')', ' ', '?', '守'), {
			maxLength: 12
		});
		fc.assert(
			fc.property(scrap, (parts) => {
				const text = parts.join('');
				try {
					holds(parseCondition(text), new Set());
				} catch (error) {
					expect(error).toBeInstanceOf(ConditionError);
					expect((error as ConditionError).at).toBeLessThanOrEqual(text.length);
				}
			})
		);
	});
});

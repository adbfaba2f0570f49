import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { kinds, type Ids } from '#authoring/2-parse/registry.ts';
import { register } from '#authoring/registry.ts';

const idsWith = (given: Partial<Ids>) =>
	({ ...Object.fromEntries(kinds.map((kind) => [kind, []])), ...given }) as unknown as Ids;

test('new ids get the next numbers, in the order of the content', () => {
	const first = register('', idsWith({ fact: ['b', 'a'], scene: ['door/night'] }));
	expect(first.added).toEqual(['fact b', 'fact a', 'scene door/night']);
	const second = register(first.text, idsWith({ fact: ['c', 'a', 'b'], scene: ['door/night'] }));
	expect(second.added).toEqual(['fact c']);
	expect(parse(second.text).fact).toEqual({ 1: 'b', 2: 'a', 3: 'c' });
});

test('an id that is gone is retired and keeps its number', () => {
	const first = register('', idsWith({ fact: ['a', 'b'] }));
	const second = register(first.text, idsWith({ fact: ['a'] }));
	expect(second.retired).toEqual(['fact b']);
	expect(parse(second.text)).toMatchObject({ fact: { 1: 'a', 2: 'b' }, retired: { fact: ['b'] } });
	expect(register(second.text, idsWith({ fact: ['a', 'b'] })).text).toBe(second.text);
});

test('nothing new changes nothing', () => {
	const ids = idsWith({ question: ['q'], option: ['q/a', 'q/b'] });
	const { text } = register('', ids);
	expect(register(text, ids)).toEqual({ text, added: [], retired: [] });
});

test('whatever comes and goes, no number is changed, given twice or lost', () => {
	const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g-1', 'g-2');
	const course = fc.record({ fact: fc.uniqueArray(id), lesson: fc.uniqueArray(id) });
	fc.assert(
		fc.property(fc.array(course, { maxLength: 8 }), (history) => {
			let text = '';
			const given = new Map<string, string>();
			for (const ids of history) {
				const before = text;
				text = register(text, idsWith(ids)).text;
				const registry = (parse(text) ?? {}) as Record<string, Record<string, string>>;
				for (const kind of ['fact', 'lesson'] as const) {
					const numbers = Object.entries(registry[kind] ?? {});
					expect(new Set(numbers.map(([, id]) => id)).size).toBe(numbers.length);
					for (const [number, id] of numbers) {
						const key = `${kind} ${number}`;
						expect(given.get(key) ?? id).toBe(id);
						given.set(key, id);
					}
					for (const id of ids[kind]) expect(numbers.map(([, known]) => known)).toContain(id);
					expect(numbers.map(([number]) => Number(number))).toEqual(numbers.map((_, index) => index + 1));
				}
				for (const line of before.split('\n').filter((line) => /^ {2}\d+:/.test(line)))
					expect(text).toContain(line);
			}
		})
	);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReleasedEdition } from '#authoring/2-parse/registry.ts';
import { historyOf, lastReleased, nextEdition, type Present } from '#authoring/editions.ts';
import { addEdition, editionsText, readRegistry, register } from '#authoring/registry.ts';
import { base, compile } from './sample.ts';

type Prints = Record<string, string>;
const content = (
	edition: string,
	facts: Prints,
	keys: Prints = {},
	supersedes: Record<string, string[]> = {}
): Present => ({
	edition,
	lawAsOf: '2026-11-21',
	fingerprints: { facts: new Map(Object.entries(facts)), keys: new Map(Object.entries(keys)) },
	supersedes: new Map(Object.entries(supersedes))
});
/** The registry's entries after these contents were released one after the other. */
const released = (...contents: Present[]) =>
	contents.reduce<ReleasedEdition[]>((editions, each) => [...editions, nextEdition(editions, each)], []);

describe('an edition in the registry', () => {
	test('lists everything when it is the first, and later only what differs', () => {
		const [first, second] = released(
			content('1', { a: 'a1', b: 'b1' }, { q: 'q1' }),
			content('2', { a: 'a1', b: 'b2', c: 'c1' }, { q: 'q1' })
		);
		expect(first).toMatchObject({ facts: { a: 'a1', b: 'b1' }, keys: { q: 'q1' } });
		expect(second).toMatchObject({ edition: '2', facts: { b: 'b2', c: 'c1' }, keys: {} });
	});

	test('names what a changed fact took the place of, unless that was never released', () => {
		const [first, second] = released(
			content('1', { a: 'a1', b: 'b1' }, {}, { b: ['a'] }),
			content('2', { a: 'a2', b: 'b1', c: 'c1' }, {}, { b: ['a'], c: ['a', 'unheard-of'] })
		);
		expect(first!.replacing).toEqual({});
		expect(second!.replacing).toEqual({ c: ['a'] });
	});
});

describe('the history', () => {
	const first = content('1', { a: 'a1', b: 'b1' }, { p: 'p1', q: 'q1' });
	const changeOf = (now: Present) => {
		const { facts, keys } = historyOf(released(first, now), now).at(-1)!;
		return { facts, keys };
	};

	test('of a course that was never released is its one edition, which changes nothing', () => {
		expect(historyOf([], first)).toEqual([{ edition: '1', lawAsOf: '2026-11-21', facts: [], keys: [] }]);
		expect(historyOf(released(first), first)).toHaveLength(1);
	});

	test.each([
		[
			'a fact that says something else',
			{ facts: { a: 'a2', b: 'b1' }, keys: {} },
			{ facts: ['a'], keys: [] }
		],
		['a question with another key', { facts: {}, keys: { p: 'p2', q: 'q1' } }, { facts: [], keys: ['p'] }],
		['nothing new', { facts: { z: 'z1' }, keys: { z: 'z1' } }, { facts: [], keys: [] }],
		['nothing that is gone', { facts: {}, keys: {} }, { facts: [], keys: [] }]
	])('names %s', (_, { facts, keys }, change) => {
		expect(changeOf(content('2', facts as Prints, keys as Prints))).toEqual(change);
	});

	test('names a fact that took the place of another, and not that other beside it', () => {
		expect(changeOf(content('2', { a: 'a-over', b: 'b1', c: 'c1' }, {}, { c: ['a'] })).facts).toEqual(['c']);
	});

	test('does not take the place of another for a change again when the words are mended later', () => {
		const second = content('2', { a: 'a-over', b: 'b1', c: 'c1' }, {}, { c: ['a'] });
		const third = content('3', { a: 'a-over', b: 'b1', c: 'c2' }, {}, { c: ['a'] });
		const editions = released(first, second, third);
		expect(editions[2]!.replacing).toEqual({});
		expect(historyOf(editions, third).map(({ facts }) => facts)).toEqual([[], ['c'], ['c']]);
		const mended = editions.with(2, { ...editions[2]!, wording: ['c'] });
		expect(historyOf(mended, third).map(({ facts }) => facts)).toEqual([[], ['c'], []]);
	});

	test('does not name what was only put in other words, and goes on from there', () => {
		const second = content('2', { a: 'a2', b: 'b2' }, { p: 'p2', q: 'q1' });
		const [one, two] = released(first, second);
		const editions = [one!, { ...two!, wording: ['a', 'p'] }];
		expect(historyOf(editions, second).at(-1)).toMatchObject({ facts: ['b'], keys: [] });
		expect(nextEdition(editions, second)).toMatchObject({ facts: {}, keys: {} });
		expect(
			historyOf([...editions, nextEdition(editions, content('3', { a: 'a3' }))], second)[2]
		).toMatchObject({ facts: ['a'] });
	});

	test('ends with the content that is not released yet', () => {
		const now = content('2', { a: 'a2', b: 'b1' });
		expect(historyOf(released(first), now).map(({ edition, facts }) => [edition, facts])).toEqual([
			['1', []],
			['2', ['a']]
		]);
	});

	const ids = fc.constantFrom('a', 'b', 'c', 'constructor');
	const prints = fc.dictionary(ids, fc.constantFrom('1', '2', '3'), { noNullPrototype: true });
	const contents = fc
		.array(fc.tuple(prints, prints, fc.dictionary(ids, fc.array(ids), { noNullPrototype: true })), {
			minLength: 1,
			maxLength: 6
		})
		.map((list) => list.map((each, index) => content(`${index}`, ...each)));

	test('of what is released is never changed by what comes after', () => {
		fc.assert(
			fc.property(contents, (all) => {
				const editions = released(...all);
				const whole = historyOf(editions, all.at(-1)!);
				for (const [index, now] of all.entries())
					expect(historyOf(editions.slice(0, index + 1), now)).toEqual(whole.slice(0, index + 1));
			})
		);
	});

	test('names only what the edition lists, and everything known whose fingerprint is another', () => {
		fc.assert(
			fc.property(contents, (all) => {
				const editions = released(...all);
				for (const [index, { keys }] of historyOf(editions, all.at(-1)!).entries()) {
					const before = lastReleased(editions.slice(0, index)).keys;
					const changed = [...all[index]!.fingerprints.keys].filter(
						([id, print]) => before.has(id) && before.get(id) !== print
					);
					expect(keys).toEqual(changed.map(([id]) => id));
				}
			})
		);
	});
});

describe('the registry', () => {
	const edition: ReleasedEdition = {
		edition: '2026.11',
		lawAsOf: '2026-11-21',
		facts: { a: '012345678901', b: '12e456789012' },
		keys: { q: '0123456789ab' },
		replacing: { b: ['a'] },
		wording: ['q']
	};

	test('reads what it wrote, and leaves out what is empty', () => {
		const later = { ...edition, edition: '2027.1', facts: {}, keys: {}, replacing: {}, wording: [] };
		const text = addEdition(addEdition('fact:\n  1: a\nretired:\n  fact:\n    - a\n', edition), later);
		expect(readRegistry(text)).toMatchObject({
			fact: { 1: 'a' },
			retired: { fact: ['a'] },
			editions: [edition, later]
		});
		expect(text.endsWith('\n  - edition: 2027.1\n    lawAsOf: 2026-11-21\n')).toBe(true);
		expect(editionsText([])).toBe('');
	});

	test('keeps its editions when ids are registered', () => {
		const { ids } = compile(base());
		const numbered = register('', ids).text;
		const text = addEdition(numbered, edition);
		expect(text).toBe(numbered + editionsText([edition]));
		expect(register(text, ids).text).toBe(text);
	});
});

/** What happens to the fingerprints of the base course when a file is edited. */
function edited(path: string, from: string, to: string) {
	const files = base();
	expect(files.get(path)).toContain(from);
	files.set(path, files.get(path)!.replace(from, to));
	return compile(files).course!;
}

describe('what an edition changes', () => {
	const released = base();
	const registry = 'content/registry.yaml';
	const entry: ReleasedEdition = {
		edition: '0',
		lawAsOf: '2026-11-21',
		// Those of the base course, as they were once released: what goes into them may not change.
		facts: { buying: '8ebd64a1f53b', 'first-year': 'c2d531bc550e' },
		keys: {
			'who-offends': '477e60221bfa',
			'first-hour': '9354624c68ed',
			'which-act': '45a6260d1ba1',
			'the-farm': '1983e0a07028',
			'two-friends': '5e9e0d889b84'
		},
		replacing: {},
		wording: []
	};
	released.set(registry, addEdition(released.get(registry)!, entry));
	const changesOf = (path: string, from: string, to: string) => {
		const files = new Map(released);
		expect(files.get(path)).toContain(from);
		files.set(path, files.get(path)!.replace(from, to));
		const { course, problems } = compile(files);
		expect(problems).toEqual([]);
		return course!.history.at(-1);
	};
	const facts = 'content/facts/penal-code.yaml';
	const questions = (module: string) => `content/questions/${module}.yaml`;

	test('is nothing when nothing is changed', () => {
		expect(compile(released).course!.history).toEqual([
			{ edition: '0', lawAsOf: '2026-11-21', facts: [], keys: [] },
			{ edition: '1', lawAsOf: '2026-11-21', facts: [], keys: [] }
		]);
	});

	test.each([
		['its words in one language', '人を買い受けた者は', '人を買った者は', true],
		['its place', '226-2(1)', '226-2(2)', true],
		['its date', 'asOf: 2025-06', 'asOf: 2025-07', true],
		['when it was read', 'checkedOn: 2026-11-21', 'checkedOn: 2026-11-22', false],
		['when it is to be read', 'reviewBy: 2027-06-30', 'reviewBy: 2027-07-30', false],
		['how it is laid out', 'source: penal-code', 'source:   "penal-code"', false]
	])('of a fact: %s', (_, from, to, isChange) => {
		expect(changesOf(facts, from, to)!.facts).toEqual(isChange ? ['buying'] : []);
	});

	test.each([
		['another right option', 'law', 'right: [both]', 'right: [buyer]', ['who-offends']],
		['another order of options in the file', 'law', '[buyer, both]', '[both, buyer]', []],
		['another lesson that teaches it', 'law', 'lesson: definition', 'lesson: counting', []]
	])('of a question: %s', (_, module, from, to, keys) => {
		expect(changesOf(questions(module), from, to)!.keys).toEqual(keys);
	});
});

describe('the hash of a course', () => {
	const { hash } = compile(base()).course!;

	test('is the same on another day, with files in another order, and with another registry', () => {
		expect(hash).toMatch(/^[0-9a-f]{64}$/);
		const files = new Map([...base()].toReversed());
		files.set('content/registry.yaml', `${files.get('content/registry.yaml')}# A remark.\n`);
		expect(compile(files).course!.hash).toBe(hash);
	});

	test('is the same however a file is laid out', () => {
		expect(edited('content/course.yaml', 'id: base', 'id:   "base" # the base').hash).toBe(hash);
		const lesson = 'content/en/lessons/law/definition.md';
		expect(edited(lesson, 'title:', 'title:  ').hash).toBe(hash);
	});

	test('is another when a word, a rule, a number or a link is', () => {
		const hashes = [
			edited('content/en/lessons/practice/counting.md', 'title: ', 'title: On ').hash,
			edited('content/ja/course.yaml', 'title: ', 'title: あ').hash,
			edited('content/course.yaml', 'pass: 80', 'pass: 70').hash,
			edited('content/questions/law.yaml', '[buyer, both]', '[both, buyer]').hash,
			edited('content/ja/scenarios/door.yaml', 'title: ', 'title: あ').hash
		];
		expect(new Set([hash, ...hashes]).size).toBe(hashes.length + 1);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScenarioWords } from '#course/scenario/scenario.ts';
import { draw, fillTokens, placeholdersIn, wordsOfRun } from '#course/scenario/tokens.ts';

const tokens = { country: ['m', 'r', 'v'], person: ['woman', 'man'] };
const words: ScenarioWords['tokens'] = {
	country: { m: 'country M', r: 'country R', v: 'country V' },
	person: { woman: { they: 'she', them: 'her' }, man: { they: 'he', them: 'him' } }
};

describe('a draw', () => {
	it('is the same for the same seed: seeds are stored, so this is the format', () => {
		expect([0, 1, 2, 3, 4, 5].map((seed) => Object.values(draw({ tokens }, seed)).join(' ')))
			.toMatchInlineSnapshot(`
			[
			  "m woman",
			  "r man",
			  "m man",
			  "m man",
			  "r man",
			  "m woman",
			]
		`);
	});

	it('takes every value of every token in about its share, each token by itself', () => {
		const counts = new Map<string, number>();
		for (let seed = 0; seed < 6000; seed += 1) {
			const { country, person } = draw({ tokens }, seed * 2654435761);
			const pair = `${country} ${person}`;
			counts.set(pair, (counts.get(pair) ?? 0) + 1);
		}
		expect(counts.size).toBe(6);
		for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
	});
});

describe('a placeholder', () => {
	it.each([
		['From {country}.', 'From country R.'],
		['{Country}?', 'Country R?'],
		['{person.they} and {Person.they}', 'he and He'],
		['{Person.them}', 'Him'],
		['none', 'none']
	])('%s becomes %s', (text, filled) => {
		expect(fillTokens(text, { country: 'r', person: 'man' }, words)).toBe(filled);
	});

	it('stays when nothing fills it', () => {
		for (const text of ['{land}', '{person}', '{person.their}', '{country.they}'])
			expect(fillTokens(text, { country: 'r', person: 'man' }, words)).toBe(text);
	});

	it('is found with its token and form', () => {
		expect(placeholdersIn('{Person.they} comes from {country}')).toEqual([
			{ text: 'Person.they', token: 'person', form: 'they' },
			{ text: 'country', token: 'country', form: undefined }
		]);
	});

	it('is gone from every text of a run, whatever is drawn', () => {
		const text = fc
			.array(fc.constantFrom('{country}', '{Person.they}', '{person.them}', ' goes ', '。'))
			.map((parts) => parts.join(''));
		fc.assert(
			fc.property(text, fc.nat(), (text, seed) => {
				expect(placeholdersIn(fillTokens(text, draw({ tokens }, seed), words))).toEqual([]);
			})
		);
	});
});

describe('the words of a run', () => {
	const story: ScenarioWords = {
		title: 'T',
		briefing: 'B',
		tokens: words,
		variants: { main: { title: 'M', truth: '{Person.they} was held.' } },
		goals: {},
		people: { a: 'A' },
		facts: { f: { text: 'From {country}.', innocent: 'i' } },
		scenes: {
			s: {
				title: 'S',
				text: 'plain {country}',
				choices: { c: { text: 'c', then: 'then', feedback: '{Person.they}' } },
				variants: { foil: { text: 'foil', choices: { c: { then: 'foil then' } } } }
			}
		},
		facilitator: { note: '', questions: [] }
	};
	const drawn = { country: 'v', person: 'woman' };

	it('are those of its variant, and as above where it says nothing', () => {
		expect(wordsOfRun(story, 'foil', drawn).scenes['s']).toEqual({
			title: 'S',
			text: 'foil',
			choices: { c: { text: 'c', then: 'foil then', feedback: 'She' } }
		});
	});

	it('are filled everywhere', () => {
		const told = wordsOfRun(story, 'main', drawn);
		expect(told.scenes['s']!.text).toBe('plain country V');
		expect(told.variants['main']!.truth).toBe('She was held.');
		expect(told.facts['f']!.text).toBe('From country V.');
	});
});

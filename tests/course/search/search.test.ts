import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, sectionsOf } from '#course/search/section.ts';
import { snippetOf } from '#course/search/snippet.ts';
import { searchWords } from '#course/search/words.ts';
import { SearchIndex } from '#session/search-index.ts';

describe('words', () => {
	it('are compared without case, width and punctuation', () => {
		expect(searchWords('The ＰＡＳＳＰＯＲＴ, kept!', 'en')).toEqual(['the', 'passport', 'kept']);
	});

	it('leave out the possessive', () => {
		expect(searchWords('the worker’s card', 'en')).toEqual(['the', 'worker', 'card']);
	});

	it('of Japanese are cut without spaces, and particles are left out', () => {
		const words = searchWords('旅券を取り上げ、給料を渡さない。', 'ja');
		expect(words).toContain('旅券');
		expect(words).toContain('給料');
		expect(words).not.toContain('を');
	});
});

describe('a lesson as sections', () => {
	const markdown = `---
title: A
---

An [opening](fact:a) with **weight**.

## First

<Note>

- a [term](term:t), 人身取引《じんしんとりひき》

</Note>

### Second

| a | b |
|---|---|
| c | 498 |

<Check id="q" />
`;

	it('has the text before the first heading, then one for each heading, numbered as in the page', () => {
		expect(sectionsOf(markdown)).toEqual([
			{ id: '', heading: '', text: 'An opening with weight .' },
			{ id: 's1', heading: 'First', text: 'a term, 人身取引' },
			{ id: 's2', heading: 'Second', text: 'a b c 498' }
		]);
	});

	it('keeps no mark of Markdown', () => {
		expect(plainText('**a** [b](fact:c) <Note> `d`')).not.toMatch(/\*\*|\]\(|<Note>/);
	});
});

describe('a snippet', () => {
	it('marks every word that was found, around the first', () => {
		const text = `${'x '.repeat(200)}He keeps the passport and the Passport photo.`;
		const parts = snippetOf(text, ['passport'], 60);
		expect(parts.filter(({ isMatch }) => isMatch).map((part) => part.text)).toEqual(['passport', 'Passport']);
		expect(parts[0]).toEqual({ text: '…', isMatch: false });
	});

	it('is a piece of the text, whatever was searched for', () => {
		fc.assert(
			fc.property(
				fc.string({ maxLength: 300 }),
				fc.array(fc.string({ maxLength: 5 }), { maxLength: 4 }),
				fc.integer({ min: 10, max: 100 }),
				(text, found, length) => {
					const shown = snippetOf(text, found, length).filter(({ text }) => text !== '…');
					expect(text).toContain(shown.map((part) => part.text).join(''));
				}
			)
		);
	});
});

describe('the index', () => {
	const document = (id: number, title: string, text: string, lang = 'en') => ({
		id,
		kind: 'lesson' as const,
		title,
		heading: '',
		text,
		href: `${lang}/${id}/`
	});
	const english = [
		document(0, 'Passports', 'Who keeps them?'),
		document(1, 'Debts', 'A debt and a passport that is kept.'),
		document(2, 'Interviews', 'Ask openly.')
	];
	const idsOf = (found: { id: number }[]) => found.map(({ id }) => id);

	it('puts what holds all words first and nothing else beside it', async () => {
		const index = await SearchIndex.of(english, 'en');
		expect(idsOf(index.find('debt passport'))).toEqual([1]);
	});

	it('forgives a slip in a word, and takes its beginning', async () => {
		const index = await SearchIndex.of(english, 'en');
		expect(idsOf(index.find('pasport'))).toEqual([1]);
		expect(idsOf(index.find('interv'))).toEqual([2]);
	});

	it('falls back to some of the words, and finds nothing in nonsense', async () => {
		const index = await SearchIndex.of(english, 'en');
		expect(idsOf(index.find('debt zebra'))).toEqual([1]);
		expect(index.find('zzzz qqqq')).toEqual([]);
	});

	it('finds a piece of Japanese that is cut otherwise in its sentence', async () => {
		const japanese = [
			document(0, '借金', '債務労働を強いられる。'),
			document(1, '旅券', '旅券を取り上げる。')
		];
		const index = await SearchIndex.of(japanese, 'ja');
		for (const query of ['債務', '務労', '債務労働']) expect(idsOf(index.find(query))).toEqual([0]);
	});
});

import { describe, expect, it } from 'vitest';
import { langs } from '#course/lang.ts';
import { en } from '#i18n/en.ts';
import { ja } from '#i18n/ja.ts';
import { translator, wordsOf } from '#i18n/translator.ts';

/** Every sentence by its path, `common.save.retry`. */
function sentences(words: object, path = ''): [string, string][] {
	return Object.entries(words).flatMap(([key, value]) =>
		typeof value === 'string' ? [[path + key, value] as [string, string]] : sentences(value, `${path}${key}.`)
	);
}

/** The forms of a plural under one name: `minutes` for `minutes_one` and `minutes_other`. */
const base = (path: string) => path.replace(/_(zero|one|two|few|many|other)$/, '');

/** What each name has to be filled with, over all its forms. */
function holes(words: object): Record<string, string[]> {
	const found: Record<string, Set<string>> = {};
	for (const [path, sentence] of sentences(words))
		for (const [, hole] of sentence.matchAll(/\{\{(.*?)\}\}/g)) (found[base(path)] ??= new Set()).add(hole!);
	return Object.fromEntries(Object.entries(found).map(([name, set]) => [name, [...set].sort()]));
}

const words = { en, ja };

describe('the words of all languages', () => {
	it('have the same names', () => {
		const names = (each: object) => [...new Set(sentences(each).map(([path]) => base(path)))].sort();
		expect(names(ja)).toEqual(names(en));
	});

	it('leave the same to be filled in under the same name', () => {
		expect(holes(ja)).toEqual(holes(en));
		expect(Object.keys(holes(en)).length).toBeGreaterThan(20);
	});

	it.each(langs)('say something under every name: %s', (lang) => {
		for (const [path, sentence] of sentences(words[lang]))
			expect([path, sentence.trim()]).not.toEqual([path, '']);
	});

	it.each(langs)('have nothing but whole holes: %s', (lang) => {
		for (const [path, sentence] of sentences(words[lang]))
			expect([path, sentence.replaceAll(/\{\{\w+\}\}/g, '').match(/[{}]/g)]).toEqual([path, null]);
	});

	it.each(langs)('have every plural form of their language: %s', (lang) => {
		const paths = sentences(words[lang]).map(([path]) => path);
		const plurals = new Set(paths.filter((path) => path !== base(path)).map(base));
		expect(plurals.size).toBeGreaterThan(0);
		for (const name of plurals)
			for (const form of new Intl.PluralRules(lang).resolvedOptions().pluralCategories)
				expect(paths).toContain(`${name}_${form}`);
	});
});

describe('a translator', () => {
	it.each([
		['en', 0, '0 entries'],
		['en', 1, '1 entry'],
		['en', 2, '2 entries'],
		['ja', 0, '0件'],
		['ja', 1, '1件'],
		['ja', 2, '2件']
	] as const)('picks the form of %s for %i: %s', (lang, count, sentence) => {
		expect(translator(lang)('progress:count', { count })).toBe(sentence);
	});

	it.each(langs)('picks the form of its language wherever words have one: %s', (lang) => {
		const t = translator(lang) as (path: string, values: { count: number }) => string;
		const all = new Map(sentences(words[lang]).map(([path, sentence]) => [path, sentence]));
		const plurals = new Set([...all.keys()].filter((path) => path !== base(path)).map(base));
		for (const name of plurals)
			for (const count of [0, 1, 2, 5]) {
				const sentence = all.get(`${name}_${new Intl.PluralRules(lang).select(count)}`)!;
				expect(t(name.replace('.', ':'), { count })).toBe(sentence.replaceAll('{{count}}', String(count)));
			}
	});

	it('is a value: the one for English stays English beside the one for Japanese', () => {
		const [english, japanese] = [translator('en'), translator('ja')];
		expect([english('quiz:start'), japanese('quiz:start'), english('quiz:start')]).toEqual([
			en.quiz.start,
			ja.quiz.start,
			en.quiz.start
		]);
	});

	it('leaves what it fills in as it is, since Svelte escapes what it prints', () => {
		expect(translator('en')('start:inLesson', { title: 'A & B <i>' })).toBe('Lesson: A & B <i>');
	});

	it.each(langs)('hands out one part of the words: %s', (lang) => {
		expect(wordsOf(lang, 'quiz')).toBe(words[lang].quiz);
	});
});

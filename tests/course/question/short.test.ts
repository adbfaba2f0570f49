import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, readShort } from '#course/question/short.ts';
import { mark } from '#course/question/mark.ts';

const options = [
	{ id: 'debt', right: true, text: 'Debt bondage', accept: ['bonded labour'] },
	{ id: 'loan', right: false, text: 'A loan' }
];
const 取締り = [
	{ id: 'control', right: true, text: '取り締まり', accept: ['とりしまり'] },
	{ id: 'trade', right: false, text: '人身取引' }
];

describe('what is typed is read', () => {
	it.each([
		['debt bondage', ['debt']],
		['  The DEBT-bondage. ', ['debt']],
		['ｄｅｂｔ　ｂｏｎｄａｇｅ', ['debt']],
		['Bonded labour', ['debt']],
		['loan', ['loan']],
		['slavery', ['other']],
		['', []],
		[' .。 ', []]
	])('in English: %j', (typed, answer) => {
		expect(readShort(options, typed, 'en')).toEqual(answer);
	});

	it.each([
		['取り締まり', ['control']],
		['取締り', ['control']],
		['取締', ['control']],
		['トリシマリ', ['control']],
		['ﾄﾘｼﾏﾘ', ['control']],
		['「取り締まり」。', ['control']],
		['人身取引', ['trade']],
		['人身取引ではない', ['other']],
		['人身の取引', ['other']]
	])('in Japanese: %j', (typed, answer) => {
		expect(readShort(取締り, typed, 'ja')).toEqual(answer);
	});

	it('and only the name of the answer goes on', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('en', 'ja'), (typed, lang) => {
				const answer = readShort(options, typed, lang);
				expect(answer.length).toBeLessThanOrEqual(1);
				for (const name of answer) expect(['debt', 'loan', 'other']).toContain(name);
			})
		);
	});
});

describe('folding', () => {
	it.each([
		['１１０番', '110番', 'ja'],
		['＃９１１０', '#9110', 'ja'],
		['引き渡し', '引渡し', 'ja'],
		['引渡し', '引渡', 'ja'],
		['がいこくじん', 'ガイコクジン', 'ja'],
		['ｶﾞｲｺｸｼﾞﾝ', 'ガイコクジン', 'ja'],
		['第226条の2', '第２２６条の２', 'ja'],
		['Article 226-2', 'article 226‑2', 'en'],
		['the naïve', 'naive', 'en']
	] as const)('takes %s and %s for the same', (a, b, lang) => {
		expect(fold(a, lang)).toBe(fold(b, lang));
	});

	it.each([
		['226条の2', '226条2', 'ja'],
		['コード', 'コド', 'ja'],
		['取引', '取引ではない', 'ja'],
		['同意', '同意なし', 'ja'],
		['同意', '同意ない', 'ja'],
		['かぎ', 'かき', 'ja'],
		['226-2', '226-3', 'en'],
		['another', 'other', 'en']
	] as const)('tells %s from %s', (a, b, lang) => {
		expect(fold(a, lang)).not.toBe(fold(b, lang));
	});

	it('changes nothing the second time', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(fold(fold(text, 'en'), 'en')).toBe(fold(text, 'en'));
			})
		);
	});
});

describe('a short answer', () => {
	const item = { kind: 'short' as const, options };

	it.each([
		[['debt'], 1, undefined],
		[['loan'], 0, 'put-in'],
		[['other'], 0, 'unread'],
		[[], 0, 'gave-up'],
		[['debt', 'loan'], 0, 'put-in']
	])('%j earns %i', (answer, score, miss) => {
		expect(mark(item, answer)).toMatchObject({ score, miss, isRight: score === 1 });
	});
});

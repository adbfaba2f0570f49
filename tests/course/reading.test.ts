import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingsOf, spoken, withoutReading, type Reading } from '#course/reading.ts';

const kanji = fc.string({ unit: fc.constantFrom(...'人身取引々〆ヶ鬱'), minLength: 1, maxLength: 4 });
const kana = fc.string({ unit: fc.constantFrom(...'ひとをカメラー。、 1A\n'), minLength: 1, maxLength: 4 });
const read = fc.record({ text: kanji, reading: fc.stringMatching(/^[ぁ-ん]{1,5}$/) });
const bare = fc.record({ text: kanji });
const plain = fc.record({ text: kana });

/** Text as an author means it: every `《` stands behind kanji, holds something and is closed. */
const wellFormed = (...parts: fc.Arbitrary<Reading>[]) => fc.array(fc.oneof(...parts), { maxLength: 8 });
const whole = wellFormed(read, plain);
const patchy = wellFormed(read, plain, bare);
const anything = fc.string({ unit: fc.constantFrom(...'人々ひA《》\n ') });

const written = (parts: Reading[]) =>
	parts.map(({ text, reading }) => (reading ? `${text}《${reading}》` : text)).join('');
const textIn = (parts: Reading[]) => parts.map(({ text }) => text).join('');

describe('readings', () => {
	it('stand with the words before them', () => {
		expect(readingsOf('これは人身取引《じんしんとりひき》です。人《ひと》')).toEqual([
			{ text: 'これは' },
			{ text: '人身取引', reading: 'じんしんとりひき' },
			{ text: 'です。' },
			{ text: '人', reading: 'ひと' }
		]);
	});

	it.each([
		['', []],
		['かな', [{ text: 'かな' }]],
		['人々《ひとびと》', [{ text: '人々', reading: 'ひとびと' }]],
		['3ヶ月《かげつ》', [{ text: '3' }, { text: 'ヶ月', reading: 'かげつ' }]],
		[
			'気《き》を付《つ》ける',
			[{ text: '気', reading: 'き' }, { text: 'を' }, { text: '付', reading: 'つ' }, { text: 'ける' }]
		]
	])('of "%s"', (text, readings) => {
		expect(readingsOf(text)).toEqual(readings);
	});

	it('lose nothing, whatever the text', () => {
		fc.assert(
			fc.property(anything, (text) => {
				expect(written(readingsOf(text))).toBe(text);
			})
		);
	});

	it('stand with kanji alone, and leave no empty piece', () => {
		fc.assert(
			fc.property(whole, (parts) => {
				for (const { text, reading } of readingsOf(written(parts))) {
					expect(text).not.toBe('');
					expect(/^[人身取引々〆ヶ鬱]+$/.test(text)).toBe(reading !== undefined);
				}
			})
		);
	});
});

describe('spoken text', () => {
	it('is what is left of the words', () => {
		expect(spoken('人身取引《じんしんとりひき》とは何《なに》か')).toBe('人身取引とは何か');
	});

	it('has no readings and no other word less than the text', () => {
		fc.assert(
			fc.property(patchy, (parts) => {
				const text = written(parts);
				expect(spoken(text)).not.toMatch(/[《》]/);
				expect(spoken(text)).toBe(textIn(parts));
				expect(spoken(text)).toBe(textIn(readingsOf(text)));
			})
		);
	});
});

describe('kanji without a reading', () => {
	it.each([
		['かなだけ', undefined],
		['人身取引《じんしんとりひき》', undefined],
		['人身取引', '人身取引'],
		['これは人《ひと》と国です', '国'],
		['人と国', '人'],
		['佐々木', '佐々木'],
		['読《よ》み方', '方']
	])('of "%s"', (text, found) => {
		expect(withoutReading(text)).toEqual(found);
	});

	it('is the first run that the readings leave bare', () => {
		fc.assert(
			fc.property(patchy, (parts) => {
				const text = written(parts);
				const found = withoutReading(text);
				const left = readingsOf(text).filter(({ reading }) => reading === undefined);
				expect(found).toBe(/[人身取引々〆ヶ鬱]+/.exec(left.map((part) => part.text).join('\n'))?.[0]);
			})
		);
	});

	it.each(['人《》', '人《ひと'])('is found although brackets follow: "%s"', (text) => {
		expect(readingsOf(text)).toEqual([{ text }]);
		expect(withoutReading(text)).toEqual('人');
	});
});

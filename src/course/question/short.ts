import type { Lang } from '../lang.ts';
import type { ItemOption } from './item.ts';
import { otherAnswer, type Answer } from './question.ts';

/**
 * Reads what was typed as one of the foreseen answers. Only its name goes on into the record: nothing that somebody types
 * is kept anywhere.
 */
export function readShort(
	options: readonly Pick<ItemOption, 'id' | 'text' | 'accept'>[],
	typed: string,
	lang: Lang
): Answer {
	const given = fold(typed, lang);
	if (given === '') return [];
	const read = options.find(({ text, accept = [] }) =>
		[text, ...accept].some((known) => fold(known, lang) === given)
	);
	return [read?.id ?? otherAnswer];
}

/**
 * What two ways to write the same answer have in common. Width, case, spaces, punctuation and accents do not count; in
 * English no article, in Japanese neither the kind of kana nor okurigana (取り締まり, 取締り, 取締).
 */
export function fold(text: string, lang: Lang): string {
	const plain = text.normalize('NFKC').toLowerCase();
	return lang === 'ja' ? foldJapanese(plain) : foldEnglish(plain);
}

const foldEnglish = (text: string) =>
	text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/\b(the|an?)\s+/g, '')
		.replace(/[^\p{L}\p{N}]+/gu, '');

function foldJapanese(text: string): string {
	// A long vowel is part of a word, and a letter to Unicode; the middle dot and the like are not.
	const kana = text.replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
	const letters = kana.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
	return letters.replace(okurigana, '');
}

/**
 * One or two kana between a kanji and another one or the end, unless they are a particle or say no, as in 同意なし. Longer
 * endings stay: they may say no too, as in 取引ではない.
 */
const okurigana =
	/(?<=\p{Script=Han})(?!な[いしく]|[のとがはをもやへにで])\p{Script=Hiragana}{1,2}(?=\p{Script=Han}|$)/gu;

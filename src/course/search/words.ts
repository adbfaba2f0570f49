import type { Lang } from '../lang.ts';

const segmenters = new Map<Lang, Intl.Segmenter>();

/** Particles and endings: they stand in every sentence and tell none from another. */
const particle = /^[ぁ-ん]{1,2}$/;

/**
 * The words of a text as they are compared: without width, case and punctuation. Japanese, which writes no spaces, is cut
 * by the browser's own dictionary; index and query are cut by the same one.
 */
export function searchWords(text: string, lang: Lang): string[] {
	if (!segmenters.has(lang)) segmenters.set(lang, new Intl.Segmenter(lang, { granularity: 'word' }));
	const plain = text.normalize('NFKC').toLowerCase();
	return [...segmenters.get(lang)!.segment(plain)].flatMap(({ segment, isWordLike }) =>
		isWordLike && !particle.test(segment) ? [segment.replace(/[’']s?$/, '')] : []
	);
}

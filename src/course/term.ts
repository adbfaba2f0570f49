import type { Localised } from './lang.ts';

/** A term of the glossary. Its card shows both languages. */
export interface Term {
	id: string;
	en: string;
	ja: string;
	/** Reading of the Japanese term in hiragana. */
	reading: string;
	meaning: Localised;
	/** Ids of the facts that its meaning rests on. */
	facts: string[];
	/** Id of the older term that this one replaced. */
	formerly?: string;
}

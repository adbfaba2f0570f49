import { createInstance, type TFunction } from 'i18next';
import type { Lang } from '#course/lang.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { Namespace, Words } from './words.ts';

const resources = { en, ja };

/**
 * A translator for one language. It is a value: there is no current language anywhere. It works at build time only:
 * what a page says in the browser travels with the page as finished words, so no visitor downloads i18next.
 */
export function translator(lang: Lang): TFunction<Namespace[]> {
	return (made[lang] ??= make(lang));
}

const made: Partial<Record<Lang, TFunction<Namespace[]>>> = {};

function make(lang: Lang): TFunction<Namespace[]> {
	const i18n = createInstance();
	void i18n.init({
		lng: lang,
		fallbackLng: 'en',
		resources,
		ns: Object.keys(en),
		defaultNS: 'common',
		initAsync: false,
		// Svelte escapes what it prints.
		interpolation: { escapeValue: false }
	});
	return i18n.t;
}

/** The words of one part of the interface, to be handed to a page. */
export function wordsOf<Name extends Namespace>(lang: Lang, name: Name): Words[Name] {
	return resources[lang][name] as Words[Name];
}

/** The languages of the public leaflet: those of the course, plain Japanese, and those of the human-rights line. */
export const leafletLangs = [
	'en',
	'ja',
	'ja-easy',
	'zh',
	'ko',
	'fil',
	'pt',
	'vi',
	'ne',
	'es',
	'id',
	'th'
] as const;
export type LeafletLang = (typeof leafletLangs)[number];

/** The words of the leaflet in one language. */
export interface Leaflet {
	/** The language's own name for itself. */
	language: string;
	/** Whose reading it still awaits. */
	review: 'native-pending' | 'expert-pending' | 'done';
	reviewNote: string;
	title: string;
	intro: string;
	signs: LeafletPart;
	know: LeafletPart;
	lines: { title: string; items: Record<string, string> };
	safety: LeafletPart;
	/** With `{date}`, the day on which the number read longest ago was checked. */
	numbersNote: string;
}

export interface LeafletPart {
	title: string;
	items: string[];
}

/** The language that a page in this leaflet's language declares: plain Japanese is Japanese. */
export const htmlLang = (lang: LeafletLang): string =>
	({ 'ja-easy': 'ja', zh: 'zh-Hans' })[lang as string] ?? lang;

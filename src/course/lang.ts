/** The languages the course is written in. A new one is a folder in `content/` and a file in `src/i18n/`. */
export const langs = ['en', 'ja'] as const;
export type Lang = (typeof langs)[number];

/** The same words in every language. */
export type Localised<T = string> = Record<Lang, T>;

export const isLang = (value: string): value is Lang => (langs as readonly string[]).includes(value);

import { course } from 'virtual:course';
import type { Lang } from '#course/lang.ts';
import { fill } from '#i18n/fill.ts';
import { wordsOf } from '#i18n/translator.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const lang = params.lang as Lang;
	const words = wordsOf(lang, 'glossary');
	const terms = Object.values(course.terms);
	const key = (term: (typeof terms)[number]) => (lang === 'ja' ? term.reading : term.en);
	const collator = new Intl.Collator(lang);
	return {
		words: { title: words.title, intro: words.intro },
		terms: terms
			.toSorted((a, b) => collator.compare(key(a), key(b)))
			.map((term) => {
				const older = term.formerly && course.terms[term.formerly];
				const newer = terms.find(({ formerly }) => formerly === term.id);
				return {
					id: term.id,
					en: term.en,
					ja: term.ja,
					reading: term.reading,
					meaning: term.meaning[lang],
					links: [
						...(older ? [{ id: older.id, text: fill(words.formerly, { term: older[lang] }) }] : []),
						...(newer ? [{ id: newer.id, text: fill(words.later, { term: newer[lang] }) }] : [])
					]
				};
			})
	};
};

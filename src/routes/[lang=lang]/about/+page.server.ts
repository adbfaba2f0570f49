import { course } from 'virtual:course';
import type { Lang } from '#course/lang.ts';
import { printDate } from '#i18n/date.ts';
import { translator, wordsOf } from '#i18n/translator.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const lang = params.lang as Lang;
	const t = translator(lang);
	const facts = Object.values(course.facts);
	const cited = new Set(facts.map(({ source }) => source));
	const lesson = wordsOf(lang, 'lesson');
	return {
		standing: t('about:factsText', {
			facts: facts.length,
			sources: cited.size,
			unconfirmed: facts.filter(({ status }) => status === 'unconfirmed').length
		}),
		edition: t('about:edition', { edition: course.edition, date: printDate(course.lawAsOf, lang) }),
		sources: Object.values(course.sources)
			.filter(({ id }) => cited.has(id))
			.map((source) => ({
				id: source.id,
				title: source.title[lang],
				publisher: source.publisher[lang],
				date: source.date && printDate(source.date, lang),
				url: source.url,
				seen: lesson.seen[source.seen]
			})),
		words: wordsOf(lang, 'about')
	};
};

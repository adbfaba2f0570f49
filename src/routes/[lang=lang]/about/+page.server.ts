import { course } from 'virtual:course';
import type { Lang } from '#course/lang.ts';
import { printDate } from '#i18n/date.ts';
import { fill } from '#i18n/fill.ts';
import { translator, wordsOf } from '#i18n/translator.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const lang = params.lang as Lang;
	const t = translator(lang);
	const facts = Object.values(course.facts);
	const cited = new Set(facts.map(({ source }) => source));
	const lesson = wordsOf(lang, 'lesson');
	const words = wordsOf(lang, 'about');
	return {
		standing: t('about:factsText', {
			facts: facts.length,
			sources: cited.size,
			unconfirmed: facts.filter(({ status }) => status === 'unconfirmed').length
		}),
		proof: Object.values(course.scenarios).map(({ words: story, minutes, proof }) => {
			// The widest of its variants.
			const all = Object.values(proof);
			const most = (number: (each: (typeof all)[number]) => number) => Math.max(...all.map(number));
			const longest = {
				choices: most(({ longest }) => longest.choices),
				minutes: most(({ longest }) => longest.minutes)
			};
			return {
				title: story[lang].title,
				situations: all.reduce((sum, { situations }) => sum + situations, 0),
				endings: new Set(all.flatMap(({ endings }) => endings)).size,
				score: `−${most(({ score }) => -score.min)} … +${most(({ score }) => score.max)}`,
				longest: fill(words.proofLongestOf, longest),
				pass: fill(words.proofPassOf, { minutes: most(({ pass }) => pass.minutes), of: minutes })
			};
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
		words
	};
};

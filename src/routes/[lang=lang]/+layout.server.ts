import { course } from 'virtual:course';
import type { Lang } from '#course/lang.ts';
import { printDate } from '#i18n/date.ts';
import { translator, wordsOf } from '#i18n/translator.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ params, route }) => {
	const lang = params.lang as Lang;
	const filled: Record<string, string> = params;
	const path = (route.id ?? '').replace(/\[(\w+)(?:=\w+)?\]/g, (_, name: string) => filled[name] ?? '');
	return {
		lang,
		/** Pages to read without a script, `csr = false`, keep nothing and say nothing of keeping. */
		isStill: /\/(glossary|facts|scenarios|facilitator|\[letter\])$/.test(route.id ?? ''),
		/** What follows the language in the address: [law, penal-code]. */
		path: path.split('/').slice(2),
		course: { id: course.id, edition: course.edition, title: course.words[lang].title },
		review: course.words[lang].review,
		lawAsOf: translator(lang)('count:lawAsOf', { date: printDate(course.lawAsOf, lang) }),
		common: wordsOf(lang, 'common')
	};
};

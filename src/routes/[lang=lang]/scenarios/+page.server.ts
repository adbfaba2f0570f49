import { course } from 'virtual:course';
import type { Lang } from '#course/lang.ts';
import { fill } from '#i18n/fill.ts';
import { wordsOf } from '#i18n/translator.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const lang = params.lang as Lang;
	const words = wordsOf(lang, 'cases');
	// In the order of the modules, as in the table of contents.
	const order = course.modules.flatMap(({ scenarios }) => scenarios ?? []);
	return {
		cases: order.map((id) => {
			const { words: story, role, minutes, scenes } = course.scenarios[id]!;
			const all = Object.values(scenes);
			const endings = all.filter(({ kind }) => kind === 'ending').length;
			return {
				id,
				title: story[lang].title,
				role: course.tracks.find((track) => track.id === role)!.words[lang].title,
				size: [
					fill(words.minutes, { minutes }),
					fill(words.scenes, { scenes: all.length - endings, endings })
				].join(lang === 'ja' ? '、' : ', ')
			};
		}),
		words
	};
};

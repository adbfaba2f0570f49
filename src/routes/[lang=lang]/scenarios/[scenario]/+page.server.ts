import { error } from '@sveltejs/kit';
import { course } from 'virtual:course';
import type { Lang } from '#course/lang.ts';
import { wordsOf } from '#i18n/translator.ts';
import { basisOf } from '#ui/item/basis.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	course.locales.flatMap((lang) => Object.keys(course.scenarios).map((scenario) => ({ lang, scenario })));

export const load: PageServerLoad = ({ params }) => {
	const lang = params.lang as Lang;
	const found = course.scenarios[params.scenario];
	if (!found) error(404);
	const { words: story, ...scenario } = found;
	const cited = Object.values(scenario.scenes).flatMap((scene) =>
		scene.kind === 'scene' ? Object.values(scene.choices).flatMap((choice) => choice.facts) : []
	);
	return {
		scenario,
		story: story[lang],
		role: course.tracks.find(({ id }) => id === scenario.role)?.words[lang].title ?? scenario.role,
		basis: Object.fromEntries([...new Set(cited)].map((fact) => [fact, basisOf(course, [fact], lang)[0]!])),
		words: wordsOf(lang, 'scenario')
	};
};

import { error } from '@sveltejs/kit';
import { course } from 'virtual:course';
import type { Lang } from '#course/lang.ts';
import type { Scenario } from '#course/scenario/scenario.ts';
import { wordsOf } from '#i18n/translator.ts';
import { basisOf } from '#course/question/basis.ts';
import { layOut } from '#ui/scenario/lay-out.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	course.locales.flatMap((lang) => Object.keys(course.scenarios).map((scenario) => ({ lang, scenario })));

export const load: PageServerLoad = ({ params }) => {
	const lang = params.lang as Lang;
	const found = course.scenarios[params.scenario];
	if (!found) error(404);
	const { words: story, proof: _proof, hash: _hash, ...scenario } = found;
	const { facilitator: _facilitator, ...told } = story[lang];
	return {
		scenario,
		story: told,
		role: course.tracks.find(({ id }) => id === scenario.role)?.words[lang].title ?? scenario.role,
		basis: Object.fromEntries([...citedIn(found)].map((fact) => [fact, basisOf(course, [fact], lang)[0]!])),
		maps: Object.fromEntries(
			Object.keys(scenario.variants).map((variant) => [variant, layOut(found, variant)])
		),
		words: wordsOf(lang, 'scenario')
	};
};

function citedIn(scenario: Scenario): Set<string> {
	const scenes = Object.values(scenario.scenes).filter((scene) => scene.kind === 'scene');
	return new Set(
		scenes.flatMap(({ choices, decision }) => [
			...Object.values(choices).flatMap((choice) => choice.facts),
			...(decision?.basis ?? [])
		])
	);
}

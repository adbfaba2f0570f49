import { langs, type Lang } from '#course/lang.ts';
import type { AuthorView, Reading } from '#course/scenario/author-view.ts';
import { sceneGraph } from '#course/scenario/map.ts';
import type { ScenarioStructure, ScenarioWords } from '#course/scenario/scenario.ts';
import type { Proofs } from '../4-check/scenarios.ts';
import type { Problem } from '../problems.ts';

interface Source {
	proofs: Proofs;
	problems: Problem[];
	words: (lang: Lang) => ScenarioWords | undefined;
}

export function authorView(id: string, { proofs, problems, words }: Source): AuthorView {
	const own = problems.filter(({ path }) => new RegExp(`/scenarios/${id}\\.yaml$`).test(path));
	const proven = proofs.get(id);
	const pass = proven && [...proven.variants.values()].find((proof) => proof.pass)?.pass;
	return {
		id,
		problems: own,
		variants: proven
			? [...proven.variants].flatMap(([variant, proof]) => {
					const graph = sceneGraph(proven.scenario, variant);
					if (!graph) return [];
					const told = own.map(({ message }) => message).join(' ');
					return [
						{
							variant,
							use: proven.scenario.variants[variant]!.use,
							situations: proof.situations,
							runs: proof.bounds?.runs,
							pass: proof.pass,
							graph,
							faulty: graph.scenes.filter((scene) => new RegExp(`"${scene}["/]`).test(told)),
							unreached: choicesIn(proven.scenario, graph.scenes).filter(
								(choice) => !proof.choices.has(choice)
							),
							passing: { choices: proof.hopeful.size, of: proof.choices.size },
							longest: proof.bounds?.longest
						}
					];
				})
			: [],
		reading: Object.fromEntries(
			langs.map((lang) => [lang, readingOf(words(lang), lang, proven?.scenario, pass?.path)])
		)
	};
}

function choicesIn(scenario: ScenarioStructure, scenes: readonly string[]): string[] {
	return scenes.flatMap((id) => {
		const scene = scenario.scenes[id]!;
		return scene.kind === 'scene' ? Object.keys(scene.choices).map((choice) => `${id}/${choice}`) : [];
	});
}

const pace = { en: 200, ja: 500 };

function readingOf(
	words: ScenarioWords | undefined,
	lang: Lang,
	scenario: ScenarioStructure | undefined,
	path: readonly string[] = []
): Reading {
	if (!words) return { all: 0, minutes: 0, passMinutes: 0 };
	const scenes = Object.values(words.scenes);
	const all = lengthOf(scenes, lang);
	// A path names choices; each reads its scene's choices and its own outcome.
	const walked = path.flatMap((choice) => {
		const home = Object.entries(scenario?.scenes ?? {}).find(
			([, scene]) => scene.kind === 'scene' && Object.hasOwn(scene.choices, choice)
		)?.[0];
		const told = home === undefined ? undefined : words.scenes[home];
		return told
			? [told.text, told.choices[choice]?.then, Object.values(told.choices).map(({ text }) => text)]
			: [];
	});
	return {
		all,
		minutes: Math.ceil(all / pace[lang]),
		passMinutes: Math.ceil(lengthOf(walked, lang) / pace[lang])
	};
}

/** Words or, in Japanese, characters in all strings of a value. */
function lengthOf(value: unknown, lang: Lang): number {
	if (typeof value === 'string')
		return lang === 'ja' ? value.replace(/\s/g, '').length : value.split(/\s+/).filter(Boolean).length;
	if (typeof value !== 'object' || value === null) return 0;
	return Object.values(value).reduce((sum: number, each) => sum + lengthOf(each, lang), 0);
}

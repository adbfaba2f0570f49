import { langs, type Lang } from '#course/lang.ts';
import type { ScenarioStructure } from '#course/scenario/scenario.ts';
import type { Parts } from '../2-parse/parse.ts';
import type { ScenarioWordsEntry } from '../2-parse/scenarios.ts';
import type { Entry, Step } from '../2-parse/yaml.ts';
import { problems, type Report } from '../problems.ts';
import { sameNames } from './words.ts';

/** Holds the words of scenarios against their structure. */
export function linkScenarioWords(parts: Parts, report: Report): void {
	for (const lang of langs) {
		const files = parts.scenarioWords[lang];
		for (const [name, scenario] of parts.scenarios) {
			const words = files.get(name);
			if (!files.has(name)) missing(`content/scenarios/${name}.yaml`, pathOf(lang, name), report);
			if (scenario && words) linkWords(scenario.value, words, report);
		}
		for (const name of files.keys())
			if (!parts.scenarios.has(name)) missing(pathOf(lang, name), `content/scenarios/${name}.yaml`, report);
	}
}

const pathOf = (lang: Lang, name: string) => `content/${lang}/scenarios/${name}.yaml`;
const missing = (from: string, path: string, report: Report) =>
	report({ path: from, line: 1, col: 1 }, problems.fileMissing({ path }));

function linkWords(scenario: ScenarioStructure, words: Entry<ScenarioWordsEntry>, report: Report): void {
	const { value } = words;
	const same = (kind: string, expected: string[], found: object, ...path: Step[]) =>
		sameNames(expected, Object.keys(found), (id) => `the ${kind} "${id}"`, words, path, report);
	const scenes = Object.entries(scenario.scenes);
	const people = scenes.flatMap(([, scene]) => (scene.kind === 'scene' ? scene.present : []));

	same('variant', Object.keys(scenario.variants), value.variants, 'variants');
	same('goal', scenario.goals, value.goals, 'goals');
	same('person', people, value.people, 'people');
	same('card', Object.keys(scenario.facts), value.facts, 'facts');
	same('scene', Object.keys(scenario.scenes), value.scenes, 'scenes');
	for (const [id, scene] of scenes) {
		const sceneWords = value.scenes[id];
		if (!sceneWords) continue;
		const choices = scene.kind === 'scene' ? Object.keys(scene.choices) : [];
		const what = (choice: string) => `the choice "${id}/${choice}"`;
		sameNames(choices, Object.keys(sceneWords.choices), what, words, ['scenes', id, 'choices'], report);
		if (scene.kind === 'ending' && !sceneWords.title)
			report(words.at('scenes', id), problems.wordsMissing({ what: `the title of the ending "${id}"` }));
		if (scene.kind === 'scene' && scene.sensitive && !sceneWords.notice)
			report(words.at('scenes', id), problems.noticeMissing({ scene: id }));
	}
}

import { langs, type Lang } from '#course/lang.ts';
import type { ScenarioStructure } from '#course/scenario/scenario.ts';
import { placeholdersIn } from '#course/scenario/tokens.ts';
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
		if (!sceneWords.title)
			report(
				words.at('scenes', id),
				problems.wordsMissing({ what: `the title of the ${scene.kind} "${id}"` })
			);
		if (scene.kind === 'scene' && scene.sensitive && !sceneWords.notice)
			report(words.at('scenes', id), problems.noticeMissing({ scene: id }));
		for (const [variant, change] of Object.entries(sceneWords.variants ?? {})) {
			const path = ['scenes', id, 'variants', variant];
			if (!Object.hasOwn(scenario.variants, variant))
				report(words.keyAt(...path), problems.wordsExtra({ what: `the variant "${variant}"` }));
			for (const choice of Object.keys(change.choices ?? {}))
				if (!choices.includes(choice))
					report(words.keyAt(...path, 'choices', choice), problems.wordsExtra({ what: what(choice) }));
		}
	}
	linkTokens(scenario, words, report);
}

/** Every token with words for each value, every value in the same forms, every placeholder to be filled. */
function linkTokens(scenario: ScenarioStructure, words: Entry<ScenarioWordsEntry>, report: Report): void {
	const { tokens } = words.value;
	sameNames(
		Object.keys(scenario.tokens),
		Object.keys(tokens),
		(id) => `the token "${id}"`,
		words,
		['tokens'],
		report
	);
	const forms = new Map<string, string[]>();
	for (const [token, values] of Object.entries(scenario.tokens)) {
		const told = tokens[token];
		if (!told) continue;
		const what = (value: string) => `the value "${value}" of the token "${token}"`;
		sameNames(values, Object.keys(told), what, words, ['tokens', token], report);
		const [first, ...others] = Object.entries(told).map(([value, word]) => ({ value, forms: formsOf(word) }));
		if (!first) continue;
		forms.set(token, first.forms);
		for (const other of others)
			if (other.forms.toSorted().join() !== first.forms.toSorted().join())
				report(
					words.at('tokens', token, other.value),
					problems.formsUneven({ token, value: other.value, other: first.value })
				);
	}
	for (const { text, path } of textsIn(words.value)) {
		const mayHold =
			!/^(title|briefing|goals|facilitator|tokens)$/.test(`${path[0]}`) && path.at(-1) !== 'title';
		const left = placeholdersIn(text).reduce((rest, { text }) => rest.replace(`{${text}}`, ''), text);
		for (const { text: written, token, form } of placeholdersIn(text)) {
			const known = forms.get(token);
			if (!mayHold) report(words.at(...path), problems.placeholderMisplaced({ placeholder: written }));
			else if (known ? !known.includes(form ?? '') : !Object.hasOwn(scenario.tokens, token))
				report(words.at(...path), problems.placeholderUnknown({ placeholder: written }));
		}
		if (/[{}]/.test(left)) report(words.at(...path), problems.braceStray());
	}
}

/** The names of a value's forms; one empty name when it is a single text. */
const formsOf = (word: string | Record<string, string>) =>
	typeof word === 'string' ? [''] : Object.keys(word);

function* textsIn(value: unknown, path: Step[] = []): Generator<{ text: string; path: Step[] }> {
	if (typeof value === 'string') yield { text: value, path };
	else if (typeof value === 'object' && value !== null)
		for (const [key, each] of Object.entries(value))
			yield* textsIn(each, [...path, Array.isArray(value) ? Number(key) : key]);
}

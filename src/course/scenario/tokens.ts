import { seedOf, shuffle } from '../shuffle.ts';
import type { ChoiceWords, ScenarioStructure, ScenarioWords, SceneWords, Story } from './scenario.ts';

/** Which value each token has in a run. */
export type Drawn = Record<string, string>;

/** The same seed always draws the same; each token by itself. Seeds are stored, so this is part of the data format. */
export function draw(scenario: Pick<ScenarioStructure, 'tokens'>, seed: number): Drawn {
	return Object.fromEntries(
		Object.entries(scenario.tokens).map(([token, values]) => [
			token,
			shuffle(values, seedOf(token, seed))[0]!
		])
	);
}

/** `{country}`, `{person.they}`, `{Person.they}`: a token, and a form where its values have several. */
const placeholder = /\{([A-Za-z][A-Za-z0-9-]*)(?:\.([a-z][a-z0-9-]*))?\}/g;

export interface Placeholder {
	/** As it is written, without the braces. */
	text: string;
	token: string;
	form: string | undefined;
}

export function placeholdersIn(text: string): Placeholder[] {
	return [...text.matchAll(placeholder)].map(([whole, token, form]) => ({
		text: whole.slice(1, -1),
		token: token!.toLowerCase(),
		form
	}));
}

type TokenWords = ScenarioWords['tokens'];

/** A placeholder that cannot be filled stays as it is; the content check lets none through. */
export function fillTokens(text: string, drawn: Drawn, words: TokenWords): string {
	return text.replaceAll(placeholder, (whole, token: string, form: string | undefined) => {
		const name = token.toLowerCase();
		const value = words[name]?.[drawn[name] ?? ''];
		const found = typeof value === 'string' ? (form === undefined ? value : undefined) : value?.[form ?? ''];
		if (found === undefined) return whole;
		return token === name ? found : found.charAt(0).toUpperCase() + found.slice(1);
	});
}

/** The words of a scenario, or those of them that a page has, as one run tells them: in its variant, with what was drawn. */
export function wordsOfRun<Words extends Story>(words: Words, variant: string, drawn: Drawn): Words {
	const fill = (text: string) => fillTokens(text, drawn, words.tokens);
	const scenes = Object.entries(words.scenes).map(([id, scene]) => [id, inVariant(scene, variant)] as const);
	// Everything a learner reads is a string somewhere below; ids are keys and stay untouched.
	return {
		...deep({ ...words, scenes: Object.fromEntries(scenes), tokens: {} }, fill),
		tokens: words.tokens
	};
}

function inVariant({ variants, ...scene }: SceneWords, variant: string): SceneWords {
	const change = variants?.[variant];
	if (!change) return scene;
	const choices = Object.entries(scene.choices).map(([id, words]): [string, ChoiceWords] => [
		id,
		{ ...words, ...change.choices?.[id] }
	]);
	return { ...scene, ...(change.text && { text: change.text }), choices: Object.fromEntries(choices) };
}

function deep<T>(value: T, fill: (text: string) => string): T {
	if (typeof value === 'string') return fill(value) as T;
	if (Array.isArray(value)) return value.map((each) => deep(each, fill)) as T;
	if (typeof value === 'object' && value !== null)
		return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, deep(each, fill)])) as T;
	return value;
}

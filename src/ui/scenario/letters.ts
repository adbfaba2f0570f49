import { seedOf, shuffle } from '#course/shuffle.ts';
import type { ScenarioStructure } from '#course/scenario/scenario.ts';

/** The variants of a scenario by the letters of their booklets, in an order that does not tell which is which. */
export function bookletLetters(scenario: Pick<ScenarioStructure, 'id' | 'variants'>): Record<string, string> {
	const dealt = shuffle(Object.keys(scenario.variants), seedOf(scenario.id));
	return Object.fromEntries(dealt.map((variant, place) => [String.fromCharCode(97 + place), variant]));
}

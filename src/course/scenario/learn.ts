import { isMet } from './condition.ts';
import type { Choice, ScenarioStructure } from './scenario.ts';

/**
 * Notebook facts that a choice brings to light in a variant. Conditions are read with the flags held before the choice
 * and those it sets; what it clears still counts, since it is cleared for what comes after.
 */
export function learntBy(
	scenario: ScenarioStructure,
	variant: string,
	choice: Choice,
	flagsBefore: ReadonlySet<string>
): string[] {
	if (choice.learns.length === 0) return [];
	const flags = new Set([...flagsBefore, ...choice.sets]);
	return choice.learns
		.filter(({ when }) => isMet(when, flags))
		.map(({ fact }) => fact)
		.filter((fact) => isTrueIn(scenario, variant, fact));
}

/** Notebook facts that are seen on arriving in a scene. */
export function seenIn(scenario: ScenarioStructure, variant: string, sceneId: string): string[] {
	const scene = scenario.scenes[sceneId]!;
	return scene.kind === 'scene' ? scene.notices.filter((fact) => isTrueIn(scenario, variant, fact)) : [];
}

/** Whether a fact of the scenario is true in this variant. */
export function isTrueIn(scenario: ScenarioStructure, variant: string, fact: string): boolean {
	return scenario.facts[fact]?.variants?.includes(variant) ?? true;
}

import { isMet } from './condition.ts';
import { choiceOf, type Choice, type Grade, type ScenarioStructure } from './scenario.ts';

/**
 * Where a run stands: the scene, the flags that are true and the `once` choices already taken in this scene. Both sorted,
 * so that the same situation is always the same JSON and exploration ends. What was learnt and how long it took are not
 * part of it; they follow from the list of choices.
 */
export interface Situation extends RunContext {
	scene: string;
}

/** The situation without its scene, which a machine keeps as its state. */
export interface RunContext {
	flags: string[];
	asked: string[];
}

export const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

/** @throws when there is no such variant */
export function startOf(scenario: ScenarioStructure, variant: string): Situation {
	const found = scenario.variants[variant];
	if (!found) throw new Error(`scenario "${scenario.id}" has no variant "${variant}"`);
	return { scene: scenario.start, flags: sorted(found.starts), asked: [] };
}

/** The choices that can be made, in the order of the scene; none at an ending. */
export function offers(scenario: ScenarioStructure, situation: Situation): string[] {
	const scene = scenario.scenes[situation.scene];
	if (scene?.kind !== 'scene') return [];
	const flags = new Set(situation.flags);
	return Object.keys(scene.choices).filter(
		(id) => !situation.asked.includes(id) && isMet(scene.choices[id]!.when, flags)
	);
}

/** @throws when the scene has no such choice; whether it is offered is not asked */
export function take(scenario: ScenarioStructure, situation: Situation, id: string): Situation {
	const choice = choiceOf(scenario, situation.scene, id);
	const scene = targetOf(choice, new Set(situation.flags));
	return { scene, ...contextAfter(situation, id, choice, scene === situation.scene) };
}

/** Where a choice leads, by the flags held before it. */
export const targetOf = (choice: Choice, flags: ReadonlySet<string>): string =>
	choice.to.find(({ when }) => isMet(when, flags))!.to;

/** What a choice is worth, by the flags held before it. */
export const gradeOf = (choice: Choice, flags: ReadonlySet<string>): Grade =>
	choice.grade.find(({ when }) => isMet(when, flags))!.grade;

/** @param stays whether the choice comes back to its own scene, where `once` is remembered */
export function contextAfter(before: RunContext, id: string, choice: Choice, stays: boolean): RunContext {
	const { sets, clears, once } = choice;
	// Most choices change little; a walk makes hundreds of thousands of steps.
	const added = sets.every((flag) => before.flags.includes(flag))
		? before.flags
		: sorted([...before.flags, ...sets]);
	return {
		flags: clears.length > 0 ? added.filter((flag) => !clears.includes(flag)) : added,
		asked: !stays ? [] : once ? sorted([...before.asked, id]) : before.asked
	};
}

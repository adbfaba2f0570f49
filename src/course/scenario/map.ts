import type { ScenarioStructure } from './scenario.ts';
import { walk } from './walk.ts';

/** The scenes of a variant and the ways between them, without regard to flags. A choice that stays is no way. */
export interface SceneGraph {
	scenes: string[];
	ways: { from: string; to: string; choices: string[] }[];
}

/** @returns undefined when the variant has too many situations to be walked */
export function sceneGraph(scenario: ScenarioStructure, variant: string): SceneGraph | undefined {
	const nodes = walk(scenario, variant);
	if (!nodes) return undefined;
	const ways = new Map<string, SceneGraph['ways'][number]>();
	const scenes = new Set<string>();
	for (const { situation, next } of nodes) {
		scenes.add(situation.scene);
		for (const { choice, to } of next) {
			const target = nodes[to]!.situation.scene;
			if (target === situation.scene) continue;
			const key = `${situation.scene} ${target}`;
			const way = ways.get(key) ?? { from: situation.scene, to: target, choices: [] };
			if (!way.choices.includes(choice)) way.choices.push(choice);
			ways.set(key, way);
		}
	}
	return { scenes: [...scenes], ways: [...ways.values()] };
}

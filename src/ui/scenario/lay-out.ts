import dagre from '@dagrejs/dagre';
import { sceneGraph, type SceneGraph } from '#course/scenario/map.ts';
import type { ScenarioStructure } from '#course/scenario/scenario.ts';
import { boxSize, type ScenarioMap } from './map.ts';

/** Maps that were made: the same one is shown in each language, on two pages. */
const made = new WeakMap<ScenarioStructure, Record<string, ScenarioMap>>();

/** @throws for a variant with too many situations; the content check lets none through */
export function layOut(scenario: ScenarioStructure, variant: string): ScenarioMap {
	const maps = made.get(scenario) ?? {};
	made.set(scenario, maps);
	return (maps[variant] ??= drawn(scenario, variant));
}

function drawn(scenario: ScenarioStructure, variant: string): ScenarioMap {
	const graph = sceneGraph(scenario, variant);
	if (!graph) throw new Error(`"${scenario.id}" cannot be drawn`);
	return layOutGraph(graph, (scene) => scenario.scenes[scene]!.kind === 'ending');
}

export function layOutGraph({ scenes, ways }: SceneGraph, isEnding: (scene: string) => boolean): ScenarioMap {
	const graph = new dagre.graphlib.Graph<object, object, { points?: { x: number; y: number }[] }>();
	graph.setGraph({ rankdir: 'TB', nodesep: 18, ranksep: 40, marginx: 4, marginy: 4 });
	for (const scene of scenes) graph.setNode(scene, { ...boxSize });
	for (const { from, to } of ways) graph.setEdge(from, to, {});
	dagre.layout(graph);
	const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
	return {
		width: Math.ceil(width),
		height: Math.ceil(height),
		boxes: scenes.map((scene) => {
			const { x, y } = graph.node(scene) as { x: number; y: number };
			return {
				scene,
				isEnding: isEnding(scene),
				x: Math.round(x - boxSize.width / 2),
				y: Math.round(y - boxSize.height / 2)
			};
		}),
		ways: ways.map(({ from, to }) => ({ from, to, path: pathOf(graph.edge(from, to).points ?? []) }))
	};
}

const pathOf = (points: { x: number; y: number }[]) =>
	points.map(({ x, y }, index) => `${index ? 'L' : 'M'}${Math.round(x)} ${Math.round(y)}`).join('');

import { explore, mostConfigurations, type Exploration } from '#course/scenario/explore.ts';
import type { ScenarioStructure } from '#course/scenario/scenario.ts';
import type { Parts } from '../2-parse/parse.ts';
import type { Entry } from '../2-parse/yaml.ts';
import { problems, type Report } from '../problems.ts';

/** Explores every variant of the scenarios whose references hold, and reports what no learner should meet. */
export function checkScenarios(parts: Parts, sound: Set<string>, report: Report): void {
	for (const [name, scenario] of parts.scenarios)
		if (scenario && sound.has(name)) checkScenario(scenario, report);
}

function checkScenario(scenario: Entry<ScenarioStructure>, report: Report): void {
	const { value, at } = scenario;
	const explorations = Object.keys(value.variants).map((variant) => ({
		variant,
		found: explore(value, variant)
	}));
	for (const { variant, found } of explorations) {
		if (found.exceeded)
			report(at('variants', variant), problems.scenarioTooLarge({ variant, most: mostConfigurations }));
		else checkVariant(scenario, variant, found, report);
	}
	if (explorations.some(({ found }) => found.exceeded)) return;

	const reached = (part: 'scenes' | 'choices', name: string) =>
		explorations.some(({ found }) => found[part].has(name));
	for (const [id, scene] of Object.entries(value.scenes)) {
		const isListed = Object.values(value.variants).some(({ ends }) => ends.includes(id));
		if (!reached('scenes', id)) {
			// An ending that a variant lists was reported there.
			if (scene.kind === 'scene') report(at('scenes', id), problems.sceneUnreachable({ id }));
			else if (!isListed) report(at('scenes', id), problems.endingUnreachable({ id }));
		} else if (scene.kind === 'scene')
			for (const choice of Object.keys(scene.choices))
				if (!reached('choices', `${id}/${choice}`))
					report(at('scenes', id, 'choices', choice), problems.choiceUnreachable({ id: `${id}/${choice}` }));
	}
	for (const [card, { variants }] of Object.entries(value.facts))
		for (const { variant, found } of explorations)
			if ((variants?.includes(variant) ?? true) && !found.facts.has(card))
				report(at('facts', card), problems.cardUnreachable({ card, variant }));
}

function checkVariant(
	{ value, at }: Entry<ScenarioStructure>,
	variant: string,
	found: Exploration,
	report: Report
): void {
	const { ends } = value.variants[variant]!;
	// One way to each bad place is enough; the first found is the shortest.
	for (const { scene, path } of firstOf(found.deadEnds, ({ scene }) => scene))
		report(at('scenes', scene), problems.deadEnd({ scene, variant, way: way(path) }));
	for (const { scene, path } of firstOf(found.traps, ({ scene }) => scene))
		report(at('scenes', scene), problems.loopEndless({ scene, variant, way: way(path) }));
	for (const { choice, path } of firstOf(found.criticalPasses, ({ choice }) => choice)) {
		const [scene, id] = choice.split('/') as [string, string];
		report(at('scenes', scene, 'choices', id), problems.criticalPasses({ choice, variant, way: way(path) }));
	}
	for (const [index, ending] of ends.entries())
		if (!found.endings.has(ending))
			report(at('variants', variant, 'ends', index), problems.endingUnreached({ ending, variant }));
	for (const ending of found.endings)
		if (!ends.includes(ending))
			report(at('variants', variant, 'ends'), problems.endingUnlisted({ ending, variant }));
	if (!found.pass) report(at('variants', variant), problems.passImpossible({ variant }));
}

const way = (path: string[]) => (path.length ? path.join(' → ') : 'nothing at all');

const firstOf = <T>(list: T[], keyOf: (item: T) => string): T[] =>
	list.filter((item, index) => list.findIndex((other) => keyOf(other) === keyOf(item)) === index);

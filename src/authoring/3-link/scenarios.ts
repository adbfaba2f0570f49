import { ConditionError, flagsIn, parseCondition } from '#course/scenario/condition.ts';
import type { ScenarioStructure } from '#course/scenario/scenario.ts';
import type { Parts } from '../2-parse/parse.ts';
import type { Entry, Step } from '../2-parse/yaml.ts';
import { problems, type Report } from '../problems.ts';
import { refer, type Known, type Target } from './known.ts';

/**
 * Joins scenarios with the ledger and with themselves.
 * @returns the scenarios without a wrong reference, which alone can be explored
 */
export function linkScenarios(parts: Parts, known: Known, report: Report): Set<string> {
	const sound = new Set<string>();
	for (const [name, scenario] of parts.scenarios) {
		if (!scenario) continue;
		let isSound = true;
		linkScenario(name, scenario, known, (place, finding) => {
			isSound = false;
			report(place, finding);
		});
		if (isSound) sound.add(name);
	}
	return sound;
}

type Kind = 'fact' | 'flag' | 'card' | 'goal' | 'variant' | 'scene' | 'ending';

function linkScenario(name: string, scenario: Entry<ScenarioStructure>, known: Known, report: Report): void {
	const { value, at } = scenario;
	const scenes = Object.entries(value.scenes);
	const endings = new Set(scenes.filter(([, scene]) => scene.kind === 'ending').map(([id]) => id));
	const names: Record<Kind, Target> = {
		fact: [known.facts, problems.factUnknown],
		flag: [new Set(value.flags), problems.flagUnknown],
		card: [new Set(Object.keys(value.facts)), problems.cardUnknown],
		goal: [new Set(value.goals), problems.goalUnknown],
		variant: [new Set(Object.keys(value.variants)), problems.variantUnknown],
		scene: [new Set(Object.keys(value.scenes)), problems.sceneUnknown],
		ending: [endings, problems.endingUnknown]
	};
	const need = (kind: Kind, id: string, ...path: Step[]) => refer(id, ...names[kind], at(...path), report);
	const needAll = (kind: Kind, ids: string[], ...path: Step[]) => {
		for (const [index, id] of ids.entries()) need(kind, id, ...path, index);
	};
	const condition = (text: string | undefined, ...path: Step[]) => {
		if (text === undefined) return;
		if (/[<>=+]|(^|\s)\d/.test(text))
			return report(at(...path), problems.conditionCounts({ condition: text }));
		try {
			for (const flag of flagsIn(parseCondition(text))) need('flag', flag, ...path);
		} catch (error) {
			if (!(error instanceof ConditionError)) throw error;
			report(
				at(...path),
				problems.conditionUnreadable({ condition: text, reason: error.message, at: error.at })
			);
		}
	};

	if (value.id !== name) report(at('id'), problems.idNotFileName({ id: value.id, file: name }));
	refer(value.role, known.tracks, problems.trackUnknown, at('role'), report);
	need('scene', value.start, 'start');
	for (const [id, variant] of Object.entries(value.variants)) {
		needAll('flag', variant.starts, 'variants', id, 'starts');
		needAll('ending', variant.ends, 'variants', id, 'ends');
	}
	for (const [id, card] of Object.entries(value.facts))
		needAll('variant', card.variants ?? [], 'facts', id, 'variants');

	for (const [sceneId, scene] of scenes) {
		if (scene.kind === 'ending') continue;
		const here = ['scenes', sceneId];
		needAll('card', scene.notices, ...here, 'notices');
		needAll('fact', scene.decision?.basis ?? [], ...here, 'decision', 'basis');
		if (scene.sensitive) {
			const { skip } = scene.sensitive;
			const way = scene.choices[skip];
			const place = at(...here, 'sensitive', 'skip');
			refer(skip, new Set(Object.keys(scene.choices)), problems.choiceUnknown, place, report);
			const isOpen =
				!way?.when && !way?.once && way?.grade.every(({ grade }) => /^(safe|partly)$/.test(grade));
			if (way && !isOpen) report(place, problems.skipClosed({ scene: sceneId, skip }));
		}
		for (const [id, choice] of Object.entries(scene.choices)) {
			const path = ['scenes', sceneId, 'choices', id];
			condition(choice.when, ...path, 'when');
			needAll('flag', choice.sets, ...path, 'sets');
			needAll('flag', choice.clears, ...path, 'clears');
			needAll('fact', choice.facts, ...path, 'facts');
			if (choice.goal) need('goal', choice.goal, ...path, 'goal');
			for (const [index, { when }] of choice.grade.entries())
				condition(when, ...path, 'grade', index, 'when');
			if (choice.grade.at(-1)!.when)
				report(at(...path, 'grade'), problems.gradeOpen({ choice: `${sceneId}/${id}` }));
			if (choice.because) {
				needAll('card', choice.because.cards, ...path, 'because', 'cards');
				const offered = new Set(scene.decision?.basis);
				for (const [index, basis] of choice.because.basis.entries())
					if (!offered.has(basis))
						report(
							at(...path, 'because', 'basis', index),
							problems.basisNotOffered({ basis, scene: sceneId })
						);
			} else if (scene.decision && choice.grade.some(({ grade }) => grade === 'safe'))
				report(at(...path), problems.becauseMissing({ choice: `${sceneId}/${id}` }));
			for (const [index, learnt] of choice.learns.entries()) {
				need('card', learnt.fact, ...path, 'learns', index, 'fact');
				condition(learnt.when, ...path, 'learns', index, 'when');
			}
			for (const [index, target] of choice.to.entries()) {
				need('scene', target.to, ...path, 'to', index, 'to');
				condition(target.when, ...path, 'to', index, 'when');
			}
			if (choice.to.at(-1)!.when)
				report(at(...path, 'to'), problems.targetOpen({ choice: `${sceneId}/${id}` }));
		}
	}
}

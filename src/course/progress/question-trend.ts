import type { RecordEvent } from '../record/event.ts';
import { questionTypes, type QuestionType } from '../scenario/kinds.ts';
import type { ScenarioStructure } from '../scenario/scenario.ts';
import { runsIn } from './runs.ts';

/** By scenario and choice, only choices that ask a question. */
export type TypesOfChoices = Record<string, Record<string, QuestionType>>;

/** The questions asked in one run that came to its end. */
export interface AskedInRun {
	run: string;
	scenario: string;
	startedAt: string;
	/** It went back to a decision of another run: its first questions are those of that run. */
	isStepBack: boolean;
	asked: Record<QuestionType, number>;
	/** At least 1. */
	total: number;
}

/** Runs that ended and in which something was asked, oldest first. Choices that a scenario no longer has count nowhere. */
export function questionTrendIn(events: readonly RecordEvent[], typesOf: TypesOfChoices): AskedInRun[] {
	return runsIn(events).flatMap(({ id, scenario, startedAt, from, choices, end }) => {
		const types = Object.hasOwn(typesOf, scenario) ? typesOf[scenario]! : {};
		const asked = Object.fromEntries(questionTypes.map((type) => [type, 0])) as Record<QuestionType, number>;
		for (const choice of choices) if (Object.hasOwn(types, choice)) asked[types[choice]!] += 1;
		const total = questionTypes.reduce((sum, type) => sum + asked[type], 0);
		if (!end || total === 0) return [];
		return { run: id, scenario, startedAt, isStepBack: from !== undefined, asked, total };
	});
}

/**
 * The record names a choice without its scene. So a name that stands in two scenes must mean the same type in both.
 * @throws when it does not
 */
export function questionTypesOf(
	scenarios: readonly Pick<ScenarioStructure, 'id' | 'scenes'>[]
): TypesOfChoices {
	return Object.fromEntries(
		scenarios.map(({ id, scenes }) => {
			const types = new Map<string, QuestionType | undefined>();
			for (const [name, scene] of Object.entries(scenes)) {
				if (scene.kind === 'ending') continue;
				for (const [choice, { question }] of Object.entries(scene.choices)) {
					if (types.has(choice) && types.get(choice) !== question)
						throw new Error(
							`scenario "${id}": the choice "${choice}" of scene "${name}" stands in another scene, too, and asks ` +
								`another type of question there. Runs are counted by choice: give one of them another id.`
						);
					types.set(choice, question);
				}
			}
			return [id, Object.fromEntries([...types].filter(([, type]) => type !== undefined))];
		})
	) as TypesOfChoices;
}

import { justification } from './justification.ts';
import { isTrueIn } from './learn.ts';
import type { Run, Step } from './run.ts';
import type { QuestionType } from './kinds.ts';
import type { EndingKind, Grade, ScenarioStructure } from './scenario.ts';

/** What a finished run amounts to. */
export interface Outcome {
	ending: EndingKind;
	/** The ending can pass, nothing critical was done, the score is above nought and every decision is justified. */
	isPassed: boolean;
	/** Safe choices less unsafe and critical ones. */
	score: number;
	/** Whether every decision rests on what carries it; undefined when nothing was decided. */
	isJustified: boolean | undefined;
	grades: Record<Grade, number>;
	critical: Step[];
	/** Facts that were there to be learnt and were not. */
	missed: string[];
	/** Questions asked, by type. */
	questions: Partial<Record<QuestionType, number>>;
	/** Goals decided by at least one safe choice and by none that was unsafe or critical. */
	goals: { id: string; reached: boolean | undefined }[];
}

/** What a choice adds to the score. */
export const pointsOf: Record<Grade, number> = { safe: 1, partly: 0, unsafe: -1, critical: -1 };

/** @throws when the run is not over */
export function outcome(scenario: ScenarioStructure, variant: string, run: Run): Outcome {
	const scene = scenario.scenes[run.scene]!;
	if (scene.kind !== 'ending') throw new Error('the run is not over');
	const critical = run.steps.filter((step) => step.grade === 'critical');
	const grades: Record<Grade, number> = { safe: 0, partly: 0, unsafe: 0, critical: 0 };
	const questions: Partial<Record<QuestionType, number>> = {};
	for (const step of run.steps) {
		grades[step.grade] += 1;
		if (step.question) questions[step.question] = (questions[step.question] ?? 0) + 1;
	}
	const score = run.steps.reduce((sum, { grade }) => sum + pointsOf[grade], 0);
	const decisions = run.steps.flatMap((step) => justification(scenario, step) ?? []);
	const isJustified = decisions.length === 0 ? undefined : decisions.every(({ isSound }) => isSound);
	return {
		ending: scene.ending,
		isPassed: scene.passes && critical.length === 0 && score > 0 && isJustified !== false,
		score,
		isJustified,
		grades,
		critical,
		missed: Object.keys(scenario.facts).filter(
			(fact) => isTrueIn(scenario, variant, fact) && !run.known.includes(fact)
		),
		questions,
		goals: scenario.goals.map((id) => ({
			id,
			reached: goalReached(run.steps.filter((step) => step.goal === id))
		}))
	};
}

/** `undefined` when no choice of the run decided it. */
function goalReached(steps: Step[]): boolean | undefined {
	if (steps.length === 0) return undefined;
	const isHarmful = (step: Step) => step.grade === 'unsafe' || step.grade === 'critical';
	return steps.some((step) => step.grade === 'safe') && !steps.some(isHarmful);
}

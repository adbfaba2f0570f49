import { certainties, type Certainty } from '../attempt/rule.ts';
import { judgementsOf, signalOf, verdictsOf, type Judgements, type Signal } from '../progress/signal.ts';
import { firstAnswersOf, type FirstAnswer } from './first-answers.ts';
import { gainsOf, type GainRow } from './gain.ts';
import { analyseItems, shareRight, type AnalysedItem, type ItemRow } from './item-analysis.ts';
import { measure, type Measured } from './measured.ts';
import type { Learner } from './pool.ts';
import { reliabilityOf, type ReliabilityRow } from './reliability.ts';

/** What the statistics look at in a course, each in its order. */
export interface AnalysedCourse {
	items: readonly AnalysedItem[];
	/** Ids. */
	tracks: readonly string[];
	scenarios: readonly string[];
}

/** All learners together. Of each question a learner's first answer counts, of each form the first finished attempt. */
export interface Statistics {
	items: ItemRow[];
	reliability: ReliabilityRow[];
	gains: GainRow[];
	/** Judgements of all learners added up; the signal is that of the sums. */
	judgements: Measured<Judgements & { signal: Signal | undefined }>;
	calibration: { level: Certainty; figures: Measured<{ answers: number; right: number }> }[];
	runs: { scenario: string; figures: Measured<RunFigures> }[];
}

/** Of each learner's first assessed run of a case: shares, 0 to 1. */
export interface RunFigures {
	passed: number;
	/** With at least one critical act, of runs in which it was kept. */
	critical: Measured;
}

export function statisticsOf(learners: readonly Learner[], course: AnalysedCourse): Statistics {
	const first = learners.map(firstAnswersOf);
	return {
		items: analyseItems(course.items, first),
		reliability: reliabilityOf(learners),
		gains: gainsOf(learners, course.tracks, new Map(course.items.map(({ id, module }) => [id, module]))),
		judgements: judgementsAmong(first, course.items),
		calibration: certainties.map((level) => calibrationAt(level, first)),
		runs: course.scenarios.flatMap((scenario) => runsAmong(learners, scenario))
	};
}

type First = ReadonlyMap<string, FirstAnswer>;

function judgementsAmong(first: readonly First[], items: readonly AnalysedItem[]): Statistics['judgements'] {
	const truths = verdictsOf(items);
	const answers = first.map((learner) =>
		[...learner.values()].filter(({ question }) => truths.has(question))
	);
	const judging = answers.filter((own) => own.some(({ options }) => options.length > 0));
	return measure(judging.length, () => {
		const judgements = judgementsOf(judging.flat(), truths);
		const { hits, misses, falseAlarms, correctRejections } = judgements;
		return { ...judgements, signal: signalOf(hits, misses, falseAlarms, correctRejections) };
	});
}

/** Learners who are well calibrated are more often right when they are certain. */
function calibrationAt(level: Certainty, first: readonly First[]): Statistics['calibration'][number] {
	const byLearner = first.map((learner) =>
		[...learner.values()].filter(({ certainty }) => certainty === level)
	);
	const answers = byLearner.flat();
	const learners = byLearner.filter(({ length }) => length > 0).length;
	return {
		level,
		figures: measure(learners, () => ({ answers: answers.length, right: shareRight(answers) }))
	};
}

function runsAmong(learners: readonly Learner[], scenario: string): Statistics['runs'] {
	const runs = learners.flatMap(
		(learner) => learner.runs.find((run) => run.scenario === scenario && run.mode === 'assessment') ?? []
	);
	if (runs.length === 0) return [];
	const counted = runs.flatMap(({ critical }) => critical ?? []);
	const share = (some: number, all: number) => some / all;
	return [
		{
			scenario,
			figures: measure(runs.length, () => ({
				passed: share(runs.filter(({ passed }) => passed).length, runs.length),
				critical: measure(counted.length, () =>
					share(counted.filter((acts) => acts > 0).length, counted.length)
				)
			}))
		}
	];
}

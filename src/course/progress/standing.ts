import type { RecordEvent } from '../record/event.ts';
import type { AttemptState } from './attempts.ts';
import type { Outline } from './outline.ts';
import { provenIn } from './proven.ts';
import type { RunState } from './runs.ts';

/** What of a record says how somebody stands. */
export interface Folded {
	/** Ids of lessons that were read. */
	read: ReadonlySet<string>;
	/** Modules with a passed quiz. */
	passed: ReadonlySet<string>;
	/** Best result of each module's quiz, percent. */
	best: ReadonlyMap<string, number>;
	attempts: readonly AttemptState[];
	runs: readonly RunState[];
	completed: readonly Completed[];
}

export type Completed = Extract<RecordEvent, { kind: 'track-completed' }>;

/** What completes a track, how far it is met, and what is the shortest way there. */
export interface Standing {
	track: string;
	/** `open`: neither read nor in a module that was proved. */
	lessons: { of: number; open: string[] };
	quizzes: { of: number; open: { module: string; best: number | undefined; pass: number }[] };
	pretest: AttemptState | undefined;
	/** Modules that the track’s pretest proved, with its percent. That of another track asked on other lessons. */
	proven: ReadonlyMap<string, number>;
	posttest: {
		pass: number;
		/** How many questions it has. */
		of: number;
		/** The best one that passed by its own rule; where none did, the best that was finished. */
		best: AttemptState | undefined;
		/** What a completion that is recorded now rests on: the best one passed since the last completion. */
		toRecord: AttemptState | undefined;
		isPassed: boolean;
		/** How many of those finished were not passed. */
		failed: number;
	};
	runs: {
		of: number;
		/** The first that was passed on each variant. */
		passed: RunState[];
		/** Assessed runs that ended in which a critical act was done. */
		critical: number;
		/** Assessed runs that ended without passing. */
		failed: number;
		/** Where the next one is soonest done. */
		next: string | undefined;
	};
	isMet: boolean;
	/** Met, and there is something to record: nothing is yet, or a posttest was passed since. */
	canComplete: boolean;
	done: number;
	of: number;
	/** Minutes that the open steps take, by estimate. */
	minutes: number;
	/** What each module takes that a pretest could still prove, in minutes. */
	spares: { module: string; minutes: number }[];
	/** Minutes of the pretest. */
	pretestMinutes: number;
	/** Every completion, oldest first. */
	completed: Completed[];
}

/** Estimates for what has no estimate of its own: a question with its feedback, a case with its debrief. */
const minutesOfQuestion = 0.75;
const minutesOfRun = 20;

export function standingOf(outline: Outline, track: Outline['tracks'][number], folded: Folded): Standing {
	const { read, passed, best, attempts, runs } = folded;
	const modules = new Map(outline.modules.map((module) => [module.id, module]));
	const minutes = new Map(
		outline.modules.flatMap((module) =>
			module.lessons.map((lesson) => [lesson.id, { module: module.id, minutes: lesson.minutes }] as const)
		)
	);
	const moduleOf = (lesson: string) => minutes.get(lesson)?.module ?? '';
	const own = attempts.filter(({ attempt, isFinished }) => attempt.track === track.id && isFinished);
	const proven = provenIn(own);
	const openLessons = track.lessons.filter((id) => !read.has(id) && !proven.has(moduleOf(id)));
	const openQuizzes = track.quizzes.filter((id) => !passed.has(id) && !proven.has(id));
	const posttests = own.filter(({ attempt }) => attempt.form === 'posttest');
	const passedOnes = posttests.filter((state) => state.isPassed);
	const isPassed = passedOnes.length > 0;
	const assessed = assessedRuns(track, runs);
	const missingRuns = Math.max(0, track.final.runs - assessed.passed.length);

	const questionsOf = (module: string) => modules.get(module)?.quiz.draw ?? 0;
	const formOf = Object.values(track.final.items).reduce((sum, count) => sum + count, 0);
	const costOf = (lessons: string[], quizzes: string[]) =>
		Math.round(
			lessons.reduce((sum, id) => sum + (minutes.get(id)?.minutes ?? 0), 0) +
				quizzes.reduce((sum, id) => sum + questionsOf(id), 0) * minutesOfQuestion
		);
	const pretest = own.find(({ attempt }) => attempt.form === 'pretest');
	const of = track.lessons.length + track.quizzes.length + 1 + track.final.runs;
	const open = openLessons.length + openQuizzes.length + (isPassed ? 0 : 1) + missingRuns;
	const completed = folded.completed.filter((event) => event.track === track.id);
	const last = completed.at(-1);
	const toRecord = bestOf(passedOnes.filter(({ finishedAt }) => last === undefined || finishedAt! > last.at));
	return {
		track: track.id,
		lessons: { of: track.lessons.length, open: openLessons },
		quizzes: {
			of: track.quizzes.length,
			open: openQuizzes.map((module) => ({
				module,
				best: best.get(module),
				pass: modules.get(module)?.quiz.pass ?? 0
			}))
		},
		pretest,
		proven,
		posttest: {
			pass: track.final.pass,
			of: formOf,
			best: bestOf(isPassed ? passedOnes : posttests),
			toRecord,
			isPassed,
			failed: posttests.filter((state) => !state.isPassed).length
		},
		runs: {
			of: track.final.runs,
			...assessed,
			next: missingRuns > 0 ? nextScenario(outline, track, assessed.passed) : undefined
		},
		isMet: open === 0,
		canComplete: open === 0 && toRecord !== undefined,
		done: of - open,
		of,
		minutes:
			costOf(openLessons, openQuizzes) +
			(isPassed ? 0 : Math.round(formOf * minutesOfQuestion)) +
			missingRuns * minutesOfRun,
		spares: pretest
			? []
			: Object.keys(track.final.items)
					.map((module) => ({
						module,
						minutes: costOf(
							openLessons.filter((id) => moduleOf(id) === module),
							openQuizzes.filter((id) => id === module)
						)
					}))
					.filter((spared) => spared.minutes > 0),
		pretestMinutes: Math.round(formOf * minutesOfQuestion),
		completed
	};
}

/** The first of equals: what passed first is what was passed. */
const bestOf = (finished: readonly AttemptState[]): AttemptState | undefined =>
	finished.reduce<AttemptState | undefined>(
		(most, state) => (most === undefined || state.result! > most.result! ? state : most),
		undefined
	);

function assessedRuns({ scenarios }: Outline['tracks'][number], runs: readonly RunState[]) {
	const ended = runs.filter(
		({ scenario, mode, end }) => end && mode === 'assessment' && scenarios.includes(scenario)
	);
	const passed = new Map<string, RunState>();
	for (const run of ended) {
		const variant = `${run.scenario}/${run.variant}`;
		if (isSafe(run) && !passed.has(variant)) passed.set(variant, run);
	}
	return {
		passed: [...passed.values()],
		critical: ended.filter(({ end }) => (end!.critical ?? 0) > 0).length,
		failed: ended.filter((run) => !isSafe(run)).length
	};
}

/** A record from elsewhere may call passed what a completion must not: a critical act cannot be made up for. */
const isSafe = ({ end }: RunState) => end!.passed && (end!.critical ?? 0) === 0;

/** The shortest case of the track that still has a variant to be assessed in. */
function nextScenario(
	outline: Outline,
	track: Outline['tracks'][number],
	passed: readonly RunState[]
): string | undefined {
	const scenarios = outline.modules.flatMap((module) => module.scenarios);
	return track.scenarios
		.flatMap((id) => scenarios.find((scenario) => scenario.id === id) ?? [])
		.filter(({ id, assessed }) => passed.filter(({ scenario }) => scenario === id).length < assessed)
		.sort((a, b) => a.minutes - b.minutes)[0]?.id;
}

/** How many points a finished attempt lacks for its pass mark, rounded up to half a point. */
export function pointsShort({ attempt, given }: AttemptState): number {
	const needed = ((attempt.pass ?? 0) / 100) * given.size;
	const had = [...given.values()].reduce((sum, { score }) => sum + score, 0);
	return Math.max(0, Math.ceil((needed - had - 1e-9) * 2) / 2);
}

import { inOrder, type RecordEvent } from '../record/event.ts';
import { attemptsIn } from './attempts.ts';
import type { Outline } from './outline.ts';
import { provenIn } from './proven.ts';
import { runsIn } from './runs.ts';
import { standingOf, type Completed, type Folded, type Standing } from './standing.ts';

export type LessonState = 'new' | 'opened' | 'read';

export interface Share {
	done: number;
	of: number;
}

export interface ModuleProgress {
	id: string;
	lessons: Share;
	/** Best result of a finished attempt, and whether one of them passed by the rule it began under. */
	quiz: { attempts: number; best: number | undefined; isPassed: boolean };
	/** Percent of the pretest of the chosen track, where it proved the module. */
	proven: number | undefined;
	scenarios: Share;
}

export interface Progress {
	lessons: Map<string, LessonState>;
	scenarios: Map<string, 'new' | 'played' | 'passed'>;
	modules: ModuleProgress[];
	tracks: Standing[];
	/** The track chosen last. */
	track: string | undefined;
}

/** A pure fold of the record: the same whatever the order of the events and however often each arrives. */
export function progressIn(outline: Outline, events: readonly RecordEvent[]): Progress {
	const ordered = inOrder(events);
	const lessons = new Map<string, LessonState>();
	const completed: Completed[] = [];
	let track: string | undefined;
	for (const event of ordered) {
		if (event.kind === 'lesson-read') lessons.set(event.lesson, 'read');
		else if (event.kind === 'lesson-opened' && !lessons.has(event.lesson))
			lessons.set(event.lesson, 'opened');
		else if (event.kind === 'track-chosen') track = event.track;
		// The same event that arrived twice stands beside itself.
		else if (event.kind === 'track-completed' && completed.at(-1)?.id !== event.id) completed.push(event);
	}
	const scenarios = new Map<string, 'new' | 'played' | 'passed'>();
	const runs = runsIn(ordered);
	for (const run of runs)
		if (run.end && scenarios.get(run.scenario) !== 'passed')
			scenarios.set(run.scenario, run.end.passed ? 'passed' : 'played');

	const attempts = attemptsIn(ordered);
	const proven = provenIn(attempts.filter(({ attempt }) => attempt.track === track));
	const modules = outline.modules.map((module): ModuleProgress => {
		const finished = attempts.filter(
			({ isFinished, attempt }) => isFinished && attempt.form === 'quiz' && attempt.module === module.id
		);
		const results = finished.map((state) => state.result!);
		return {
			id: module.id,
			lessons: share(module.lessons.map(({ id }) => lessons.get(id) === 'read')),
			quiz: {
				attempts: finished.length,
				best: results.length > 0 ? Math.max(...results) : undefined,
				isPassed: finished.some((state) => state.isPassed)
			},
			proven: proven.get(module.id),
			scenarios: share(module.scenarios.map(({ id }) => scenarios.get(id) === 'passed'))
		};
	});
	const folded: Folded = {
		read: new Set([...lessons].flatMap(([id, state]) => (state === 'read' ? [id] : []))),
		passed: new Set(modules.flatMap(({ id, quiz }) => (quiz.isPassed ? [id] : []))),
		best: new Map(modules.flatMap(({ id, quiz }) => (quiz.best === undefined ? [] : [[id, quiz.best]]))),
		attempts,
		runs,
		completed
	};
	return {
		lessons,
		scenarios,
		modules,
		tracks: outline.tracks.map((each) => standingOf(outline, each, folded)),
		track
	};
}

const share = (steps: boolean[]): Share => ({ done: steps.filter(Boolean).length, of: steps.length });

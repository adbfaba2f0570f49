import { inOrder, type RecordEvent } from '../record/event.ts';
import { attemptsIn } from './attempts.ts';
import type { Outline } from './outline.ts';
import { runsIn } from './runs.ts';

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
	scenarios: Share;
}

export interface TrackProgress extends Share {
	id: string;
	isComplete: boolean;
}

export interface Progress {
	lessons: Map<string, LessonState>;
	scenarios: Map<string, 'new' | 'played' | 'passed'>;
	modules: ModuleProgress[];
	tracks: TrackProgress[];
	/** The track chosen last. */
	track: string | undefined;
}

/** A pure fold of the record: the same whatever the order of the events and however often each arrives. */
export function progressIn(outline: Outline, events: readonly RecordEvent[]): Progress {
	const ordered = inOrder(events);
	const lessons = new Map<string, LessonState>();
	let track: string | undefined;
	for (const event of ordered) {
		if (event.kind === 'lesson-read') lessons.set(event.lesson, 'read');
		else if (event.kind === 'lesson-opened' && !lessons.has(event.lesson))
			lessons.set(event.lesson, 'opened');
		else if (event.kind === 'track-chosen') track = event.track;
	}
	const scenarios = new Map<string, 'new' | 'played' | 'passed'>();
	for (const run of runsIn(ordered))
		if (run.end && scenarios.get(run.scenario) !== 'passed')
			scenarios.set(run.scenario, run.end.passed ? 'passed' : 'played');

	const attempts = attemptsIn(ordered);
	const modules = outline.modules.map((module): ModuleProgress => {
		const finished = attempts.filter((state) => state.isFinished && state.attempt.module === module.id);
		const results = finished.map((state) => state.result!);
		return {
			id: module.id,
			lessons: share(module.lessons.map(({ id }) => lessons.get(id) === 'read')),
			quiz: {
				attempts: finished.length,
				best: results.length > 0 ? Math.max(...results) : undefined,
				isPassed: finished.some((state) => state.isPassed)
			},
			scenarios: share(module.scenarios.map(({ id }) => scenarios.get(id) === 'passed'))
		};
	});
	const tracks = outline.tracks.map((each): TrackProgress => {
		const steps = [
			...each.lessons.map((id) => lessons.get(id) === 'read'),
			...each.quizzes.map((id) => modules.find((module) => module.id === id)?.quiz.isPassed ?? false),
			...each.scenarios.map((id) => scenarios.get(id) === 'passed')
		];
		const { done, of } = share(steps);
		return { id: each.id, done, of, isComplete: done === of };
	});
	return { lessons, scenarios, modules, tracks, track };
}

const share = (steps: boolean[]): Share => ({ done: steps.filter(Boolean).length, of: steps.length });

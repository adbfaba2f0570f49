import type { RecordEvent } from '#course/record/event.ts';
import { attemptsIn } from '#course/progress/attempts.ts';
import { runsIn } from '#course/progress/runs.ts';

/** What a learner was told, as the course reads it from a record. It stays true whatever the course becomes. */
export function saidOf(events: readonly RecordEvent[]) {
	return {
		answers: events.flatMap((event) => {
			if (event.kind !== 'question-answered') return [];
			const { question, options, score, attempt, certainty, gaveUp } = event;
			return [{ question, options, score, attempt, certainty, gaveUp }];
		}),
		attempts: attemptsIn(events).flatMap(({ attempt, isFinished, result, isPassed }) =>
			isFinished ? [{ attempt: attempt.id, result, passed: isPassed }] : []
		),
		runs: runsIn(events).flatMap(({ id, end }) =>
			end ? [{ run: id, ending: end.ending, passed: end.passed }] : []
		),
		lessons: [...new Set(events.flatMap((event) => (event.kind === 'lesson-read' ? [event.lesson] : [])))],
		completed: events.flatMap((event) => {
			if (event.kind !== 'track-completed') return [];
			const { track, attempt, percent, runs, hash, lawAsOf } = event;
			return [{ track, attempt, percent, runs, hash, lawAsOf }];
		})
	};
}

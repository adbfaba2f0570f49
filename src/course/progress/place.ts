import { anchorIn } from '../record/anchor.ts';
import { inOrder, type RecordEvent } from '../record/event.ts';
import { attemptsIn } from './attempts.ts';
import { runsIn } from './runs.ts';

/** Where a learner was last. */
export type Place =
	| { kind: 'lesson'; lesson: string; anchor: string }
	| { kind: 'quiz'; module: string; attempt: string }
	| { kind: 'scenario'; scenario: string; run: string };

/** @returns `undefined` for somebody who has not begun */
export function lastPlace(events: readonly RecordEvent[]): Place | undefined {
	const ordered = inOrder(events);
	const attempts = attemptsIn(ordered);
	const runs = runsIn(ordered);
	for (const event of ordered.toReversed()) {
		switch (event.kind) {
			case 'lesson-left':
				return { kind: 'lesson', lesson: event.lesson, anchor: event.anchor };
			case 'lesson-opened':
				return { kind: 'lesson', lesson: event.lesson, anchor: anchorIn(ordered, event.lesson) };
			case 'lesson-read':
				return { kind: 'lesson', lesson: event.lesson, anchor: '' };
			case 'attempt-started':
			case 'attempt-advanced':
			case 'question-answered': {
				const state = attempts.find(({ attempt }) => attempt.id === event.attempt);
				if (state) return { kind: 'quiz', module: state.attempt.module, attempt: state.attempt.id };
				break;
			}
			case 'run-started':
			case 'choice-made':
			case 'card-tagged':
			case 'run-ended': {
				const run = runs.find(({ id }) => id === event.run);
				if (run) return { kind: 'scenario', scenario: run.scenario, run: run.id };
				break;
			}
			case 'track-chosen':
				break;
			default:
				event satisfies never;
		}
	}
	return undefined;
}

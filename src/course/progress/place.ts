import { anchorIn } from '../record/anchor.ts';
import { inOrder, type RecordEvent } from '../record/event.ts';
import { attemptsIn, type Attempt } from './attempts.ts';
import { runsIn } from './runs.ts';

/** Where a learner was last. */
export type Place =
	| { kind: 'lesson'; lesson: string; anchor: string }
	| { kind: 'quiz'; module: string; attempt: string }
	| { kind: 'form'; track: string; form: 'pretest' | 'posttest' }
	| { kind: 'review' }
	| { kind: 'scenario'; scenario: string; run: string };

/** @returns `undefined` for somebody who has not begun */
export function lastPlace(events: readonly RecordEvent[]): Place | undefined {
	const ordered = inOrder(events);
	const attempts = new Map(attemptsIn(ordered).map(({ attempt }) => [attempt.id, attempt]));
	const runs = new Map(runsIn(ordered).map((run) => [run.id, run]));
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
				const attempt = event.attempt === undefined ? undefined : attempts.get(event.attempt);
				const place = attempt && placeOf(attempt);
				if (place) return place;
				break;
			}
			case 'run-started':
			case 'choice-made':
			case 'card-tagged':
			case 'run-ended': {
				const run = runs.get(event.run);
				if (run) return { kind: 'scenario', scenario: run.scenario, run: run.id };
				break;
			}
			case 'term-reviewed':
			case 'change-read':
				return { kind: 'review' };
			case 'track-chosen':
			case 'track-completed':
				break;
			default:
				event satisfies never;
		}
	}
	return undefined;
}

function placeOf({ id, form, module, track }: Attempt): Place | undefined {
	switch (form) {
		case 'quiz':
			return module === undefined ? undefined : { kind: 'quiz', module, attempt: id };
		case 'pretest':
		case 'posttest':
			return track === undefined ? undefined : { kind: 'form', track, form };
		case 'review':
			return { kind: 'review' };
		default:
			return form satisfies never;
	}
}

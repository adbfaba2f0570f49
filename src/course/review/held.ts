import { attemptsIn } from '../progress/attempts.ts';
import type { RecordEvent } from '../record/event.ts';
import { day } from './schedule.ts';

/**
 * Questions of a test that is still open: a review would tell what is right before the test is over. A test that was begun
 * more than a day ago and left holds nothing back.
 * @param now milliseconds since 1970
 */
export function heldIn(events: readonly RecordEvent[], now: number): Set<string> {
	return new Set(
		attemptsIn(events)
			.filter(({ attempt, isFinished }) => attempt.feedback === 'end' && !isFinished)
			.filter(({ startedAt }) => Math.abs(now - Date.parse(startedAt)) < day)
			.flatMap(({ attempt }) => attempt.questions)
	);
}

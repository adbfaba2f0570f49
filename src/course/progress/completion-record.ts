import { attemptsIn } from './attempts.ts';
import type { Outline } from './outline.ts';
import { runsIn } from './runs.ts';
import type { Completed } from './standing.ts';
import { validUntil } from './validity.ts';
import type { RecordEvent } from '../record/event.ts';

/** What a completion record states. It holds no name and no secret, and claims no more than it can. */
export interface CompletionRecord {
	format: 'mamori-completion';
	version: 1;
	course: { id: string; title: string; edition: string; hash: string; lawAsOf: string };
	track: { id: string; title: string };
	/** `YYYY-MM-DD`, where the device was. */
	completedOn: string;
	validUntil: string;
	posttest: { percent: number; pass: number };
	runs: { scenario: string; title: string; variant: string; on: string }[];
	isSelfReported: true;
	statement: string[];
}

/**
 * The record of one completion: edition, hash, law and percent as they were when it was declared.
 * @param dayOf the day of an instant where the device is, `YYYY-MM-DD`
 */
export function completionRecord(
	outline: Outline,
	events: readonly RecordEvent[],
	completed: Completed,
	title: string,
	dayOf: (at: string) => string,
	statement: readonly string[]
): CompletionRecord {
	const track = outline.tracks.find(({ id }) => id === completed.track);
	const scenarios = outline.modules.flatMap((module) => module.scenarios);
	const attempt = attemptsIn(events).find(({ attempt }) => attempt.id === completed.attempt);
	const completedOn = dayOf(completed.at);
	return {
		format: 'mamori-completion',
		version: 1,
		course: {
			id: outline.course,
			title,
			edition: completed.edition,
			hash: completed.hash,
			lawAsOf: completed.lawAsOf
		},
		track: { id: completed.track, title: track?.title ?? completed.track },
		completedOn,
		validUntil: validUntil(completedOn),
		posttest: {
			percent: completed.percent,
			// The rule under which it was taken; the present one where a record came without that attempt.
			pass: attempt?.attempt.pass ?? track?.final.pass ?? 0
		},
		runs: runsIn(events)
			.filter(({ id }) => completed.runs.includes(id))
			.map(({ scenario, variant, startedAt }) => ({
				scenario,
				title: scenarios.find(({ id }) => id === scenario)?.title ?? scenario,
				variant,
				on: dayOf(startedAt)
			})),
		isSelfReported: true,
		statement: [...statement]
	};
}

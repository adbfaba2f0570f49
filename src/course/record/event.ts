import type { Dimension, RunMode, Strength } from '../scenario/kinds.ts';

/**
 * What a learner did, appended and never changed. Everything that is shown is folded from these. A mark or an ending
 * in an event is what the learner was told at the time, which stays true when the course changes later.
 */
export type RecordEvent = EventHead & Deed;

export interface EventHead {
	/** Format of the event. */
	v: 1;
	id: string;
	/** ISO 8601 in UTC. */
	at: string;
	/** Edition of the course in which it happened. */
	edition: string;
}

export type Deed =
	| { kind: 'track-chosen'; track: string }
	| { kind: 'lesson-opened'; lesson: string }
	/** Where the reader was on leaving: the id of the nearest heading, or an empty string for the top. */
	| { kind: 'lesson-left'; lesson: string; anchor: string }
	| { kind: 'lesson-read'; lesson: string }
	/** `attempt` is missing for a check inside a lesson. */
	| { kind: 'question-answered'; question: string; options: string[]; score: number; attempt?: string }
	| {
			kind: 'attempt-started';
			attempt: string;
			module: string;
			questions: string[];
			seed: number;
			pass: number;
	  }
	/** The feedback on a question was left behind. */
	| { kind: 'attempt-advanced'; attempt: string; question: string }
	/**
	 * `seed` drew the tokens; none in records of before there were any. A run that steps back, or that goes on after the
	 * scenario was edited, begins with the first `kept` steps of the run `from`; that one stays as it was.
	 */
	| {
			kind: 'run-started';
			run: string;
			scenario: string;
			variant: string;
			seed?: number;
			mode?: RunMode;
			from?: string;
			kept?: number;
	  }
	/** `step` counts from 0, so that the order does not depend on a clock. `cards` and `basis` justify a decision. */
	| { kind: 'choice-made'; run: string; step: number; choice: string; cards?: string[]; basis?: string[] }
	/** What the learner makes of a card in the notebook; of each half the latest counts. */
	| { kind: 'card-tagged'; run: string; card: string; dimension?: Dimension; strength?: Strength }
	| { kind: 'run-ended'; run: string; ending: string; passed: boolean };

export type EventKind = Deed['kind'];

/** Oldest first; equal times by id, so that every device puts them in the same order. */
export function inOrder(events: readonly RecordEvent[]): RecordEvent[] {
	return [...events].sort((a, b) =>
		a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
	);
}

/** Set union by id: two tabs, two devices, a file. In order. */
export function merge(...records: (readonly RecordEvent[])[]): RecordEvent[] {
	const byId = new Map<string, RecordEvent>();
	for (const record of records)
		for (const event of record) if (!byId.has(event.id)) byId.set(event.id, event);
	return inOrder([...byId.values()]);
}

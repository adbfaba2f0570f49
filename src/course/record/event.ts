import type { Certainty, Rule } from '../attempt/rule.ts';
import type { Dimension, RunMode, Strength } from '../scenario/kinds.ts';

/** The version of an event's fields. A new one needs a migration from this one, in `migrate.ts`. */
export const eventVersion = 2;

/**
 * What a learner did, appended and never changed. Everything that is shown is folded from these. A mark or an ending
 * in an event is what the learner was told at the time, which stays true when the course changes later.
 */
export type RecordEvent = EventHead & Deed;

export interface EventHead {
	v: typeof eventVersion;
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
	/**
	 * `attempt` is missing for a check inside a lesson; `certainty` in records of before it was asked. Who gave up asked to
	 * be shown the answer: `options` is then empty, and it is not a wrong one.
	 */
	| {
			kind: 'question-answered';
			question: string;
			options: string[];
			score: number;
			attempt?: string;
			certainty?: Certainty;
			gaveUp?: true;
	  }
	/** `module` says whose quiz it is, `track` whose pretest or posttest; `modules` has the module of each question of a form. */
	| ({
			kind: 'attempt-started';
			attempt: string;
			module?: string;
			track?: string;
			questions: string[];
			modules?: string[];
			seed: number;
	  } & Rule)
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
	/** `critical` counts the critical acts; it is missing in records of before it was kept. */
	| { kind: 'run-ended'; run: string; ending: string; passed: boolean; critical?: number }
	/** How well a term was remembered, by the learner's own judgement. */
	| { kind: 'term-reviewed'; term: string; grade: Recall }
	/** The learner has read what is now said in place of an earlier fact. `edition` says what was read. */
	| { kind: 'change-read'; fact: string }
	/**
	 * A track was completed, with what stood on the completion record: percent of the posttest `attempt`, the assessed
	 * runs, the hash of the content and the day up to which it followed the law.
	 */
	| {
			kind: 'track-completed';
			track: string;
			attempt: string;
			percent: number;
			runs: string[];
			hash: string;
			lawAsOf: string;
	  };

/** How well something was remembered. */
export const recalls = ['again', 'hard', 'good', 'easy'] as const;
export type Recall = (typeof recalls)[number];

export type EventKind = Deed['kind'];

/** Lists that are known to be in order, so that the many folds of one record look through it once. */
const ordered = new WeakSet<readonly RecordEvent[]>();

/**
 * Oldest first; equal times by id, so that every device puts them in the same order.
 * @param events not to be changed afterwards; given back as they are when they are in order
 */
export function inOrder(events: readonly RecordEvent[]): readonly RecordEvent[] {
	if (ordered.has(events)) return events;
	const isInOrder = events.every((event, index) => index === 0 || compare(events[index - 1]!, event) <= 0);
	const sorted = isInOrder ? events : [...events].sort(compare);
	ordered.add(sorted);
	return sorted;
}

/** Set union by id: two tabs, two devices, a file. In order. */
export function merge(...records: (readonly RecordEvent[])[]): readonly RecordEvent[] {
	const byId = new Map<string, RecordEvent>();
	for (const record of records)
		for (const event of record) if (!byId.has(event.id)) byId.set(event.id, event);
	return inOrder([...byId.values()]);
}

/** The record with one event more, whose id is new. Unlike `merge` it does not look at every event. */
export function insert(record: readonly RecordEvent[], event: RecordEvent): readonly RecordEvent[] {
	const events = inOrder(record);
	let [low, high] = [0, events.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (compare(events[middle]!, event) < 0) low = middle + 1;
		else high = middle;
	}
	const inserted = events.toSpliced(low, 0, event);
	ordered.add(inserted);
	return inserted;
}

const compare = (a: RecordEvent, b: RecordEvent) =>
	a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

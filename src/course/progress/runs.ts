import { inOrder, type RecordEvent } from '../record/event.ts';
import type { Dimension, RunMode, Strength } from '../scenario/kinds.ts';
import type { Reasons } from '../scenario/scenario.ts';

export interface RunState {
	id: string;
	scenario: string;
	variant: string;
	mode: RunMode;
	/** Drew the tokens. */
	seed: number;
	startedAt: string;
	/** Choice ids in the order they were made, up to the first that is missing. */
	choices: string[];
	/** How decisions were justified, by step counted from 0. */
	reasons: Record<number, Reasons>;
	/** What the learner made of the cards. */
	tags: Record<string, Tag>;
	/** What the learner was told at the end. */
	end: { ending: string; passed: boolean } | undefined;
	/** The run that this one went back in or went on from. */
	from: string | undefined;
}

export interface Tag {
	dimension?: Dimension;
	strength?: Strength;
}

type Made = Extract<RecordEvent, { kind: 'choice-made' }>;
type Started = Extract<RecordEvent, { kind: 'run-started' }>;

/** Every scenario run in the record, oldest first. Where two tabs made the same step, the earlier one counts. */
export function runsIn(events: readonly RecordEvent[]): RunState[] {
	const started = new Map<string, Started>();
	const made = new Map<string, Map<number, Made>>();
	const tags = new Map<string, Record<string, Tag>>();
	const ends = new Map<string, RunState['end']>();
	for (const event of inOrder(events)) {
		if (event.kind === 'run-started') {
			if (!started.has(event.run)) started.set(event.run, event);
		} else if (event.kind === 'choice-made') {
			const steps = made.get(event.run) ?? new Map<number, Made>();
			made.set(event.run, steps);
			if (!steps.has(event.step)) steps.set(event.step, event);
		} else if (event.kind === 'card-tagged') {
			const { run, card, dimension, strength } = event;
			const own = tags.get(run) ?? {};
			tags.set(run, own);
			own[card] = { ...own[card], ...(dimension && { dimension }), ...(strength && { strength }) };
		} else if (event.kind === 'run-ended' && !ends.has(event.run))
			ends.set(event.run, { ending: event.ending, passed: event.passed });
	}

	const runs = new Map<string, RunState>();
	/** @param above runs on the way here: a record from elsewhere may lead in a circle */
	const build = (id: string, above: readonly string[]): RunState | undefined => {
		const event = started.get(id);
		if (!event || above.includes(id)) return undefined;
		const done = runs.get(id);
		if (done) return done;
		const earlier = event.from === undefined ? undefined : build(event.from, [...above, id]);
		const kept = earlier ? Math.min(event.kept ?? 0, earlier.choices.length) : 0;
		const run: RunState = {
			id,
			scenario: event.scenario,
			variant: event.variant,
			mode: event.mode ?? 'practice',
			seed: event.seed ?? 0,
			startedAt: event.at,
			choices: earlier?.choices.slice(0, kept) ?? [],
			reasons: Object.fromEntries(
				Object.entries(earlier?.reasons ?? {}).filter(([step]) => Number(step) < kept)
			),
			tags: { ...earlier?.tags },
			end: ends.get(id),
			from: event.from
		};
		for (const [card, tag] of Object.entries(tags.get(id) ?? {}))
			run.tags[card] = { ...run.tags[card], ...tag };
		const steps = made.get(id);
		for (let step = kept; steps?.has(step); step += 1) {
			const { choice, cards, basis } = steps.get(step)!;
			run.choices.push(choice);
			if (cards || basis) run.reasons[step] = { cards: cards ?? [], basis: basis ?? [] };
		}
		runs.set(id, run);
		return run;
	};
	return [...started.keys()].flatMap((id) => build(id, []) ?? []);
}

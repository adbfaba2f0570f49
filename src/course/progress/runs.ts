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
	end: { ending: string; passed: boolean; critical?: number } | undefined;
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
			ends.set(event.run, {
				ending: event.ending,
				passed: event.passed,
				...(event.critical !== undefined && { critical: event.critical })
			});
	}

	const runs = new Map<string, RunState>();
	for (const id of started.keys()) {
		// From the earliest of a row of runs on: a record from elsewhere may name thousands, or lead in a circle.
		const row: string[] = [];
		const inRow = new Set<string>();
		for (let at: string | undefined = id; at !== undefined && started.has(at); at = started.get(at)!.from) {
			if (runs.has(at) || inRow.has(at)) break;
			row.push(at);
			inRow.add(at);
		}
		for (const each of row.toReversed()) {
			const event = started.get(each)!;
			runs.set(
				each,
				runOf(event, event.from === undefined ? undefined : runs.get(event.from), {
					steps: made.get(each),
					tags: tags.get(each),
					end: ends.get(each)
				})
			);
		}
	}
	return [...started.keys()].map((id) => runs.get(id)!);
}

interface Deeds {
	steps: Map<number, Made> | undefined;
	tags: Record<string, Tag> | undefined;
	end: RunState['end'];
}

/** @param earlier the run that this one goes on from, where the record has it */
function runOf(event: Started, earlier: RunState | undefined, { steps, tags, end }: Deeds): RunState {
	const kept = earlier ? Math.min(event.kept ?? 0, earlier.choices.length) : 0;
	const run: RunState = {
		id: event.run,
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
		end,
		from: event.from
	};
	for (const [card, tag] of Object.entries(tags ?? {})) run.tags[card] = { ...run.tags[card], ...tag };
	for (let step = kept; steps?.has(step); step += 1) {
		const { choice, cards, basis } = steps.get(step)!;
		run.choices.push(choice);
		if (cards || basis) run.reasons[step] = { cards: cards ?? [], basis: basis ?? [] };
	}
	return run;
}

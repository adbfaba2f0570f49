import { outcome, type Outcome } from '#course/scenario/outcome.ts';
import { replay, type Run } from '#course/scenario/run.ts';
import type { RunMode } from '#course/scenario/kinds.ts';
import type { Reasons, ScenarioStructure } from '#course/scenario/scenario.ts';
import { runsIn, type RunState, type Tag } from '#course/progress/runs.ts';
import type { LearnerRecord } from './learner-record.svelte.ts';
import { newId } from './new-id.ts';

/** One learner at one scenario. A run is its list of choices in the record, replayed. */
export class ScenarioSitting {
	readonly #record: LearnerRecord;
	readonly #scenario: ScenarioStructure;
	/** The run whose debrief is still on the screen although it is over. */
	#shown = $state<string>();
	/** Set when the learner leaves a run that is not over; it stays in the record. */
	#left = $state<string>();

	constructor(record: LearnerRecord, scenario: ScenarioStructure) {
		this.#record = record;
		this.#scenario = scenario;
	}

	/** Runs of this scenario, oldest first. */
	readonly runs = $derived.by(() =>
		runsIn(this.#record.events).filter(({ scenario }) => scenario === this.#scenario.id)
	);

	/** The run at hand: the latest, if it is not over or its debrief is being read. */
	readonly current: RunState | undefined = $derived.by(() => {
		const playable = this.runs.filter(({ variant }) => Object.hasOwn(this.#scenario.variants, variant));
		// Not simply the latest: another device's clock may be ahead.
		const shown = playable.find(({ id }) => id === this.#shown);
		const last = playable.at(-1);
		return shown ?? (last?.end || last?.id === this.#left ? undefined : last);
	});

	readonly run: Run | undefined = $derived.by(
		() =>
			this.current && replay(this.#scenario, this.current.variant, this.current.choices, this.current.reasons)
	);

	readonly outcome: Outcome | undefined = $derived.by(() =>
		this.current && this.run?.isOver ? outcome(this.#scenario, this.current.variant, this.run) : undefined
	);

	/** Draws a variant kept for this mode, and what its tokens stand for. */
	begin(mode: RunMode): void {
		const variants = Object.keys(this.#scenario.variants).filter(
			(variant) => this.#scenario.variants[variant]!.use === mode
		);
		// A variant that has not been played comes first, so that nobody learns that the opening tells the truth.
		const unplayed = variants.filter((variant) => !this.runs.some((run) => run.variant === variant));
		const from = unplayed.length > 0 ? unplayed : variants;
		this.#start({ variant: from[draw() % from.length]!, mode, seed: draw() });
	}

	/** @param reasons what justifies a decision */
	choose(choice: string, reasons?: Reasons): void {
		const { current, run } = this;
		if (!current || !run?.offered.includes(choice)) return;
		// Choices that an edited scenario no longer offers would block their steps: the run goes on as a new one.
		const id = run.lost.length > 0 ? this.#goOn(run.steps.length) : current.id;
		this.#shown = id;
		this.#record.add({ kind: 'choice-made', run: id, step: run.steps.length, choice, ...reasons });
		if (this.run?.isOver && this.outcome)
			this.#record.add({
				kind: 'run-ended',
				run: id,
				ending: this.run.scene,
				passed: this.outcome.isPassed,
				critical: this.outcome.critical.length
			});
	}

	/** Goes back to before a step, counted from 0. In an assessment nobody steps back. */
	stepBack(step: number): void {
		if (this.current?.mode === 'practice') this.#goOn(step);
	}

	tag(card: string, tag: Tag): void {
		if (this.current && this.run?.known.includes(card))
			this.#record.add({ kind: 'card-tagged', run: this.current.id, card, ...tag });
	}

	/** Back to the briefing; the run stays in the record as far as it went. */
	leave(): void {
		this.#left = this.current?.id;
		this.#shown = undefined;
	}

	/** A new run that begins with the first steps of this one, which stays as it was. */
	#goOn(kept: number): string {
		const { id, variant, mode, seed } = this.current!;
		return this.#start({ variant, mode, seed, from: id, kept });
	}

	#start(begun: { variant: string; mode: RunMode; seed: number; from?: string; kept?: number }): string {
		const run = newId();
		this.#shown = run;
		this.#record.add({ kind: 'run-started', run, scenario: this.#scenario.id, ...begun });
		return run;
	}
}

const draw = () => crypto.getRandomValues(new Uint32Array(1))[0]!;

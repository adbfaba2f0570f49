import { outcome, type Outcome } from '#course/scenario/outcome.ts';
import { replay, type Run } from '#course/scenario/run.ts';
import type { ScenarioStructure } from '#course/scenario/scenario.ts';
import { runsIn, type RunState } from '#course/progress/runs.ts';
import type { LearnerRecord } from './learner-record.svelte.ts';
import { newId } from './new-id.ts';

/** One learner at one scenario. A run is its list of choices in the record, replayed. */
export class ScenarioSitting {
	readonly #record: LearnerRecord;
	readonly #scenario: ScenarioStructure;
	/** The run whose debrief is still on the screen although it is over. */
	#shown = $state<string>();

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
		return shown ?? (last?.end ? undefined : last);
	});

	readonly run: Run | undefined = $derived.by(
		() => this.current && replay(this.#scenario, this.current.variant, this.current.choices)
	);

	readonly outcome: Outcome | undefined = $derived.by(() =>
		this.current && this.run?.isOver ? outcome(this.#scenario, this.current.variant, this.run) : undefined
	);

	begin(): void {
		const variants = Object.keys(this.#scenario.variants);
		const draw = crypto.getRandomValues(new Uint32Array(1))[0]!;
		// A variant that has not been played comes first, so that nobody learns that the opening tells the truth.
		const unplayed = variants.filter((variant) => !this.runs.some((run) => run.variant === variant));
		const from = unplayed.length > 0 ? unplayed : variants;
		this.#start(from[draw % from.length]!);
	}

	choose(choice: string): void {
		const { current, run } = this;
		if (!current || !run?.offered.includes(choice)) return;
		// Choices that an edited scenario no longer offers would block their steps: the run goes on as a new one.
		const id =
			run.lost.length > 0
				? this.#start(
						current.variant,
						run.steps.map((step) => step.choice)
					)
				: current.id;
		this.#shown = id;
		this.#record.add({ kind: 'choice-made', run: id, step: run.steps.length, choice });
		if (this.run?.isOver && this.outcome)
			this.#record.add({
				kind: 'run-ended',
				run: id,
				ending: this.run.scene,
				passed: this.outcome.isPassed
			});
	}

	#start(variant: string, choices: string[] = []): string {
		const run = newId();
		this.#shown = run;
		this.#record.add({ kind: 'run-started', run, scenario: this.#scenario.id, variant });
		for (const [step, choice] of choices.entries())
			this.#record.add({ kind: 'choice-made', run, step, choice });
		return run;
	}
}

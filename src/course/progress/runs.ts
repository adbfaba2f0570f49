import { inOrder, type RecordEvent } from '../record/event.ts';

export interface RunState {
	id: string;
	scenario: string;
	variant: string;
	startedAt: string;
	/** Choice ids in the order they were made, up to the first that is missing. */
	choices: string[];
	/** What the learner was told at the end. */
	end: { ending: string; passed: boolean } | undefined;
}

/** Every scenario run in the record, oldest first. Where two tabs made the same step, the earlier one counts. */
export function runsIn(events: readonly RecordEvent[]): RunState[] {
	const runs = new Map<string, RunState>();
	const steps = new Map<string, Map<number, string>>();
	const ordered = inOrder(events);
	for (const event of ordered)
		if (event.kind === 'run-started' && !runs.has(event.run)) {
			const { run, scenario, variant, at } = event;
			runs.set(run, { id: run, scenario, variant, startedAt: at, choices: [], end: undefined });
			steps.set(run, new Map());
		}
	for (const event of ordered) {
		if (event.kind === 'choice-made') {
			const made = steps.get(event.run);
			if (made && !made.has(event.step)) made.set(event.step, event.choice);
		} else if (event.kind === 'run-ended') {
			const run = runs.get(event.run);
			if (run && !run.end) run.end = { ending: event.ending, passed: event.passed };
		}
	}
	for (const run of runs.values()) {
		const made = steps.get(run.id)!;
		for (let step = 0; made.has(step); step += 1) run.choices.push(made.get(step)!);
	}
	return [...runs.values()];
}

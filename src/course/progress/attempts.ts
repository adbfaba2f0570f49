import { percent, type Attempt } from '../quiz/attempt.ts';
import { inOrder, type RecordEvent } from '../record/event.ts';

export interface AttemptState {
	attempt: Attempt;
	startedAt: string;
	/** Chosen options by question; the first answer counts. */
	answers: Map<string, string[]>;
	scores: Map<string, number>;
	/** Questions whose feedback was left behind. */
	advanced: Set<string>;
	isFinished: boolean;
	/** Percent, once finished. */
	result: number | undefined;
	isPassed: boolean;
}

/** Every attempt in the record, oldest first. Answers count in any order and however often they arrive. */
export function attemptsIn(events: readonly RecordEvent[]): AttemptState[] {
	const states = new Map<string, AttemptState>();
	const ordered = inOrder(events);
	for (const event of ordered)
		if (event.kind === 'attempt-started' && !states.has(event.attempt))
			states.set(event.attempt, {
				attempt: {
					id: event.attempt,
					module: event.module,
					questions: event.questions,
					seed: event.seed,
					pass: event.pass
				},
				startedAt: event.at,
				answers: new Map(),
				scores: new Map(),
				advanced: new Set(),
				isFinished: false,
				result: undefined,
				isPassed: false
			});
	for (const event of ordered) {
		if (event.kind === 'attempt-advanced') states.get(event.attempt)?.advanced.add(event.question);
		if (event.kind !== 'question-answered' || event.attempt === undefined || event.options.length === 0)
			continue;
		const state = states.get(event.attempt);
		if (!state || state.answers.has(event.question) || !state.attempt.questions.includes(event.question))
			continue;
		state.answers.set(event.question, event.options);
		state.scores.set(event.question, event.score);
	}
	for (const state of states.values()) {
		state.isFinished = state.answers.size === state.attempt.questions.length;
		if (!state.isFinished) continue;
		state.result = percent([...state.scores.values()]);
		state.isPassed = state.result >= state.attempt.pass;
	}
	return [...states.values()];
}

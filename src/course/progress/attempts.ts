import { percent } from '../attempt/deal.ts';
import type { Certainty, Rule } from '../attempt/rule.ts';
import { inOrder, type RecordEvent } from '../record/event.ts';

/** One go at a quiz, a form or a review. What was dealt and the rule it is judged by are fixed when it begins. */
export interface Attempt extends Rule {
	id: string;
	/** Whose quiz it is. */
	module?: string;
	/** Whose pretest or posttest it is. */
	track?: string;
	/** Question ids in the order they are asked. */
	questions: string[];
	/** Of each question of a form its module. */
	modules?: string[];
	seed: number;
}

export interface Given {
	/** Chosen options; empty when the learner gave up. */
	options: string[];
	score: number;
	certainty: Certainty | undefined;
	at: string;
	edition: string;
}

export interface AttemptState {
	attempt: Attempt;
	startedAt: string;
	/** Edition of the course in which it began. */
	edition: string;
	/** By question; the first answer counts. */
	given: Map<string, Given>;
	/** Questions whose feedback was left behind. */
	advanced: Set<string>;
	isFinished: boolean;
	/** When the last answer was given, once finished. */
	finishedAt: string | undefined;
	/** Percent, once finished. */
	result: number | undefined;
	/** Whether it passed as a whole by the rule it began under. A review cannot. */
	isPassed: boolean;
}

/** Every attempt in the record, oldest first. Answers count in any order and however often they arrive. */
export function attemptsIn(events: readonly RecordEvent[]): AttemptState[] {
	const states = new Map<string, AttemptState>();
	const ordered = inOrder(events);
	for (const event of ordered)
		if (event.kind === 'attempt-started' && !states.has(event.attempt)) {
			const { attempt: id, form, feedback, pass, module, track, questions, modules, seed } = event;
			states.set(id, {
				attempt: {
					id,
					form,
					feedback,
					questions,
					seed,
					...(pass !== undefined && { pass }),
					...(module !== undefined && { module }),
					...(track !== undefined && { track }),
					...(modules !== undefined && { modules })
				},
				startedAt: event.at,
				edition: event.edition,
				given: new Map(),
				advanced: new Set(),
				isFinished: false,
				finishedAt: undefined,
				result: undefined,
				isPassed: false
			});
		}
	const asked = new Map([...states].map(([id, { attempt }]) => [id, new Set(attempt.questions)]));
	for (const event of ordered) {
		if (event.kind === 'attempt-advanced') states.get(event.attempt)?.advanced.add(event.question);
		if (event.kind !== 'question-answered' || event.attempt === undefined) continue;
		if (event.options.length === 0 && !event.gaveUp) continue;
		const state = states.get(event.attempt);
		if (!state || state.given.has(event.question) || !asked.get(event.attempt)!.has(event.question)) continue;
		const { options, score, certainty, at, edition } = event;
		state.given.set(event.question, { options, score, certainty, at, edition });
	}
	for (const state of states.values()) {
		const { questions, pass } = state.attempt;
		// A question that a record from elsewhere lists twice is answered once.
		state.isFinished = questions.length > 0 && questions.every((question) => state.given.has(question));
		if (!state.isFinished) continue;
		const given = [...state.given.values()];
		state.finishedAt = given.at(-1)!.at;
		state.result = percent(given.map(({ score }) => score));
		state.isPassed = pass !== undefined && state.result >= pass;
	}
	return [...states.values()];
}

import type { Certainty } from '../attempt/rule.ts';
import { inOrder, type RecordEvent } from '../record/event.ts';
import { attemptsIn } from './attempts.ts';

/** An answer whose mark the learner has been told. */
export interface Told {
	question: string;
	/** Chosen options; empty when the learner gave up. */
	options: string[];
	/** From 0 to 1. */
	score: number;
	/** Missing in records of before it was asked, and for who gave up. */
	certainty: Certainty | undefined;
	at: string;
}

/**
 * Answers of lessons, quizzes, forms and reviews, oldest first; of an attempt the first to each question. A form whose
 * marks come at its end is left out until then: a chart that moved with each answer would tell them early.
 */
export function toldIn(events: readonly RecordEvent[]): Told[] {
	const ordered = inOrder(events);
	const open = new Map(
		attemptsIn(ordered)
			.filter(({ attempt, isFinished }) => attempt.feedback === 'each' || isFinished)
			.map(({ attempt, given }) => [attempt.id, new Set(given.keys())])
	);
	const told: Told[] = [];
	let last = '';
	for (const event of ordered) {
		if (event.kind !== 'question-answered' || event.id === last) continue;
		if (event.options.length === 0 && !event.gaveUp) continue;
		last = event.id;
		const { question, options, score, certainty, at, attempt } = event;
		// Each question is taken out of its attempt with its first answer, so that a second one finds nothing.
		if (attempt !== undefined && !open.get(attempt)?.delete(question)) continue;
		told.push({ question, options, score, certainty: options.length > 0 ? certainty : undefined, at });
	}
	return told;
}

/** Of each question the first; later ones were given by somebody who has read what is right. */
export function firstOf(told: readonly Told[]): Told[] {
	const first = new Map<string, Told>();
	for (const each of told) if (!first.has(each.question)) first.set(each.question, each);
	return [...first.values()];
}

import { attemptsIn, type Given } from '../progress/attempts.ts';
import type { RecordEvent } from '../record/event.ts';
import type { Graded } from './grade.ts';

/** An answer that the learner has seen, or may see, the feedback to. */
export interface Answered extends Graded {
	/** Milliseconds since 1970. */
	at: number;
	edition: string;
	/** A pretest is a baseline: what was not yet taught cannot be forgotten. */
	isPretest: boolean;
}

/**
 * The answers to each question, oldest first. Those of a form that tells what was right only at its end count when it is
 * finished, or the review would tell before.
 * @param ordered as `inOrder` gives them
 */
export function answersIn(ordered: readonly RecordEvent[]): Map<string, Answered[]> {
	const answers = new Map<string, Answered[]>();
	const add = (question: string, given: Given, isPretest: boolean) => {
		const { score, certainty, edition, options } = given;
		const gaveUp = options.length === 0;
		const answer = { at: Date.parse(given.at), edition, score, certainty, gaveUp, isPretest };
		const own = answers.get(question);
		if (own) own.push(answer);
		else answers.set(question, [answer]);
	};
	for (const { attempt, given, isFinished } of attemptsIn(ordered))
		if (attempt.feedback === 'each' || isFinished)
			for (const [question, each] of given) add(question, each, attempt.form === 'pretest');
	let lastId: string | undefined;
	for (const event of ordered) {
		if (event.kind !== 'question-answered' || event.attempt !== undefined) continue;
		if (event.options.length === 0 && !event.gaveUp) continue;
		// The same event that arrived twice stands beside itself.
		if (event.id !== lastId) add(event.question, { ...event, certainty: event.certainty }, false);
		lastId = event.id;
	}
	for (const own of answers.values()) own.sort((a, b) => a.at - b.at);
	return answers;
}

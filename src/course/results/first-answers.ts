import type { Learner } from './pool.ts';
import type { ResultAnswer, ResultAttempt } from './result-file.ts';

export interface FirstAnswer extends ResultAnswer {
	/** Mean score of the other answers of the same attempt; undefined for a check, and where there are none. */
	rest: number | undefined;
}

/** Of each question the learner's first answer, by question. Later ones are practice: feedback stood between. */
export function firstAnswersOf({ answers }: Learner): Map<string, FirstAnswer> {
	const attempts = scoresByAttempt(answers);
	const first = new Map<string, FirstAnswer>();
	for (const answer of answers)
		if (!first.has(answer.question))
			first.set(answer.question, { ...answer, rest: restOf(answer, attempts) });
	return first;
}

/** An attempt of which every question was answered, with the score of each. */
export interface FinishedAttempt {
	attempt: ResultAttempt;
	scores: Map<string, number>;
}

/** In the order they began. Questions that the course no longer has are not waited for. */
export function finishedAttemptsOf({ attempts, answers }: Learner): FinishedAttempt[] {
	const given = scoresByAttempt(answers);
	return attempts.flatMap((attempt) => {
		const all = given.get(attempt.id)?.scores;
		if (!all || attempt.questions.length === 0) return [];
		if (!attempt.questions.every((question) => all.has(question))) return [];
		return {
			attempt,
			scores: new Map(attempt.questions.map((question) => [question, all.get(question)!]))
		};
	});
}

type Scores = { scores: Map<string, number>; sum: number };

/** Of each attempt the score of every question; the first answer counts. */
function scoresByAttempt(answers: readonly ResultAnswer[]): Map<string, Scores> {
	const byAttempt = new Map<string, Scores>();
	for (const { attempt, question, score } of answers) {
		if (attempt === undefined) continue;
		const own = byAttempt.get(attempt) ?? { scores: new Map<string, number>(), sum: 0 };
		byAttempt.set(attempt, own);
		if (own.scores.has(question)) continue;
		own.scores.set(question, score);
		own.sum += score;
	}
	return byAttempt;
}

function restOf({ attempt, score }: ResultAnswer, attempts: Map<string, Scores>): number | undefined {
	const own = attempt === undefined ? undefined : attempts.get(attempt);
	return own && own.scores.size > 1 ? (own.sum - score) / (own.scores.size - 1) : undefined;
}

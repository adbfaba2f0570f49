import { percent } from '../attempt/deal.ts';
import type { AttemptState } from './attempts.ts';

/** Fewer questions on a module prove nothing of it. */
const leastQuestions = 3;

/**
 * Modules that a finished pretest has proved, each by the pass mark under which that pretest began. Such a module may be
 * skipped: its lessons and its quiz count as done.
 * @returns percent by module, the best where several pretests proved it
 */
export function provenIn(attempts: readonly AttemptState[]): Map<string, number> {
	const proven = new Map<string, number>();
	for (const { attempt, given, isFinished } of attempts) {
		if (attempt.form !== 'pretest' || !isFinished || attempt.pass === undefined) continue;
		for (const [module, scores] of scoresByModule(attempt, given)) {
			const result = percent(scores);
			if (scores.length >= leastQuestions && result >= attempt.pass)
				proven.set(module, Math.max(result, proven.get(module) ?? 0));
		}
	}
	return proven;
}

/** The scores of a form by the module of each question, in the order of the form. */
export function scoresByModule(
	{ questions, modules = [] }: AttemptState['attempt'],
	given: AttemptState['given']
): Map<string, number[]> {
	const scores = new Map<string, number[]>();
	// What a record from elsewhere lists twice is one question.
	const counted = new Set<string>();
	for (const [index, question] of questions.entries()) {
		const module = modules[index];
		const answer = given.get(question);
		if (module === undefined || !answer || counted.has(question)) continue;
		counted.add(question);
		scores.set(module, [...(scores.get(module) ?? []), answer.score]);
	}
	return scores;
}

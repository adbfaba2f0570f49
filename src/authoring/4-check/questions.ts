import type { Parts } from '../2-parse/parse.ts';
import { problems, type Report } from '../problems.ts';

/** Holds questions to their rules: something to choose, something right, and firm ground. */
export function checkQuestions(parts: Parts, report: Report): void {
	const unconfirmed = new Set(
		parts.facts.entries.filter(({ value }) => value.status === 'unconfirmed').map(({ value }) => value.id)
	);
	for (const { value: question, at } of parts.questions.entries) {
		const { id, kind, options, right } = question;
		if (options.length < 2) report(at('options'), problems.questionOptionsFew({ id }));
		if (right.length === 0) report(at('right'), problems.questionRightNone({ id }));
		else if (options.length > 1 && options.every((option) => right.includes(option)))
			report(at('right'), problems.questionRightAll({ id }));
		else if (kind === 'single' && right.length > 1)
			report(at('right'), problems.questionRightSeveral({ id, count: right.length }));
		for (const [index, fact] of question.facts.entries())
			if (unconfirmed.has(fact)) report(at('facts', index), problems.questionUnconfirmed({ id, fact }));
	}
}

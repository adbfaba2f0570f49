import { otherAnswer, verdicts } from '#course/question/question.ts';
import type { Parts } from '../2-parse/parse.ts';
import type { QuestionEntry } from '../2-parse/questions.ts';
import type { Entry } from '../2-parse/yaml.ts';
import { problems, type Report } from '../problems.ts';

/** Holds questions to their rules: the parts of their kind, something to choose, something right, and firm ground. */
export function checkQuestions(parts: Parts, report: Report): void {
	const unconfirmed = new Set(
		parts.facts.entries.filter(({ value }) => value.status === 'unconfirmed').map(({ value }) => value.id)
	);
	for (const entry of parts.questions.entries) {
		const { value: question, at } = entry;
		const { id, kind, options } = question;
		if (options.length < 2) report(at('options'), problems.questionOptionsFew({ id }));
		checkParts(entry, report);
		if (question.right && rightParts.includes(kind)) checkRight(entry, question.right, report);
		if (kind === 'match' && question.pairs) checkPairs(entry, question.pairs, report);
		const reserved: readonly string[] =
			kind === 'judgement' ? verdicts : kind === 'short' ? [otherAnswer] : [];
		for (const [index, option] of options.entries())
			if (reserved.includes(option)) report(at('options', index), problems.optionReserved({ option }));
		for (const [index, fact] of question.facts.entries())
			if (unconfirmed.has(fact)) report(at('facts', index), problems.questionUnconfirmed({ id, fact }));
	}
}

type Kind = QuestionEntry['kind'];
const rightParts: Kind[] = ['single', 'multiple', 'passage', 'judgement', 'short'];
const needed: Record<'right' | 'matches' | 'pairs' | 'verdict', Kind[]> = {
	right: rightParts,
	matches: ['match'],
	pairs: ['match'],
	verdict: ['judgement']
};

function checkParts({ value: question, at, keyAt }: Entry<QuestionEntry>, report: Report): void {
	const { id, kind } = question;
	for (const part of Object.keys(needed) as (keyof typeof needed)[]) {
		const isNeeded = needed[part].includes(kind);
		if (isNeeded && question[part] === undefined)
			report(at(), problems.questionPartMissing({ id, kind, part }));
		if (!isNeeded && question[part] !== undefined)
			report(keyAt(part), problems.questionPartExtra({ id, kind, part }));
	}
}

function checkRight({ value, at }: Entry<QuestionEntry>, right: string[], report: Report): void {
	const { id, kind, options } = value;
	if (right.length === 0) report(at('right'), problems.questionRightNone({ id }));
	else if (options.length > 1 && options.every((option) => right.includes(option)))
		report(at('right'), problems.questionRightAll({ id }));
	else if (kind === 'single' && right.length > 1)
		report(at('right'), problems.questionRightSeveral({ id, count: right.length }));
}

function checkPairs(
	{ value, at }: Entry<QuestionEntry>,
	pairs: Record<string, string>,
	report: Report
): void {
	for (const option of value.options)
		if (!Object.hasOwn(pairs, option)) report(at('pairs'), problems.pairMissing({ id: value.id, option }));
}

import { mean, sampleCorrelation } from 'simple-statistics';
import { certainties, type Certainty } from '../attempt/rule.ts';
import { otherAnswer, verdicts, type QuestionKind, type Verdict } from '../question/question.ts';
import type { FirstAnswer } from './first-answers.ts';
import { measure, type Measured } from './measured.ts';

/** What the analysis looks at in a question. */
export interface AnalysedItem {
	id: string;
	kind: QuestionKind;
	module: string;
	verdict?: Verdict;
	options: readonly { id: string; right: boolean; match?: string }[];
}

export interface ItemRow {
	question: string;
	module: string;
	figures: Measured<ItemFigures>;
}

export interface ItemFigures {
	/** Mean score, 0 to 1: the higher, the easier. Who gave up has no points. */
	difficulty: number;
	/** Share of learners who had it all right. */
	right: number;
	gaveUp: number;
	/** Item–rest correlation, −1 to 1, over those who answered it in an attempt. */
	discrimination: Measured;
	/** Mean certainty, 1 to 3. */
	certainty: Measured;
	/** Share all right among those who were so certain. */
	rightByCertainty: Record<Certainty, Measured>;
	/** None for a question of putting in order, where everybody chooses everything. */
	options: OptionFigures[];
	/** Editions of the course in which it was answered. In another edition another answer may have been right. */
	editions: string[];
}

export interface OptionFigures {
	id: string;
	isRight: boolean;
	chosen: number;
	/** Mean rest score of those who chose it: a wrong option that draws the stronger ones is worth reading again. */
	rest: Measured;
}

/** Questions that somebody answered, in the order of `items`. @param learners the first answers of each */
export function analyseItems(
	items: readonly AnalysedItem[],
	learners: readonly ReadonlyMap<string, FirstAnswer>[]
): ItemRow[] {
	const byQuestion = new Map<string, FirstAnswer[]>();
	for (const learner of learners)
		for (const [question, answer] of learner) {
			const list = byQuestion.get(question);
			if (list) list.push(answer);
			else byQuestion.set(question, [answer]);
		}
	return items.flatMap((item) => {
		const answers = byQuestion.get(item.id);
		if (!answers) return [];
		return {
			question: item.id,
			module: item.module,
			figures: measure(answers.length, () => figuresOf(item, answers))
		};
	});
}

export const isFullyRight = ({ score }: { score: number }) => score === 1;

/** Share of answers that are all right. */
export const shareRight = (answers: readonly { score: number }[]) =>
	answers.filter(isFullyRight).length / answers.length;

function figuresOf(item: AnalysedItem, answers: readonly FirstAnswer[]): ItemFigures {
	const inAttempts = answers.filter(({ rest }) => rest !== undefined);
	const certain = answers.flatMap(({ certainty }) => certainty ?? []);
	const atLevel = (level: Certainty) => {
		const own = answers.filter(({ certainty }) => certainty === level);
		return measure(own.length, () => shareRight(own));
	};
	return {
		difficulty: mean(answers.map(({ score }) => score)),
		right: shareRight(answers),
		gaveUp: answers.filter(({ gaveUp }) => gaveUp).length,
		discrimination: measure(inAttempts.length, () =>
			pointBiserial(
				inAttempts.map(isFullyRight),
				inAttempts.map(({ rest }) => rest!)
			)
		),
		certainty: measure(certain.length, () => mean(certain)),
		rightByCertainty: Object.fromEntries(certainties.map((level) => [level, atLevel(level)])) as Record<
			Certainty,
			Measured
		>,
		options: optionsOf(item, answers),
		editions: [...new Set(answers.map(({ edition }) => edition))].sort()
	};
}

/**
 * The point-biserial correlation, which is Pearson's with one variable that is 0 or 1. Corrected: the rest does not hold the
 * item itself, with which it would agree by force (S. Henrysson, "Correction of item-total correlations in item analysis",
 * Psychometrika 28 (1963), 211–218).
 * @returns undefined where all are right, none is, or all have the same rest
 */
export function pointBiserial(right: readonly boolean[], rest: readonly number[]): number | undefined {
	if (!isSpread(right.map(Number)) || !isSpread(rest)) return undefined;
	return Math.min(1, Math.max(-1, sampleCorrelation(right.map(Number), [...rest])));
}

/** Means of equal scores may differ in their last digits, which is no spread. */
const isSpread = (values: readonly number[]) => {
	const [first] = values;
	return values.some((value) => Math.abs(value - first!) > 1e-9);
};

function optionsOf(item: AnalysedItem, answers: readonly FirstAnswer[]): OptionFigures[] {
	return namesIn(item, answers).map(({ id, isRight }) => {
		const choosers = answers.filter(({ options }) => options.includes(id));
		const rests = choosers.flatMap(({ rest }) => rest ?? []);
		return { id, isRight, chosen: choosers.length, rest: measure(rests.length, () => mean(rests)) };
	});
}

/** What can stand in an answer, as it is named there. */
function namesIn(
	item: AnalysedItem,
	answers: readonly FirstAnswer[]
): Pick<OptionFigures, 'id' | 'isRight'>[] {
	const own = item.options.map(({ id, right }) => ({ id, isRight: right }));
	switch (item.kind) {
		case 'single':
		case 'multiple':
		case 'passage':
			return own;
		case 'short':
			return [...own, { id: otherAnswer, isRight: false }];
		case 'judgement':
			return [...verdicts.map((id) => ({ id, isRight: id === item.verdict })), ...own];
		case 'match': {
			const given = new Set(answers.flatMap(({ options }) => options));
			return item.options.flatMap(({ id, match }) =>
				[...given]
					.filter((pair) => pair.startsWith(`${id}=`))
					.sort()
					.map((pair) => ({ id: pair, isRight: pair === `${id}=${match}` }))
			);
		}
		case 'order':
			return [];
		default:
			return item.kind satisfies never;
	}
}

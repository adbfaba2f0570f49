import type { Localised } from '../lang.ts';

/**
 * single, multiple: choose options. order: put them in order. match: find the partner of each. passage: mark pieces of a
 * text. judgement: decide a case, and say what carries the decision. short: write a few words.
 */
export const questionKinds = [
	'single',
	'multiple',
	'order',
	'match',
	'passage',
	'judgement',
	'short'
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** Easy, medium, hard: an author's estimate, until the answers of enough learners say better. */
export const difficulties = [1, 2, 3] as const;
export type Difficulty = (typeof difficulties)[number];

/** What a case may be judged to be: trafficking, not trafficking, or not to be told yet. */
export const verdicts = ['trafficking', 'not', 'unclear'] as const;
export type Verdict = (typeof verdicts)[number];

export interface Question {
	id: string;
	kind: QuestionKind;
	difficulty: Difficulty;
	module: string;
	/** The lesson that teaches it. */
	lesson: string;
	/** For `order` in their right order; for `short` the answers that are foreseen. */
	options: QuestionOption[];
	/** `match`: ids of the answers offered. */
	matches?: string[];
	/** `judgement`: what the case is. */
	verdict?: Verdict;
	/** Ids of the facts the answer rests on. */
	facts: string[];
	words: Localised<QuestionWords>;
}

export interface QuestionOption {
	id: string;
	/** Whether it is to be chosen; true throughout in `order` and `match`, where every option has its place. */
	right: boolean;
	/** `match`: the id of its partner. */
	match?: string;
}

export interface QuestionWords {
	prompt: string;
	/** By option. In a passage the text is the marked piece itself. `accept`: other ways to write a short answer. */
	options: Record<string, { text?: string; accept?: string[]; why: string }>;
	/** `match`: the answers offered, by id. */
	matches?: Record<string, string>;
	/** `passage`: paragraphs, with its options as `[words](id)`. */
	passage?: string;
	/** `judgement`: the case, and of each verdict why it is right or wrong. */
	case?: string;
	verdicts?: Record<Verdict, string>;
}

/**
 * What a learner answered, as it is kept in the record. Ids of options: those chosen; for `order` in the order given.
 * For `match` each is `option=match`. For `judgement` the verdict stands among them. For `short` it is the foreseen answer
 * that the text was read as, or `other`: what somebody typed is never kept. Empty when the learner gave up.
 */
export type Answer = readonly string[];

/** A short answer that was not foreseen. No option may have this name. */
export const otherAnswer = 'other';

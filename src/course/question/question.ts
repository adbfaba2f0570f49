import type { Localised } from '../lang.ts';

/**
 * single, multiple: choose options. order: put them in order. match: find the partner of each. passage: mark pieces of a
 * text. judgement: decide a case, and say what carries the decision.
 */
export const questionKinds = ['single', 'multiple', 'order', 'match', 'passage', 'judgement'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** What a case may be judged to be: trafficking, not trafficking, or not to be told yet. */
export const verdicts = ['trafficking', 'not', 'unclear'] as const;
export type Verdict = (typeof verdicts)[number];

export interface Question {
	id: string;
	kind: QuestionKind;
	module: string;
	/** The lesson that teaches it. */
	lesson: string;
	/** For `order` in their right order. */
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
	/** By option. In a passage the text is the marked piece itself. */
	options: Record<string, { text?: string; why: string }>;
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
 * For `match` each is `option=match`. For `judgement` the verdict stands among them.
 */
export type Answer = readonly string[];

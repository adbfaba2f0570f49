import type { Lang, Localised } from '../lang.ts';

export type QuestionKind = 'single' | 'multiple';

export interface Question {
	id: string;
	kind: QuestionKind;
	module: string;
	/** The lesson that teaches it. */
	lesson: string;
	options: QuestionOption[];
	/** Ids of the facts the answer rests on. */
	facts: string[];
	words: Localised<QuestionWords>;
}

export interface QuestionOption {
	id: string;
	right: boolean;
}

export interface QuestionWords {
	prompt: string;
	options: Record<string, { text: string; why: string }>;
}

/** A question as one learner meets it: one language, structure and words together. */
export interface Item {
	id: string;
	kind: QuestionKind;
	lesson: string;
	facts: string[];
	prompt: string;
	options: { id: string; right: boolean; text: string; why: string }[];
}

/** What is needed to ask it and to show what was right. */
export type AskedItem = Pick<Item, 'id' | 'kind' | 'prompt' | 'options'>;

export function itemIn(question: Question, lang: Lang): Item {
	const words = question.words[lang];
	return {
		id: question.id,
		kind: question.kind,
		lesson: question.lesson,
		facts: question.facts,
		prompt: words.prompt,
		options: question.options.map((option) => ({ ...option, ...words.options[option.id]! }))
	};
}

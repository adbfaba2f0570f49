import type { Lang } from '../lang.ts';
import { piecesOf, textOf, type Piece } from './passage.ts';
import type { Question, QuestionKind, Verdict } from './question.ts';

/** A question as one learner meets it: one language, structure and words together. */
export interface Item {
	id: string;
	kind: QuestionKind;
	lesson: string;
	facts: string[];
	prompt: string;
	options: ItemOption[];
	/** `short`: the language in which it is to be answered. */
	lang?: Lang;
	/** `match`: the answers offered. */
	matches?: { id: string; text: string }[];
	/** `passage`: its paragraphs in pieces. */
	passage?: Piece[][];
	/** `judgement`: the case, what it is, and why each verdict is right or wrong. */
	case?: string;
	verdict?: Verdict;
	verdicts?: Record<Verdict, string>;
}

export interface ItemOption {
	id: string;
	right: boolean;
	match?: string;
	/** `order`: its right place, from 0. */
	place?: number;
	text: string;
	/** `short`: other ways to write it. */
	accept?: string[];
	why: string;
}

/** What is needed to ask it and to show what was right. */
export type AskedItem = Omit<Item, 'lesson' | 'facts'>;

export function askedIn(question: Question, lang: Lang): AskedItem {
	const { id, kind, options, matches, verdict, words } = question;
	const { prompt, case: story, verdicts, ...own } = words[lang];
	const passage = own.passage === undefined ? undefined : piecesOf(own.passage);
	return {
		id,
		kind,
		prompt,
		options: options.map((option, place) => {
			const { text, accept, why } = own.options[option.id]!;
			return {
				...option,
				...(kind === 'order' && { place }),
				text: text ?? textOf(passage ?? [], option.id),
				...(accept && { accept }),
				why
			};
		}),
		...(matches && { matches: matches.map((match) => ({ id: match, text: own.matches![match]! })) }),
		...(passage && { passage }),
		...(kind === 'short' && { lang }),
		...(verdict && { case: story, verdict, verdicts })
	};
}

export function itemIn(question: Question, lang: Lang): Item {
	return { ...askedIn(question, lang), lesson: question.lesson, facts: question.facts };
}

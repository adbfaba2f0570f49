import type { Component } from 'svelte';
import type { AskedItem } from '#course/question/item.ts';
import type { Answer, QuestionKind } from '#course/question/question.ts';
import type { Words } from '#i18n/words.ts';

/** What the part of a question that a learner works on is given, whatever its kind. */
export interface BodyProps {
	item: AskedItem;
	/** What is chosen so far, or the answer that was given. */
	value: Answer;
	/** The answer is given: what was right is shown, and nothing can be changed. */
	isAnswered: boolean;
	words: Words['check'];
	onchange: (value: string[]) => void;
}

export type Body = Component<BodyProps>;
export type Bodies = Partial<Record<QuestionKind, Body>>;

/** Choices come with the form; the other kinds only with the pages that ask them. */
const rarer = {
	order: () => import('./OrderBody.svelte'),
	match: () => import('./MatchBody.svelte'),
	passage: () => import('./PassageBody.svelte'),
	judgement: () => import('./JudgementBody.svelte'),
	short: () => import('./ShortBody.svelte')
};

export async function bodiesFor(kinds: Iterable<QuestionKind>): Promise<Bodies> {
	const needed = [...new Set(kinds)].flatMap((kind) => (kind in rarer ? [kind as keyof typeof rarer] : []));
	const loaded = await Promise.all(
		needed.map(async (kind) => [kind, (await rarer[kind]()).default] as const)
	);
	return Object.fromEntries(loaded);
}

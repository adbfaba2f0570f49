import type { BankTerm } from '../bank.ts';
import type { Edition } from '../course.ts';
import { inOrder, type RecordEvent } from '../record/event.ts';
import { answersIn, type Answered } from './answers.ts';
import { editionsIn } from './editions.ts';
import { gradeOf, isShaky } from './grade.ts';
import { believed, day, inTurn, scheduleOf, type Review, type Schedule } from './schedule.ts';

/** What there is to review, and what changed it. */
export interface Material {
	items: readonly { id: string }[];
	terms: readonly Pick<BankTerm, 'id' | 'lessons'>[];
	/** Released editions, oldest first. */
	history: readonly Pick<Edition, 'edition' | 'keys'>[];
}

export interface Cards {
	questions: QuestionCard[];
	terms: TermCard[];
}

export interface QuestionCard {
	kind: 'question';
	id: string;
	/** The last one. */
	answer: Answered;
	/** Whether its right answer changed since. Only then a question is here that was never missed, without a schedule. */
	isLawChanged: boolean;
	schedule: Schedule | undefined;
	last: number;
	/** It may be asked from then on, though not twice on one day. */
	due: number;
}

export interface TermCard {
	kind: 'term';
	id: string;
	/** Missing for a term never yet reviewed. */
	schedule: Schedule | undefined;
}

/**
 * A question becomes a card by its first answer that was missed, given up or guessed, a term when a lesson that uses it
 * has been read. What the course no longer has is no card. The same whatever the order of the events and however often
 * each arrives.
 * @param now milliseconds since 1970
 */
export function cardsIn(events: readonly RecordEvent[], material: Material, now: number): Cards {
	const ordered = inOrder(events);
	return { questions: questionCards(ordered, material, now), terms: termCards(ordered, material.terms, now) };
}

function questionCards(ordered: readonly RecordEvent[], material: Material, now: number): QuestionCard[] {
	const answers = answersIn(ordered);
	const editions = editionsIn(material.history);
	return material.items.flatMap(({ id }): QuestionCard[] => {
		const all = inTurn(answers.get(id) ?? [], now);
		const start = all.findIndex((answer) => !answer.isPretest && isShaky(answer));
		const answer = start >= 0 ? all.at(-1)! : all.findLast(({ isPretest }) => !isPretest);
		if (!answer) return [];
		const isLawChanged = editions.lastKeyChange(id) > editions.place(answer.edition);
		if (start < 0 && !isLawChanged) return [];
		const schedule = start < 0 ? undefined : scheduleOf(all.slice(start).map(reviewOf), now);
		const last = schedule?.last ?? believed(answer.at, now, day);
		const due = isLawChanged || !schedule ? last : schedule.due;
		return [{ kind: 'question', id, answer, isLawChanged, schedule, last, due }];
	});
}

const reviewOf = (answer: Answered): Review => ({
	at: answer.at,
	recall: gradeOf(answer),
	isShaky: isShaky(answer)
});

function termCards(ordered: readonly RecordEvent[], terms: Material['terms'], now: number): TermCard[] {
	const read = new Map<string, number>();
	const reviews = new Map<string, Review[]>();
	let lastId: string | undefined;
	for (const event of ordered) {
		if (event.kind === 'lesson-read') {
			if (!read.has(event.lesson)) read.set(event.lesson, read.size);
		} else if (event.kind === 'term-reviewed' && event.id !== lastId) {
			lastId = event.id;
			const review = { at: Date.parse(event.at), recall: event.grade, isShaky: event.grade === 'again' };
			const own = reviews.get(event.term);
			if (own) own.push(review);
			else reviews.set(event.term, [review]);
		}
	}
	return terms
		.map(({ id, lessons }) => ({
			id,
			own: inTurn(reviews.get(id) ?? [], now),
			turn: Math.min(...lessons.map((lesson) => read.get(lesson) ?? Infinity))
		}))
		.filter(({ own, turn }) => own.length > 0 || turn < Infinity)
		.toSorted((a, b) => (a.turn < b.turn ? -1 : a.turn > b.turn ? 1 : 0))
		.map(({ id, own }) => ({
			kind: 'term',
			id,
			schedule: own.length > 0 ? scheduleOf(own, now) : undefined
		}));
}

import type { Cards, QuestionCard, TermCard } from './cards.ts';
import type { Day } from './day.ts';
import { scheduler } from './memory.ts';
import { day, type Schedule } from './schedule.ts';

/** Why a question is asked today, in the order in which they are. */
export const reasons = [
	'law-changed',
	'confident-and-wrong',
	'missed',
	'given-up',
	'uncertain',
	'due'
] as const;
export type Reason = (typeof reasons)[number];

export interface Queue {
	questions: { id: string; reason: Reason }[];
	terms: { id: string; isNew: boolean }[];
}

/** New terms a day: each comes back several times in its first weeks. */
export const newTermsADay = 5;

/**
 * What to review today. A card is due when its time comes before the end of the day; one that was reviewed today is not
 * asked again today. Of equal reasons, what is most likely forgotten comes first.
 * @param now milliseconds since 1970
 */
export function queueFor(cards: Cards, today: Day, now: number): Queue {
	const questions = cards.questions
		.filter((card) => isOffered(card, today))
		.map((card) => ({ card, reason: reasonOf(card), recall: recallOf(card.schedule, now) }))
		.toSorted(
			(a, b) =>
				reasons.indexOf(a.reason) - reasons.indexOf(b.reason) ||
				a.recall - b.recall ||
				(a.card.id < b.card.id ? -1 : 1)
		);
	return {
		questions: questions.map(({ card, reason }) => ({ id: card.id, reason })),
		terms: termsFor(cards.terms, today, now)
	};
}

function termsFor(cards: readonly TermCard[], today: Day, now: number): Queue['terms'] {
	const begunToday = cards.filter(({ schedule }) => schedule && schedule.first >= today.start).length;
	const fresh = cards
		.filter(({ schedule }) => !schedule)
		.slice(0, Math.max(0, newTermsADay - begunToday))
		.map(({ id }) => ({ id, isNew: true }));
	const due = cards
		.filter(({ schedule }) => schedule && isOffered(schedule, today))
		.map(({ id, schedule }) => ({ id, isNew: false, recall: recallOf(schedule, now) }))
		.toSorted((a, b) => a.recall - b.recall || (a.id < b.id ? -1 : 1))
		.map(({ id, isNew }) => ({ id, isNew }));
	return [...fresh, ...due];
}

const isOffered = ({ last, due }: Pick<Schedule, 'last' | 'due'>, today: Day): boolean =>
	last < today.start && due < today.end;

/** The probability that it is known now; 0 for what was never reviewed. */
export const recallOf = (schedule: Schedule | undefined, now: number): number =>
	schedule ? scheduler.retrievability(schedule.memory, Math.max(0, now - schedule.last) / day) : 0;

function reasonOf({ isLawChanged, answer: { score, certainty, gaveUp } }: QuestionCard): Reason {
	if (isLawChanged) return 'law-changed';
	if (gaveUp) return 'given-up';
	if (score < 1) return certainty === 3 ? 'confident-and-wrong' : 'missed';
	return certainty === 1 ? 'uncertain' : 'due';
}

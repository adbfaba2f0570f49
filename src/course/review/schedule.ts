import { recalls, type Recall } from '../record/event.ts';
import { scheduler, type Memory } from './memory.ts';

export const day = 86_400_000;

export interface Review {
	/** Milliseconds since 1970. */
	at: number;
	recall: Recall;
	/** Comes back on the next day, however long it would be remembered. */
	isShaky: boolean;
}

/** Where a card stands after its reviews. Times in milliseconds since 1970, none of `last` and `first` after now. */
export interface Schedule {
	memory: Memory;
	first: number;
	last: number;
	/** Never later than `last` and the longest interval. */
	due: number;
}

const isAhead = (at: number, now: number) => at > now + day;

/**
 * When something happened, as far as it can be believed: not after now. A time that nobody knows is `ago` before now. Were
 * it now, what follows from it would be put off from day to day.
 */
export const believed = (at: number, now: number, ago: number): number =>
	isAhead(at, now) ? now - ago : Math.min(at, now);

/**
 * What a clock that ran ahead dated more than a day after now stands first: in truth it came before, and nobody knows
 * when. Less than a day is the difference of two devices, and counts as now.
 * @param list in order of `at`; given back as it is where every date is credible
 */
export function inTurn<T extends { at: number }>(list: readonly T[], now: number): readonly T[] {
	if (list.length === 0 || !isAhead(list.at(-1)!.at, now)) return list;
	const first = list.findIndex(({ at }) => isAhead(at, now));
	return [...list.slice(first), ...list.slice(0, first)];
}

/**
 * Days are counted from instants, so that neither time zones nor leap days matter. A review that is dated before the one
 * preceding it, as after a clock was set back, counts as at the same time.
 * @param reviews at least one, `inTurn`
 */
export function scheduleOf(reviews: readonly Review[], now: number): Schedule {
	let memory: Memory | undefined;
	let before = 0;
	for (const { at, recall } of reviews) {
		memory = scheduler.review(memory, Math.max(0, at - before) / day, recall);
		before = at;
	}
	const latest = reviews.at(-1)!;
	const interval = scheduler.interval(memory!) * day;
	const last = believed(latest.at, now, interval);
	return {
		memory: memory!,
		first: Math.min(believed(reviews[0]!.at, now, interval), last),
		last,
		due: latest.isShaky ? last : last + interval
	};
}

/** How many days each judgement of a review now would put a card off. */
export function intervalsAfter(schedule: Schedule | undefined, now: number): Record<Recall, number> {
	const days = schedule ? Math.max(0, now - schedule.last) / day : 0;
	const after = (recall: Recall) =>
		recall === 'again' ? 1 : scheduler.interval(scheduler.review(schedule?.memory, days, recall));
	return Object.fromEntries(recalls.map((recall) => [recall, after(recall)])) as Record<Recall, number>;
}

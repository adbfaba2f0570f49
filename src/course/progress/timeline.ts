import { inOrder, type RecordEvent } from '../record/event.ts';

export const doneKinds = ['lessons', 'questions', 'cases', 'terms'] as const;
/** Lessons read, questions answered, cases ended, terms reviewed. */
export type DoneKind = (typeof doneKinds)[number];
export type Done = Record<DoneKind, number>;

export interface Day extends Done {
	/** `YYYY-MM-DD` */
	day: string;
}

export interface Month extends Done {
	/** `YYYY-MM` */
	month: string;
}

/**
 * What was done on each day on which something was, oldest first. A lesson counts once a day; a case when it first ended.
 * @param dayOf the day on the learner's wall, `YYYY-MM-DD`, of a time in ISO 8601
 */
export function timelineIn(events: readonly RecordEvent[], dayOf: (at: string) => string): Day[] {
	const days = new Map<string, Day>();
	const lessons = new Set<string>();
	const cases = new Set<string>();
	const add = (day: string, kind: DoneKind) => {
		const found = days.get(day) ?? { day, ...nothing() };
		days.set(day, found);
		found[kind] += 1;
	};
	let last = '';
	for (const event of inOrder(events)) {
		// The same event, arrived twice, stands beside itself.
		if (event.id === last) continue;
		last = event.id;
		switch (event.kind) {
			case 'lesson-read': {
				const day = dayOf(event.at);
				const key = `${day} ${event.lesson}`;
				if (!lessons.has(key)) add(day, 'lessons');
				lessons.add(key);
				break;
			}
			case 'question-answered':
				if (event.options.length > 0 || event.gaveUp) add(dayOf(event.at), 'questions');
				break;
			case 'run-ended':
				if (!cases.has(event.run)) add(dayOf(event.at), 'cases');
				cases.add(event.run);
				break;
			case 'term-reviewed':
				add(dayOf(event.at), 'terms');
				break;
		}
	}
	return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Days before `from`, summed up by month, oldest first. */
export function monthsBefore(days: readonly Day[], from: string): Month[] {
	const months = new Map<string, Month>();
	for (const { day, ...done } of days) {
		if (day >= from) continue;
		const month = day.slice(0, 7);
		const found = months.get(month) ?? { month, ...nothing() };
		months.set(month, found);
		for (const kind of doneKinds) found[kind] += done[kind];
	}
	return [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** The last `count` days of a calendar up to `today`, oldest first. */
export function daysUpTo(today: string, count: number): string[] {
	const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
	// In UTC every day has 24 hours, so none is left out or doubled when clocks change.
	return Array.from({ length: count }, (_, index) =>
		new Date(Date.UTC(year, month - 1, day - (count - 1 - index))).toISOString().slice(0, 10)
	);
}

const nothing = (): Done => ({ lessons: 0, questions: 0, cases: 0, terms: 0 });

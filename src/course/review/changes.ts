import type { Change } from '../bank.ts';
import type { Edition } from '../course.ts';
import type { RecordEvent } from '../record/event.ts';
import { editionsIn } from './editions.ts';

export interface ChangesToLearn {
	/** What is still to be read, each fact once, as its last change left it. Oldest edition first. */
	unread: Change[];
	/** Questions that rest on what changed, read or not, and were not answered since. */
	questions: string[];
}

/**
 * What changed since the learner learnt it: changes later than the edition of the last completed track, to facts of
 * lessons that were read or questions that were answered before. Only that is taught again, not the whole course.
 * @param history released editions, oldest first
 */
export function changesFor(
	events: readonly RecordEvent[],
	changes: readonly Change[],
	history: readonly Pick<Edition, 'edition' | 'keys'>[]
): ChangesToLearn {
	const { place } = editionsIn(history);
	const met = metIn(events, place);
	const isMet = ({ edition, questions, lessons }: Change) =>
		[...lessons.map((id) => met.read.get(id)), ...questions.map((id) => met.answered.get(id)?.first)].some(
			(first) => first !== undefined && first < place(edition)
		);
	const latest = new Map<string, Change>();
	for (const change of changes.toSorted((a, b) => place(a.edition) - place(b.edition)))
		if (place(change.edition) > met.completed && isMet(change)) latest.set(change.fact, change);
	const relevant = [...latest.values()].toSorted((a, b) => place(a.edition) - place(b.edition));
	const isAnswered = (id: string, { edition }: Change) =>
		(met.answered.get(id)?.last ?? -Infinity) >= place(edition);
	return {
		unread: relevant.filter(({ fact, edition }) => (met.changes.get(fact) ?? -Infinity) < place(edition)),
		questions: [
			...new Set(relevant.flatMap((change) => change.questions.filter((id) => !isAnswered(id, change))))
		]
	};
}

/** In which editions, by their places, a learner met what. */
function metIn(events: readonly RecordEvent[], place: (edition: string) => number) {
	const read = new Map<string, number>();
	const answered = new Map<string, { first: number; last: number }>();
	const changes = new Map<string, number>();
	let completed = -Infinity;
	for (const event of events) {
		const at = place(event.edition);
		if (event.kind === 'lesson-read') read.set(event.lesson, Math.min(read.get(event.lesson) ?? at, at));
		else if (event.kind === 'question-answered') {
			const { first, last } = answered.get(event.question) ?? { first: at, last: at };
			answered.set(event.question, { first: Math.min(first, at), last: Math.max(last, at) });
		} else if (event.kind === 'change-read')
			changes.set(event.fact, Math.max(changes.get(event.fact) ?? at, at));
		else if (event.kind === 'track-completed') completed = Math.max(completed, at);
	}
	return { read, answered, changes, completed };
}

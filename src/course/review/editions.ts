import type { Edition } from '../course.ts';

export interface Editions {
	/** Its place in the history, from 0. */
	place: (edition: string) => number;
	/** The place of the last edition that changed the key of a question; `never` where none did. */
	lastKeyChange: (question: string) => number;
}

/** Before every edition, known or unknown. */
export const never = -2;

/**
 * An edition that the history does not know counts as the oldest, -1: then everything that was ever changed is asked
 * again, which is better than that a change goes unseen.
 * @param history oldest first
 */
export function editionsIn(history: readonly Pick<Edition, 'edition' | 'keys'>[]): Editions {
	const places = new Map(history.map(({ edition }, place) => [edition, place]));
	const keys = new Map(history.flatMap((each, place) => each.keys.map((key) => [key, place] as const)));
	return {
		place: (edition) => places.get(edition) ?? -1,
		lastKeyChange: (question) => keys.get(question) ?? never
	};
}

import { inOrder, type RecordEvent } from './event.ts';

/** Where the reader of a lesson left it last: the id of a heading, or an empty string for its top. */
export function anchorIn(events: readonly RecordEvent[], lesson: string): string {
	for (const event of inOrder(events).toReversed()) {
		if (event.kind === 'lesson-read' && event.lesson === lesson) return '';
		if (event.kind === 'lesson-left' && event.lesson === lesson) return event.anchor;
	}
	return '';
}

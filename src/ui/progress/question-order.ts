import type { QuestionType } from '#course/scenario/kinds.ts';

/** From what the course advises to ask most to what it advises never to ask, as a strip shows them from the left. */
export const questionOrder: readonly QuestionType[] = [
	'open',
	'focused',
	'safety',
	'consent',
	'closed',
	'leading',
	'blaming'
];

/** How each type is drawn, beside its letters: by a pattern of lines on a tile of 8 units. No path: plain ink, or plain paper. */
export const questionTile: Record<QuestionType, string> = {
	open: 'M0 0H8V8H0Z',
	focused: 'M0 2H8M0 6H8',
	safety: '',
	consent: 'M2 2h1v1h-1zM6 6h1v1h-1z',
	closed: 'M-1 9L9 -1M-1 1L1 -1M7 9L9 7',
	leading: 'M2 0V8M6 0V8',
	blaming: 'M0 2H8M0 6H8M2 0V8M6 0V8'
};

import { describe, expect, it } from 'vitest';
import { anchorIn } from '#course/record/anchor.ts';
import type { Deed } from '#course/record/event.ts';
import { at } from './events.ts';

const record = (...deeds: Deed[]) => deeds.map((deed, second) => at(second, deed));
const left = (anchor: string, lesson = 'law'): Deed => ({ kind: 'lesson-left', lesson, anchor });
const read: Deed = { kind: 'lesson-read', lesson: 'law' };

describe('the place in a lesson', () => {
	it('is its top for a lesson never left', () => {
		expect(anchorIn([], 'law')).toBe('');
		expect(anchorIn(record({ kind: 'lesson-opened', lesson: 'law' }), 'law')).toBe('');
	});

	it('is where that lesson was left last, not another, however the events arrive', () => {
		const events = record(left('act'), left('means'), left('elsewhere', 'other'));
		expect(anchorIn(events, 'law')).toBe('means');
		expect(anchorIn(events.toReversed(), 'law')).toBe('means');
	});

	it('is its top once it was read, and moves on when it is left again', () => {
		expect(anchorIn(record(left('means'), read), 'law')).toBe('');
		expect(anchorIn(record(left('means'), read, left('purpose')), 'law')).toBe('purpose');
	});

	it('does not go back to the top when another lesson is read', () => {
		expect(anchorIn(record(left('means'), { kind: 'lesson-read', lesson: 'other' }), 'law')).toBe('means');
	});
});

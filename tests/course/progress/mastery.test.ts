import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { masteryIn } from '#course/progress/mastery.ts';
import type { Deed } from '#course/record/event.ts';
import { at } from '../record/events.ts';
import { busyAnew, busyRecord } from './doing.ts';

const bank = [
	{ id: 'a', lesson: 'penal-code', module: 'law' },
	{ id: 'b', lesson: 'penal-code', module: 'law' },
	{ id: 'c', lesson: 'protocol', module: 'law' },
	{ id: 'd', lesson: 'figures', module: 'why' }
];
const answer = (question: string, score: number, options = ['x']): Deed => ({
	kind: 'question-answered',
	question,
	options,
	score,
	...(options.length === 0 && { gaveUp: true as const })
});
const mastery = (...deeds: Deed[]) =>
	masteryIn(
		deeds.map((deed, second) => at(second, deed)),
		bank
	);

describe('what the questions of a lesson say', () => {
	it('counts questions before anything is answered', () => {
		const { lessons, modules } = mastery();
		expect(lessons.get('penal-code')).toEqual({ of: 2, asked: 0, right: 0 });
		expect(modules.get('law')).toEqual({ of: 3, asked: 0, right: 0 });
	});

	it('goes by the last answer to each question', () => {
		const { lessons } = mastery(answer('a', 0), answer('a', 1), answer('b', 1), answer('b', 0.5));
		expect(lessons.get('penal-code')).toEqual({ of: 2, asked: 2, right: 1 });
	});

	it('counts a question that was given up as asked and not as right', () => {
		const { lessons } = mastery(answer('c', 1), answer('c', 0, []));
		expect(lessons.get('protocol')).toEqual({ of: 1, asked: 1, right: 0 });
	});

	it('counts no question that the bank no longer has', () => {
		const { lessons, modules } = mastery(answer('gone', 1));
		expect([...lessons.values(), ...modules.values()].every(({ asked }) => asked === 0)).toBe(true);
	});
});

it('finds the same whatever the order of the events and however often each arrives', () => {
	fc.assert(
		fc.property(busyAnew, ({ record, again }) => {
			expect(masteryIn(again, bank)).toEqual(masteryIn(record, bank));
		})
	);
});

it('has no more right than asked and no more asked than there are, and lessons that add up to their modules', () => {
	fc.assert(
		fc.property(busyRecord, (record) => {
			const { lessons, modules } = masteryIn(record, bank);
			for (const { of, asked, right } of [...lessons.values(), ...modules.values()]) {
				expect(right).toBeLessThanOrEqual(asked);
				expect(asked).toBeLessThanOrEqual(of);
			}
			const sum = (list: Iterable<{ right: number }>) => [...list].reduce((all, { right }) => all + right, 0);
			expect(sum(lessons.values())).toBe(sum(modules.values()));
		})
	);
});

import { describe, expect, it } from 'vitest';
import type { Bank } from '#course/bank.ts';
import type { Deed } from '#course/record/event.ts';
import { drawFor } from '#session/draw-form.ts';
import { at } from '../course/record/events.ts';

const ids = Array.from({ length: 8 }, (_, index) => `q${index}`);
const bank: Bank = {
	items: ids.map((id) => ({
		id,
		kind: 'single',
		lesson: 'a',
		module: 'law',
		difficulty: 2,
		facts: [],
		prompt: '',
		options: []
	})),
	basis: {},
	lessons: {},
	terms: [],
	changes: []
};
const track = { id: 'police', lessons: ['a'], final: { pass: 80, runs: 2, items: { law: 4 } } };

/** A form that asked these, and whether it was finished. */
const had = (
	attempt: string,
	form: 'pretest' | 'posttest',
	questions: string[],
	isFinished = true
): Deed[] => [
	{ kind: 'attempt-started', attempt, form, feedback: 'end', track: 'police', questions, seed: 1 },
	...(isFinished ? questions : []).map((question): Deed => ({
		kind: 'question-answered',
		attempt,
		question,
		options: [],
		score: 0,
		gaveUp: true
	}))
];
const draw = (form: 'pretest' | 'posttest', seed: number, ...deeds: Deed[]) =>
	drawFor(
		deeds.map((deed, second) => at(second, deed, `e${second}`)),
		bank,
		track,
		form,
		seed
	).toSorted();
const [half, other] = [ids.slice(0, 4), ids.slice(4)];

describe('the final test', () => {
	it('asks nothing of the first test, and as much', () => {
		for (const seed of [1, 2, 3])
			expect(draw('posttest', seed, ...had('one', 'pretest', half))).toEqual(other);
	});

	it('is a whole one for somebody with the first tests of two devices, without the one that counts', () => {
		const deeds = [
			...had('open', 'pretest', other, false),
			...had('counts', 'pretest', half),
			...had('later', 'pretest', other)
		];
		expect(draw('posttest', 1, ...deeds)).toEqual(other);
	});

	it('passes over a first test that was only begun', () => {
		expect(draw('posttest', 1, ...had('open', 'pretest', half, false))).toEqual(other);
	});
});

describe('the first test', () => {
	it('asks nothing of a final test that was taken before', () => {
		for (const seed of [1, 2, 3])
			expect(draw('pretest', seed, ...had('one', 'posttest', half))).toEqual(other);
	});

	it('is the same for everybody with the same seed who had none', () => {
		expect(draw('pretest', 7)).toEqual(draw('pretest', 7));
		expect(draw('pretest', 7)).toHaveLength(4);
	});
});

import { describe, expect, it } from 'vitest';
import type { LearnerRecord } from '#session/learner-record.svelte.ts';
import type { Item } from '#course/question/item.ts';
import { QuizSitting } from '#session/quiz-sitting.svelte.ts';
import { openRecord, quiet, Shelf } from './shelf.ts';

const option = (id: string, right: boolean) => ({ id, right, text: id, why: '' });
const item = (id: string): Item => ({
	id,
	kind: 'single',
	lesson: 'lesson',
	facts: [],
	prompt: '',
	options: [option('yes', true), option('no', false), option('both', false), option('neither', false)]
});
const items = ['q1', 'q2', 'q3', 'q4'].map(item);
const setup = { module: 'law', items, draw: 2, pass: 50 };

const sit = (record: LearnerRecord, changes: Partial<typeof setup> = {}) =>
	new QuizSitting(record, { ...setup, ...changes });
const stateOf = ({ snapshot }: QuizSitting) => snapshot?.value;

/** Answers the question at hand and leaves its feedback behind. */
function answer(sitting: QuizSitting, score: number) {
	sitting.give(['yes'], score);
	sitting.goOn();
}

describe('a quiz', () => {
	it('has nothing at hand before it is begun', async () => {
		const sitting = sit(await openRecord());
		expect([sitting.current, sitting.item, sitting.attempts]).toEqual([undefined, undefined, []]);
		sitting.give(['yes'], 1);
		sitting.goOn();
		expect(sitting.attempts).toEqual([]);
	});

	it('draws its questions, and fixes the rule it is judged by', async () => {
		const sitting = sit(await openRecord());
		sitting.begin();
		const { attempt } = sitting.current!;
		expect(attempt).toMatchObject({ module: 'law', pass: 50 });
		expect(new Set(attempt.questions).size).toBe(2);
		expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining(attempt.questions));
		expect(sitting.item!.id).toBe(attempt.questions[0]);
	});

	it('goes through answers and feedback to its result', async () => {
		const sitting = sit(await openRecord());
		sitting.begin();
		const [first, second] = sitting.current!.attempt.questions;
		expect([stateOf(sitting), sitting.answer]).toEqual(['answering', undefined]);
		sitting.give(['yes'], 1);
		expect([stateOf(sitting), sitting.item!.id, sitting.answer]).toEqual(['feedback', first, ['yes']]);
		sitting.goOn();
		expect([stateOf(sitting), sitting.item!.id, sitting.answer]).toEqual(['answering', second, undefined]);
		sitting.give(['no'], 0);
		sitting.goOn();
		expect(stateOf(sitting)).toBe('finished');
		expect([sitting.result, sitting.current!.isPassed, sitting.missed.map(({ id }) => id)]).toEqual([
			50,
			true,
			[second]
		]);
	});

	it('adds nothing for an empty answer, a second one, or going on too early', async () => {
		const record = await openRecord();
		const sitting = sit(record);
		sitting.begin();
		sitting.give([], 0);
		sitting.goOn();
		expect([stateOf(sitting), record.events.length]).toEqual(['answering', 1]);
		sitting.give(['yes'], 1);
		sitting.give(['no'], 0);
		expect([sitting.answer, record.events.length]).toEqual([['yes'], 2]);
	});

	it('shows options in the same order as long as the attempt lasts', async () => {
		const record = await openRecord();
		const sitting = sit(record);
		sitting.begin();
		const order = sitting.item!.options;
		expect(sit(record).item!.options).toEqual(order);
		sitting.give(['yes'], 1);
		expect(sitting.item!.options).toEqual(order);
		expect([...order].sort((a, b) => a.id.localeCompare(b.id))).toEqual(
			[...items[0]!.options].sort((a, b) => a.id.localeCompare(b.id))
		);
	});

	it('begins a new attempt after the last, and keeps the last', async () => {
		const sitting = sit(await openRecord());
		sitting.begin();
		answer(sitting, 1);
		answer(sitting, 1);
		const first = sitting.current!.attempt.id;
		sitting.begin();
		expect(sitting.current!.attempt.id).not.toBe(first);
		expect(stateOf(sitting)).toBe('answering');
		expect(sitting.attempts.map(({ result }) => result)).toEqual([100, undefined]);
	});
});

describe('a second sitting on the same record', () => {
	it('finds the attempt in the middle of a question, and of its feedback', async () => {
		const shelf = new Shelf();
		const sitting = sit(await openRecord(shelf));
		sitting.begin();
		answer(sitting, 1);
		await quiet();
		const second = sit(await openRecord(shelf));
		expect([stateOf(second), second.item!.id]).toEqual(['answering', sitting.current!.attempt.questions[1]]);
		second.give(['no'], 0);
		await quiet();
		const third = sit(await openRecord(shelf));
		expect([stateOf(third), third.answer]).toEqual(['feedback', ['no']]);
		third.goOn();
		expect([stateOf(third), third.result]).toEqual(['finished', 50]);
	});

	it('has nothing at hand once the result was seen', async () => {
		const record = await openRecord();
		const sitting = sit(record);
		sitting.begin();
		answer(sitting, 1);
		answer(sitting, 1);
		const later = sit(record);
		expect(later.current).toBeUndefined();
		expect(later.attempts).toHaveLength(1);
	});

	it('judges an open attempt by the rule it began under', async () => {
		const record = await openRecord();
		sit(record).begin();
		const stricter = sit(record, { pass: 100, draw: 4 });
		answer(stricter, 1);
		answer(stricter, 0);
		expect([stricter.current!.attempt.pass, stricter.current!.isPassed]).toEqual([50, true]);
	});

	it('sets an attempt aside whose question the course no longer has, and loses nothing of it', async () => {
		const record = await openRecord();
		const sitting = sit(record);
		sitting.begin();
		const gone = sitting.current!.attempt.questions[1]!;
		const shorter = sit(record, { items: items.filter(({ id }) => id !== gone) });
		expect([shorter.current, shorter.attempts.length]).toEqual([undefined, 1]);
		shorter.begin();
		expect(stateOf(shorter)).toBe('answering');
	});

	it('does not take the attempt of another module for its own', async () => {
		const record = await openRecord();
		sit(record).begin();
		expect(sit(record, { module: 'process' }).attempts).toEqual([]);
	});
});

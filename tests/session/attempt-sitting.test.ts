import { describe, expect, it } from 'vitest';
import type { LearnerRecord } from '#session/learner-record.svelte.ts';
import type { Item } from '#course/question/item.ts';
import { AttemptSitting } from '#session/attempt-sitting.svelte.ts';
import type { Deed } from '#course/record/event.ts';
import { at } from '../course/record/events.ts';
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
const setup: ConstructorParameters<typeof AttemptSitting>[1] = {
	form: 'quiz',
	feedback: 'each',
	module: 'law',
	items,
	pass: 50
};

const sit = (record: LearnerRecord, changes: Partial<typeof setup> = {}) =>
	new AttemptSitting(record, { ...setup, ...changes });
const stateOf = ({ snapshot }: AttemptSitting) => snapshot?.value;

/** Answers the question at hand and leaves its feedback behind. */
function answer(sitting: AttemptSitting, score: number) {
	sitting.give(['yes'], score, 2);
	sitting.goOn();
}

describe('a quiz', () => {
	it('has nothing at hand before it is begun', async () => {
		const sitting = sit(await openRecord());
		expect([sitting.current, sitting.item, sitting.attempts]).toEqual([undefined, undefined, []]);
		sitting.give(['yes'], 1, 2);
		sitting.goOn();
		expect(sitting.attempts).toEqual([]);
	});

	it('asks its questions, and fixes the rule it is judged by', async () => {
		const sitting = sit(await openRecord());
		sitting.begin(['q1', 'q2']);
		const { attempt } = sitting.current!;
		expect(attempt).toMatchObject({
			form: 'quiz',
			feedback: 'each',
			module: 'law',
			pass: 50,
			questions: ['q1', 'q2']
		});
		expect(sitting.item!.id).toBe(attempt.questions[0]);
	});

	it('goes through answers and feedback to its result', async () => {
		const sitting = sit(await openRecord());
		sitting.begin(['q1', 'q2']);
		const [first, second] = sitting.current!.attempt.questions;
		expect([stateOf(sitting), sitting.given?.options]).toEqual(['answering', undefined]);
		sitting.give(['yes'], 1, 2);
		expect([stateOf(sitting), sitting.item!.id, sitting.given?.options]).toEqual([
			'feedback',
			first,
			['yes']
		]);
		sitting.goOn();
		expect([stateOf(sitting), sitting.item!.id, sitting.given?.options]).toEqual([
			'answering',
			second,
			undefined
		]);
		sitting.give(['no'], 0, 2);
		sitting.goOn();
		expect(stateOf(sitting)).toBe('finished');
		expect(sitting.current).toMatchObject({ result: 50, isPassed: true });
		expect(sitting.all.map(({ item, given }) => [item.id, given?.score])).toEqual([
			[first, 1],
			[second, 0]
		]);
	});

	it('adds nothing for an empty answer, a second one, or going on too early', async () => {
		const record = await openRecord();
		const sitting = sit(record);
		sitting.begin(['q1', 'q2']);
		sitting.give([], 0, 2);
		sitting.goOn();
		expect([stateOf(sitting), record.events.length]).toEqual(['answering', 1]);
		sitting.give(['yes'], 1, 2);
		sitting.give(['no'], 0, 2);
		expect([sitting.given?.options, record.events.length]).toEqual([['yes'], 2]);
	});

	it('shows options in the same order as long as the attempt lasts', async () => {
		const record = await openRecord();
		const sitting = sit(record);
		sitting.begin(['q1', 'q2']);
		const order = sitting.item!.options;
		expect(sit(record).item!.options).toEqual(order);
		sitting.give(['yes'], 1, 2);
		expect(sitting.item!.options).toEqual(order);
		expect([...order].sort((a, b) => a.id.localeCompare(b.id))).toEqual(
			[...items[0]!.options].sort((a, b) => a.id.localeCompare(b.id))
		);
	});

	it('begins a new attempt after the last, and keeps the last', async () => {
		const sitting = sit(await openRecord());
		sitting.begin(['q1', 'q2']);
		answer(sitting, 1);
		answer(sitting, 1);
		const first = sitting.current!.attempt.id;
		sitting.begin(['q1', 'q2']);
		expect(sitting.current!.attempt.id).not.toBe(first);
		expect(stateOf(sitting)).toBe('answering');
		expect(sitting.attempts.map(({ result }) => result)).toEqual([100, undefined]);
	});
});

describe('a form', () => {
	const form = { form: 'pretest', feedback: 'end', module: undefined, track: 'police' } as const;
	const ofLaw = items.map((each) => ({ ...each, module: 'law' }));

	it('shows nothing of what was right before its end, and then everything', async () => {
		const sitting = sit(await openRecord(), { ...form, items: ofLaw });
		sitting.begin(['q1', 'q2']);
		sitting.give(['yes'], 1, 3);
		expect([stateOf(sitting), sitting.item!.id]).toEqual(['answering', 'q2']);
		sitting.giveUp();
		expect(stateOf(sitting)).toBe('finished');
		expect(sitting.all.map(({ given }) => given)).toMatchObject([
			{ options: ['yes'], score: 1, certainty: 3 },
			{ options: [], score: 0, certainty: undefined }
		]);
		sitting.close();
		expect([sitting.current, sitting.attempts.length]).toEqual([undefined, 1]);
	});

	it('notes of which module each question is, so that a pretest proves it for ever', async () => {
		const sitting = sit(await openRecord(), { ...form, items: ofLaw });
		sitting.begin(['q1', 'q2']);
		expect(sitting.current!.attempt).toMatchObject({ track: 'police', modules: ['law', 'law'] });
	});

	it('is not taken for the quiz of a module, nor for the form of another track', async () => {
		const record = await openRecord();
		sit(record, { ...form, items: ofLaw }).begin(['q1']);
		expect(sit(record).attempts).toEqual([]);
		expect(sit(record, { ...form, track: 'public', items: ofLaw }).attempts).toEqual([]);
		expect(sit(record, { ...form, form: 'posttest', items: ofLaw }).attempts).toEqual([]);
	});
});

describe('giving up', () => {
	it('is an answer without a point, and shows what was right', async () => {
		const record = await openRecord();
		const sitting = sit(record);
		sitting.begin(['q1', 'q2']);
		sitting.giveUp();
		expect([stateOf(sitting), sitting.given]).toMatchObject(['feedback', { options: [], score: 0 }]);
		sitting.giveUp();
		expect(record.events.length).toBe(2);
	});
});

describe('a second sitting on the same record', () => {
	it('finds the attempt in the middle of a question, and of its feedback', async () => {
		const shelf = new Shelf();
		const sitting = sit(await openRecord(shelf));
		sitting.begin(['q1', 'q2']);
		answer(sitting, 1);
		await quiet();
		const second = sit(await openRecord(shelf));
		expect([stateOf(second), second.item!.id]).toEqual(['answering', sitting.current!.attempt.questions[1]]);
		second.give(['no'], 0, 2);
		await quiet();
		const third = sit(await openRecord(shelf));
		expect([stateOf(third), third.given?.options]).toEqual(['feedback', ['no']]);
		third.goOn();
		expect([stateOf(third), third.current!.result]).toEqual(['finished', 50]);
	});

	it('has nothing at hand once the result was seen', async () => {
		const record = await openRecord();
		const sitting = sit(record);
		sitting.begin(['q1', 'q2']);
		answer(sitting, 1);
		answer(sitting, 1);
		const later = sit(record);
		expect(later.current).toBeUndefined();
		expect(later.attempts).toHaveLength(1);
	});

	it('judges an open attempt by the rule it began under', async () => {
		const record = await openRecord();
		sit(record).begin(['q1', 'q2']);
		const stricter = sit(record, { pass: 100 });
		answer(stricter, 1);
		answer(stricter, 0);
		expect([stricter.current!.attempt.pass, stricter.current!.isPassed]).toEqual([50, true]);
	});

	it('sets an attempt aside whose question the course no longer has, and loses nothing of it', async () => {
		const record = await openRecord();
		const sitting = sit(record);
		sitting.begin(['q1', 'q2']);
		const gone = sitting.current!.attempt.questions[1]!;
		const shorter = sit(record, { items: items.filter(({ id }) => id !== gone) });
		expect([shorter.current, shorter.attempts.length]).toEqual([undefined, 1]);
		shorter.begin(['q1', 'q3']);
		expect(stateOf(shorter)).toBe('answering');
	});

	it('is not held up by what a record from elsewhere calls an attempt, whenever that is dated', async () => {
		const begun = {
			kind: 'attempt-started',
			form: 'quiz',
			feedback: 'each',
			module: 'law',
			seed: 1
		} as const;
		const odd: Deed[] = [
			{ ...begun, attempt: 'empty', questions: [] },
			{ ...begun, attempt: 'twice', questions: ['q1', 'q1'] },
			{ kind: 'question-answered', attempt: 'twice', question: 'q1', options: ['yes'], score: 1 },
			{ kind: 'attempt-advanced', attempt: 'twice', question: 'q1' }
		];
		const ahead = odd.map((deed, index) => ({
			...at(0, deed, `odd${index}`),
			at: '2099-01-01T00:00:00.000Z'
		}));
		const record = await openRecord(new Shelf(ahead));
		const sitting = sit(record);
		expect([sitting.attempts.length, sitting.current, sitting.item]).toEqual([2, undefined, undefined]);
		sitting.begin(['q1', 'q2']);
		expect([stateOf(sitting), sitting.current!.attempt.questions]).toEqual(['answering', ['q1', 'q2']]);
	});

	it('does not take the attempt of another module for its own', async () => {
		const record = await openRecord();
		sit(record).begin(['q1', 'q2']);
		expect(sit(record, { module: 'process' }).attempts).toEqual([]);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordEvent } from '#course/record/event.ts';
import { cardsIn, type Material } from '#course/review/cards.ts';
import type { Day } from '#course/review/day.ts';
import { newTermsADay, queueFor, reasons } from '#course/review/queue.ts';
import {
	anyRecord,
	answer,
	attempt,
	changed,
	dayOf,
	gaveUp,
	hour,
	material,
	moment,
	on,
	oneDay
} from './records.ts';

const japan = dayOf('2026-12-01');
const noon = (day: Day) => day.start + 12 * hour;
const queue = (events: RecordEvent[], today = japan, from: Material = material) =>
	queueFor(cardsIn(events, from, noon(today)), today, noon(today));

const six: Material = {
	...material,
	items: ['f', 'e', 'd', 'c', 'b', 'a'].map((id) => ({ id })),
	history: [
		{ edition: '2026.11', keys: [] },
		{ edition: '2026.12', keys: ['a', 'z'] }
	]
};

describe('today', () => {
	it('asks for each reason in its order', () => {
		const at = '2026-11-24T00:00Z';
		const events = [
			on(at, answer('f', 0)),
			on('2026-11-26T00:00Z', answer('f', 1)),
			on(at, answer('e', 1, { certainty: 1 })),
			on(at, gaveUp('d')),
			on(at, answer('c', 0.6, { certainty: 2 })),
			on(at, answer('b', 0, { certainty: 3 })),
			on(at, answer('a', 0, { certainty: 3 }))
		];
		expect(queue(events, japan, six).questions).toEqual(
			reasons.map((reason, index) => ({ id: 'abcdef'[index], reason }))
		);
	});

	it('asks what is most likely forgotten first', () => {
		const due = (id: string, last: string) => [
			on('2026-11-01T00:00Z', answer(id, 0)),
			on(last, answer(id, 1))
		];
		const events = [...due('a', '2026-11-20T00:00Z'), ...due('b', '2026-11-10T00:00Z')];
		expect(queue(events).questions.map(({ id }) => id)).toEqual(['b', 'a']);
	});

	it('asks nothing that was answered today', () => {
		expect(queue([on('2026-12-01T00:30+09:00', answer('a', 0))]).questions).toEqual([]);
		expect(queue([on('2026-11-30T23:30+09:00', answer('a', 0))]).questions).toEqual([
			{ id: 'a', reason: 'missed' }
		]);
	});

	it('asks nothing before its time', () => {
		const events = [
			on('2026-11-20T00:00Z', answer('a', 0)),
			on('2026-11-29T00:00Z', answer('a', 1, { certainty: 3 }))
		];
		expect(queue(events).questions).toEqual([]);
		expect(queue(events, dayOf('2027-12-01')).questions).toEqual([{ id: 'a', reason: 'due' }]);
	});

	it('is the learner’s own day: the same evening is today in New York and yesterday in Tokyo', () => {
		const events = [on('2026-11-30T20:00-05:00', answer('a', 0))];
		const [newYork, tokyo] = [dayOf('2026-11-30', '-05:00'), dayOf('2026-12-01', '+09:00')];
		const now = Date.parse('2026-11-30T21:00-05:00');
		const ask = (today: Day) => queueFor(cardsIn(events, material, now), today, now).questions;
		expect(ask(newYork)).toEqual([]);
		// 20:00 in New York is 10:00 of the day after in Tokyo.
		expect(ask(tokyo)).toEqual([]);
		expect(ask(dayOf('2026-12-02', '+09:00'))).toEqual([{ id: 'a', reason: 'missed' }]);
	});

	it('asks on a day of 23 hours what was missed late on the day before', () => {
		const short = dayOf('2027-03-14', '-05:00', 23);
		const events = [on('2027-03-13T23:59-05:00', answer('a', 0))];
		expect(queue(events, short).questions).toEqual([{ id: 'a', reason: 'missed' }]);
	});

	it('asks again what was only answered under a clock that was years ahead', () => {
		const events = [on('2031-01-01T00:00Z', answer('a', 0)), on('2031-01-09T00:00Z', answer('a', 1))];
		expect(queue(events).questions).toEqual([{ id: 'a', reason: 'due' }]);
		expect(queue([...events, on('2026-12-01T01:00Z', answer('a', 1))]).questions).toEqual([]);
	});
});

describe('a change of the law', () => {
	const answered = (edition: string, score = 1) => [on('2026-11-24T00:00Z', answer('a', score), edition)];

	it('brings back a question that was right, when its key changed since', () => {
		expect(queue(answered('2026.11'), japan, six).questions).toEqual([{ id: 'a', reason: 'law-changed' }]);
		expect(queue(answered('2026.12'), japan, six).questions).toEqual([]);
	});

	it('counts an edition that nobody knows as the oldest', () => {
		expect(queue(answered('2020.01'), japan, six).questions).toEqual([{ id: 'a', reason: 'law-changed' }]);
	});

	it('is settled by an answer in the new edition', () => {
		const again = on('2026-11-25T00:00Z', answer('a', 1), '2026.12');
		expect(queue([...answered('2026.11'), again], japan, six).questions).toEqual([]);
	});

	it('does not make a question of a pretest alone a review', () => {
		const events = [
			on('2026-11-24T00:00Z', attempt('t', ['a'], 'pretest')),
			on('2026-11-24T00:01Z', answer('a', 1, { attempt: 't' }))
		];
		expect(queue(events, japan, six).questions).toEqual([]);
	});
});

describe('terms', () => {
	const many: Material = {
		...material,
		terms: Array.from({ length: 8 }, (_, index) => ({ id: `t${index}`, lessons: ['l'] }))
	};
	const read = on('2026-11-22T00:00Z', { kind: 'lesson-read', lesson: 'l' });
	const reviewed = (at: string, term: string, grade: 'again' | 'good' = 'good') =>
		on(at, { kind: 'term-reviewed', term, grade });

	it('are new ones first, five a day, then those that are due', () => {
		const events = [read, reviewed('2026-11-22T00:00Z', 't0'), reviewed('2026-11-30T00:00Z', 't1', 'again')];
		expect(queue(events, japan, many).terms).toEqual([
			...['t2', 't3', 't4', 't5', 't6'].map((id) => ({ id, isNew: true })),
			{ id: 't1', isNew: false },
			{ id: 't0', isNew: false }
		]);
	});

	it('begun today count among the five, and are not asked twice', () => {
		const events = [read, reviewed('2026-12-01T00:00Z', 't0', 'again'), reviewed('2026-12-01T00:00Z', 't1')];
		expect(queue(events, japan, many).terms.map(({ id }) => id)).toEqual(['t2', 't3', 't4']);
	});
});

it('never asks what was reviewed today, nothing twice, and no more new terms than a day takes', () => {
	fc.assert(
		fc.property(anyRecord, moment, (record, now) => {
			const start = Math.floor(now / oneDay) * oneDay;
			const today = { date: '', start, end: start + oneDay };
			const cards = cardsIn(record, changed, now);
			const { questions, terms } = queueFor(cards, today, now);
			const asked = [...questions, ...terms].map(({ id }) => id);
			expect(new Set(asked).size).toBe(asked.length);
			for (const { id } of questions)
				expect(cards.questions.find((card) => card.id === id)!.last).toBeLessThan(today.start);
			expect(terms.filter(({ isNew }) => isNew).length).toBeLessThanOrEqual(newTermsADay);
			const places = questions.map(({ reason }) => reasons.indexOf(reason));
			expect(places).toEqual(places.toSorted((a, b) => a - b));
		})
	);
});

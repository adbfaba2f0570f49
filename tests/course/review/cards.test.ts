import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Recall, RecordEvent } from '#course/record/event.ts';
import { cardsIn } from '#course/review/cards.ts';
import { longestInterval, scheduler } from '#course/review/memory.ts';
import { intervalsAfter } from '#course/review/schedule.ts';
import {
	anyRecord,
	answer,
	arrivingAnew,
	attempt,
	changed,
	gaveUp,
	material,
	moment,
	on,
	oneDay
} from './records.ts';

const now = Date.parse('2026-12-31T03:00:00Z');
const cards = (events: RecordEvent[], at = now) => cardsIn(events, material, at);
const ids = (events: RecordEvent[]) => cards(events).questions.map(({ id }) => id);
/** The schedule of question `a`. */
const scheduleOf = (events: RecordEvent[], at = now) => cards(events, at).questions[0]!.schedule!;

describe('a question becomes a card', () => {
	it.each([
		['missed', answer('a', 0)],
		['missed in part', answer('a', 0.9)],
		['given up', gaveUp('a')],
		['guessed', answer('a', 1, { certainty: 1 })]
	])('when it is %s', (_, deed) => {
		expect(ids([on('2026-11-22T01:00Z', deed)])).toEqual(['a']);
	});

	it.each([
		['right', answer('a', 1, { certainty: 2 })],
		['right with certainty', answer('a', 1, { certainty: 3 })],
		['right when certainty was not asked', answer('a', 1)],
		['left empty, which nobody can do', answer('a', 0, { options: [] })],
		['of a course that is not this one', answer('gone', 0)]
	])('not when it is %s', (_, deed) => {
		expect(ids([on('2026-11-22T01:00Z', deed)])).toEqual([]);
	});

	it('by its first such answer: what was right before is no review, what follows is', () => {
		const events = [
			on('2026-11-20T00:00Z', answer('a', 1)),
			on('2026-11-22T00:00Z', answer('a', 0)),
			on('2026-11-25T00:00Z', answer('a', 1))
		];
		const { first, memory } = scheduleOf(events);
		expect(first).toBe(Date.parse('2026-11-22T00:00Z'));
		expect(memory).toEqual(scheduler.review(scheduler.review(undefined, 0, 'again'), 3, 'good'));
	});
});

describe('an attempt', () => {
	const asked = (form: 'quiz' | 'pretest' | 'posttest' | 'review', questions = ['a']) =>
		on('2026-11-22T00:00Z', attempt('t', questions, form));
	const missed = on('2026-11-22T00:10Z', answer('a', 0, { attempt: 't' }));

	it.each(['quiz', 'posttest', 'review'] as const)('makes cards: %s', (form) => {
		expect(ids([asked(form), missed])).toEqual(['a']);
	});

	it('that is a pretest makes none', () => {
		expect(ids([asked('pretest'), missed])).toEqual([]);
	});

	it('that is a pretest reviews a card that is there already', () => {
		const before = on('2026-11-20T00:10Z', gaveUp('a'));
		expect(scheduleOf([before, asked('pretest'), missed]).last).toBe(Date.parse(missed.at));
	});

	it('does not tell through the review what a form tells at its end', () => {
		expect(ids([asked('posttest', ['a', 'b']), missed])).toEqual([]);
		const rest = on('2026-11-22T00:20Z', answer('b', 1, { attempt: 't' }));
		expect(ids([asked('posttest', ['a', 'b']), missed, rest])).toEqual(['a']);
	});

	it('counts the first of two answers that two tabs gave', () => {
		const second = on('2026-11-22T00:10Z', answer('a', 1, { attempt: 't' }));
		expect(scheduleOf([asked('quiz'), missed, second]).memory).toEqual(
			scheduler.review(undefined, 0, 'again')
		);
	});
});

describe('the next review', () => {
	const at = (date: string, score: number) => on(date, answer('a', score));
	const good = [at('2026-11-22T00:00Z', 0), at('2026-11-24T00:00Z', 1), at('2026-12-04T00:00Z', 1)];

	it('of what was remembered is an interval after the last', () => {
		const { last, due, memory } = scheduleOf(good);
		expect([last, due]).toEqual([
			Date.parse('2026-12-04T00:00Z'),
			Date.parse('2026-12-04T00:00Z') + scheduler.interval(memory) * oneDay
		]);
		expect(due - last).toBeGreaterThan(oneDay);
	});

	it('of what was missed does not wait for its interval, however long it was remembered', () => {
		const { last, due } = scheduleOf([...good, at('2026-12-20T00:00Z', 0.5)]);
		expect([last, due]).toEqual([Date.parse('2026-12-20T00:00Z'), Date.parse('2026-12-20T00:00Z')]);
	});

	it('is the same in a year with a 29 February and in one without', () => {
		const reviewed = (year: number) => {
			const events = [at(`${year}-02-20T12:00Z`, 0), at(`${year}-02-27T12:00Z`, 1)];
			const { due, memory } = scheduleOf(events, Date.parse(`${year}-03-15T00:00Z`));
			return [due - Date.parse(`${year}-02-27T12:00Z`), memory];
		};
		expect(reviewed(2028)).toEqual(reviewed(2027));
	});
});

describe('a clock', () => {
	const missed = on('2026-11-22T00:00Z', answer('a', 0));
	const ahead = on('2031-01-01T00:00Z', answer('a', 1, { certainty: 3 }));

	it('that was ahead by less than a day counts as right now', () => {
		const { last, due, memory } = scheduleOf([missed, on('2026-12-31T03:10Z', answer('a', 1))]);
		expect(last).toBe(now);
		expect(due).toBe(now + scheduler.interval(memory) * oneDay);
	});

	it('that was ahead by years and has been set back does not put a card off: it is due now, on every day', () => {
		const before = on('2030-12-01T00:00Z', answer('a', 0.9));
		for (const at of [now, now + 200 * oneDay]) {
			const { last, due } = scheduleOf([before, ahead], at);
			expect(due).toBe(at);
			expect(last).toBeLessThanOrEqual(at - oneDay);
		}
	});

	it('that was ahead by years does not make its answer the last one', () => {
		const right = on('2026-12-01T00:00Z', answer('a', 1));
		const [card] = cards([missed, right, ahead, on('2031-01-01T00:00Z', answer('a', 0))]).questions;
		expect(card!.answer.at).toBe(Date.parse(right.at));
		expect(card!.last).toBe(Date.parse(right.at));
	});

	it('that slept for a year leaves a card overdue and no more', () => {
		const year = Date.parse('2027-11-22T00:00Z');
		const { due, memory } = scheduleOf([missed, on('2026-11-23T00:00Z', answer('a', 1))], year);
		expect(due).toBeLessThan(year - 300 * oneDay);
		expect(scheduler.retrievability(memory, 364)).toBeGreaterThan(0);
	});
});

describe('a term', () => {
	const read = (at: string, lesson: string) => on(at, { kind: 'lesson-read', lesson });
	const terms = (...events: RecordEvent[]) => cards(events).terms;

	it('is no card before a lesson that uses it was read', () => {
		expect(terms(read('2026-11-22T00:00Z', 'other'))).toEqual([]);
	});

	it('is new until it is reviewed, those of the lesson read first before others', () => {
		const both = terms(read('2026-11-23T00:00Z', 'l'), read('2026-11-22T00:00Z', 'm'));
		expect(both.map(({ id, schedule }) => [id, schedule])).toEqual([
			['s', undefined],
			['t', undefined]
		]);
		expect(terms(read('2026-11-22T00:00Z', 'l')).map(({ id }) => id)).toEqual(['s']);
	});

	it('is scheduled by the learner’s own judgement', () => {
		const [term] = terms(
			read('2026-11-22T00:00Z', 'l'),
			on('2026-11-22T01:00Z', { kind: 'term-reviewed', term: 's', grade: 'easy' })
		);
		expect(term!.schedule).toEqual({
			memory: scheduler.review(undefined, 0, 'easy'),
			first: Date.parse('2026-11-22T01:00Z'),
			last: Date.parse('2026-11-22T01:00Z'),
			due: Date.parse('2026-11-30T01:00Z')
		});
	});

	const fourth = '2026-11-26T00:00Z';
	const judged = (at: string, grade: Recall) => on(at, { kind: 'term-reviewed', term: 's', grade });
	const scheduleAt = (...events: RecordEvent[]) => cards(events, Date.parse(fourth)).terms[0]!.schedule!;

	it.each(['hard', 'good', 'easy'] as const)(
		'is put off by as many days as is said beforehand: %s',
		(grade) => {
			const first = judged('2026-11-22T00:00Z', 'good');
			const told = intervalsAfter(scheduleAt(first), Date.parse(fourth))[grade];
			const { last, due } = scheduleAt(first, judged(fourth, grade));
			expect(due - last).toBe(told * oneDay);
		}
	);

	it('that was not known comes back tomorrow, and a new one after the days of its first judgement', () => {
		const first = judged('2026-11-22T00:00Z', 'easy');
		expect(intervalsAfter(scheduleAt(first), Date.parse(fourth)).again).toBe(1);
		expect(intervalsAfter(undefined, Date.parse(fourth))).toEqual({ again: 1, hard: 1, good: 2, easy: 8 });
	});
});

it('are the same whatever the order of the events and however often each arrives', () => {
	fc.assert(
		fc.property(arrivingAnew, moment, ({ record, again }, now) => {
			expect(cardsIn(again, changed, now)).toEqual(cardsIn(record, changed, now));
		})
	);
});

it('are never reviewed after now nor due later than the longest interval from now, whatever the clocks said', () => {
	fc.assert(
		fc.property(anyRecord, moment, (record, now) => {
			const { questions, terms } = cardsIn(record, changed, now);
			for (const { last, due } of [...questions, ...terms.flatMap(({ schedule }) => schedule ?? [])]) {
				expect(last).toBeLessThanOrEqual(now);
				expect(due).toBeGreaterThanOrEqual(last);
				expect(due).toBeLessThanOrEqual(now + longestInterval * oneDay);
			}
			for (const { schedule } of [...questions, ...terms])
				for (const number of Object.values(schedule?.memory ?? {}))
					expect(Number.isFinite(number) && number > 0).toBe(true);
		})
	);
});

it('do not change with the passing of a day in which nothing was done, but for a clock that was ahead', () => {
	fc.assert(
		fc.property(anyRecord, (record) => {
			const now = Date.parse('9999-12-31T00:00:00Z');
			expect(cardsIn(record, changed, now + oneDay)).toEqual(cardsIn(record, changed, now));
		})
	);
});

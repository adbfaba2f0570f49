import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventVersion, type Deed } from '#course/record/event.ts';
import { readEvent } from '#course/record/read-event.ts';
import { anyEvent } from './events.ts';

const head = { v: eventVersion, id: 'e-1', at: '2026-11-22T09:30:00.000Z', edition: '2026.11' };
const deeds: Deed[] = [
	{ kind: 'track-chosen', track: 'police' },
	{ kind: 'lesson-opened', lesson: 'law/definition' },
	{ kind: 'lesson-left', lesson: 'law/definition', anchor: '三つの要素' },
	{ kind: 'lesson-read', lesson: 'law/definition' },
	{ kind: 'question-answered', question: 'q', options: ['a'], score: 0.5, attempt: 'x' },
	// A match was once written and not read again.
	{ kind: 'question-answered', question: 'q', options: ['a=x', 'b=y'], score: 1, attempt: 'x' },
	{ kind: 'question-answered', question: 'q', options: [], score: 0, certainty: 2, gaveUp: true },
	{
		kind: 'attempt-started',
		attempt: 'x',
		form: 'posttest',
		feedback: 'end',
		module: 'law',
		track: 'police',
		questions: ['q'],
		modules: ['law'],
		seed: 7,
		pass: 80
	},
	{ kind: 'attempt-advanced', attempt: 'x', question: 'q' },
	{ kind: 'run-started', run: 'r', scenario: 'koban', variant: 'main' },
	{ kind: 'choice-made', run: 'r', step: 0, choice: 'bring-inside' },
	{ kind: 'run-ended', run: 'r', ending: 'over-well', passed: true, critical: 0 },
	{ kind: 'term-reviewed', term: 'debt-bondage', grade: 'hard' },
	{ kind: 'change-read', fact: 'pc-226-2-buy' },
	{
		kind: 'track-completed',
		track: 'police',
		attempt: 'x',
		percent: 92,
		runs: ['r'],
		hash: '0a1b',
		lawAsOf: '2026-11-21'
	}
];
const optionals: Partial<Record<Deed['kind'], string[]>> = {
	'question-answered': ['attempt', 'certainty', 'gaveUp'],
	'attempt-started': ['module', 'track', 'modules', 'pass'],
	'run-ended': ['critical']
};
const wrongOf = (value: unknown) => {
	const read = readEvent(value);
	return 'wrong' in read ? read.wrong : undefined;
};
const of = (kind: Deed['kind']) => ({ ...head, ...deeds.find((deed) => deed.kind === kind)! });

it('reads every event that can be written, and gives a fresh one', () => {
	fc.assert(
		fc.property(anyEvent, (event) => {
			const read = readEvent(event);
			expect(read).toEqual({ event });
			expect('event' in read && read.event).not.toBe(event);
		})
	);
});

describe.each(deeds)('$kind', (deed) => {
	const event = { ...head, ...deed };

	it('is read', () => {
		expect(readEvent(event)).toEqual({ event });
	});

	const required = Object.keys(event).filter((field) => !optionals[deed.kind]?.includes(field));
	it.each(required)('is refused without its %s', (field) => {
		expect(wrongOf({ ...event, [field]: undefined })).toBe(field);
		expect(wrongOf(Object.fromEntries(Object.entries(event).filter(([key]) => key !== field)))).toBe(field);
	});

	it.each(Object.keys(event))('is refused with a %s of a wrong type', (field) => {
		for (const value of [null, {}, [[]], [1], Symbol.iterator, () => 1, NaN, -1, 0.5, 'ﾅ', Infinity])
			if (!(field === 'score' && value === 0.5) && !(field === 'anchor' && typeof value === 'string'))
				expect([field, value, wrongOf({ ...event, [field]: value })]).toEqual([field, value, field]);
	});

	it.each(['extra', '__proto__', 'constructor', 'toString', 'prototype'])(
		'is refused with a field of its own named %s',
		(field) => {
			expect(wrongOf(JSON.parse(`{ "${field}": {}, ${JSON.stringify(event).slice(1)}`))).toBe(field);
		}
	);
});

describe('a value', () => {
	it.each([
		['v', { ...of('lesson-read'), v: eventVersion + 1 }],
		['v', { ...of('lesson-read'), v: '1' }],
		['id', { ...of('lesson-read'), id: '' }],
		['id', { ...of('lesson-read'), id: '__proto__' }],
		['id', { ...of('lesson-read'), id: 'a\n' }],
		['id', { ...of('lesson-read'), id: 'x'.repeat(101) }],
		['lesson', { ...of('lesson-read'), lesson: '<img src=x>' }],
		['anchor', { ...of('lesson-left'), anchor: 'x'.repeat(201) }],
		['score', { ...of('question-answered'), score: 1.01 }],
		['score', { ...of('question-answered'), score: -0.01 }],
		['score', { ...of('question-answered'), score: '1' }],
		['options', { ...of('question-answered'), options: 'a' }],
		['options', { ...of('question-answered'), options: ['a', 1] }],
		['options', { ...of('question-answered'), options: ['a='] }],
		['options', { ...of('question-answered'), options: ['a=b=c'] }],
		['options', { ...of('question-answered'), options: Array(501).fill('a') }],
		['questions', { ...of('attempt-started'), questions: Array(100_000).fill('q') }],
		['seed', { ...of('attempt-started'), seed: 2 ** 53 }],
		['pass', { ...of('attempt-started'), pass: 101 }],
		['step', { ...of('choice-made'), step: 1.5 }],
		['passed', { ...of('run-ended'), passed: 1 }],
		['critical', { ...of('run-ended'), critical: -1 }],
		['certainty', { ...of('question-answered'), certainty: 4 }],
		['gaveUp', { ...of('question-answered'), gaveUp: false }],
		['form', { ...of('attempt-started'), form: 'exam' }],
		['feedback', { ...of('attempt-started'), feedback: 'never' }],
		['grade', { ...of('term-reviewed'), grade: 'fair' }],
		['lawAsOf', { ...of('track-completed'), lawAsOf: '2026-02-30' }]
	])('out of bounds is refused by its name: %s', (field, event) => {
		expect(wrongOf(event)).toBe(field);
	});

	it.each([
		'now',
		'',
		'2026-11-22',
		'2026-11-22T09:30:00',
		'2026-11-22T09:30:00+09:00',
		'2026-13-01T00:00:00.000Z'
	])('that is no time is refused: %s', (at) => {
		expect(wrongOf({ ...of('lesson-read'), at })).toBe('at');
	});

	// Browsers differ on these: one takes them for the next day, another for no date at all.
	it.each(['2026-02-30T00:00:00.000Z', '2026-11-31T00:00:00.000Z'])(
		'that is no day of the calendar is refused: %s',
		(at) => {
			expect(wrongOf({ ...of('lesson-read'), at })).toBe('at');
		}
	);

	it.each([null, undefined, 0, '', 'text', true, [], [of('lesson-read')]])(
		'that is no event is refused: %j',
		(value) => {
			expect(wrongOf(value)).toBe('event');
		}
	);

	it.each([undefined, 'lesson-burnt', 'constructor', '__proto__', 'toString', 1, ['lesson-read']])(
		'of an unknown kind is refused: %j',
		(kind) => {
			expect(wrongOf({ ...of('lesson-read'), kind })).toBe('kind');
		}
	);

	it('whose day is a list with one day is refused', () => {
		expect(wrongOf({ ...of('track-completed'), lawAsOf: ['2026-11-21'] })).toBe('lawAsOf');
	});

	it('that inherits its fields is refused', () => {
		expect(wrongOf(Object.create(of('lesson-read')))).toBeDefined();
	});

	it('of any shape is read or refused by name, and never throws', () => {
		const strange = fc.oneof(
			fc.anything(),
			fc.record({ kind: fc.constantFrom(...deeds.map(({ kind }) => kind)) })
		);
		fc.assert(
			fc.property(strange, (value) => {
				const read = readEvent(value);
				expect('event' in read || typeof read.wrong === 'string').toBe(true);
			})
		);
	});
});

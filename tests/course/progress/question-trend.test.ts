import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionTrendIn, questionTypesOf, type TypesOfChoices } from '#course/progress/question-trend.ts';
import type { Deed } from '#course/record/event.ts';
import type { QuestionType } from '#course/scenario/kinds.ts';
import type { Choice, Scene } from '#course/scenario/scenario.ts';
import { at } from '../record/events.ts';
import { busyAnew, busyRecord } from './doing.ts';

const types: TypesOfChoices = { koban: { tell: 'open', who: 'focused', paid: 'closed' } };

const run = (
	id: string,
	choices: string[],
	own: { scenario?: string; from?: string; kept?: number } = {}
) => [
	{ kind: 'run-started', run: id, scenario: 'koban', variant: 'main', ...own } as Deed,
	...choices.map((choice, step): Deed => ({
		kind: 'choice-made',
		run: id,
		step: step + (own.kept ?? 0),
		choice
	}))
];
const ended = (id: string): Deed => ({ kind: 'run-ended', run: id, ending: 'e', passed: true });
const trend = (...deeds: Deed[]) =>
	questionTrendIn(
		deeds.map((deed, second) => at(second, deed)),
		types
	);

describe('the questions asked in runs', () => {
	it('are counted by type, in the order in which runs began', () => {
		const found = trend(
			...run('r', ['tell', 'sit', 'tell', 'paid']),
			...run('s', ['who']),
			ended('s'),
			ended('r')
		);
		expect(found.map(({ run, total }) => [run, total])).toEqual([
			['r', 3],
			['s', 1]
		]);
		expect(found[0]).toEqual({
			run: 'r',
			scenario: 'koban',
			startedAt: '2026-11-22T00:00:00.000Z',
			isStepBack: false,
			asked: { safety: 0, consent: 0, open: 2, focused: 0, closed: 1, leading: 0, blaming: 0 },
			total: 3
		});
	});

	it('leave out runs that did not end, in which nothing was asked, or whose case is gone', () => {
		expect(trend(...run('r', ['tell']))).toEqual([]);
		expect(trend(...run('r', ['sit', 'constructor']), ended('r'))).toEqual([]);
		expect(trend(...run('r', ['tell'], { scenario: 'gone' }), ended('r'))).toEqual([]);
	});

	it('say of a run that it went back to a decision of another', () => {
		const found = trend(
			...run('r', ['tell', 'paid']),
			ended('r'),
			...run('s', ['who'], { from: 'r', kept: 1 }),
			ended('s')
		);
		expect(found.map(({ isStepBack }) => isStepBack)).toEqual([false, true]);
		expect(found[1]!.asked).toMatchObject({ open: 1, focused: 1, closed: 0 });
	});

	const few: TypesOfChoices = { a: { a: 'open', b: 'leading' }, b: { c: 'safety' } };

	it('are the same whatever the order of the events and however often each arrives', () => {
		fc.assert(
			fc.property(busyAnew, ({ record, again }) => {
				expect(questionTrendIn(again, few)).toEqual(questionTrendIn(record, few));
			})
		);
	});

	it('add up to their total, which is never nothing', () => {
		fc.assert(
			fc.property(busyRecord, (record) => {
				for (const { asked, total } of questionTrendIn(record, few)) {
					expect(total).toBeGreaterThan(0);
					expect(Object.values(asked).reduce((sum, count) => sum + count)).toBe(total);
				}
			})
		);
	});
});

describe('the types of a scenario’s choices', () => {
	const scene = (choices: Record<string, QuestionType | undefined>): Scene => ({
		kind: 'scene',
		present: [],
		notices: [],
		late: false,
		choices: Object.fromEntries(
			Object.entries(choices).map(([id, question]) => [id, { ...(question && { question }) } as Choice])
		)
	});
	const end: Scene = { kind: 'ending', ending: 'missed', passes: false };

	it('are those of choices that ask something', () => {
		const scenes = { door: scene({ sit: undefined, tell: 'open' }), room: scene({ who: 'focused' }), end };
		expect(questionTypesOf([{ id: 'koban', scenes }])).toEqual({ koban: { tell: 'open', who: 'focused' } });
	});

	it('let a name stand in two scenes if it asks the same', () => {
		const scenes = { door: scene({ tell: 'open' }), room: scene({ tell: 'open' }) };
		expect(questionTypesOf([{ id: 'koban', scenes }])).toEqual({ koban: { tell: 'open' } });
	});

	it.each<[string, QuestionType | undefined]>([
		['something else', 'closed'],
		['nothing', undefined]
	])('refuse a name that asks %s in another scene, and say where', (_, other) => {
		const scenes = { door: scene({ tell: 'open' }), room: scene({ tell: other }) };
		expect(() => questionTypesOf([{ id: 'koban', scenes }])).toThrow(
			'scenario "koban": the choice "tell" of scene "room" stands in another scene, too, and asks another type of ' +
				'question there. Runs are counted by choice: give one of them another id.'
		);
	});
});

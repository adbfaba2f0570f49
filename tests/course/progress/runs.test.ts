import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsIn } from '#course/progress/runs.ts';
import type { Deed } from '#course/record/event.ts';
import { arrivingAnew, at } from '../record/events.ts';

const started: Deed = { kind: 'run-started', run: 'r', scenario: 'koban', variant: 'foil' };
const made = (step: number, choice: string): Deed => ({ kind: 'choice-made', run: 'r', step, choice });
const runs = (...deeds: Deed[]) => runsIn(deeds.map((deed, second) => at(second, deed)));

describe('a run', () => {
	it('is its choices by step, whatever the clock said', () => {
		expect(runs(started, made(1, 'second'), made(0, 'first'))).toEqual([
			{
				id: 'r',
				scenario: 'koban',
				variant: 'foil',
				startedAt: '2026-11-22T00:00:00.000Z',
				choices: ['first', 'second'],
				end: undefined
			}
		]);
	});

	it('counts the earlier of two choices that two tabs made at the same step', () => {
		expect(runs(started, made(0, 'a'), made(0, 'b'), made(1, 'c'))[0]!.choices).toEqual(['a', 'c']);
	});

	it('goes no further than the first missing step', () => {
		expect(runs(started, made(0, 'a'), made(2, 'c'))[0]!.choices).toEqual(['a']);
	});

	it('ends as its learner was told first', () => {
		const ended = (ending: string, passed: boolean): Deed => ({
			kind: 'run-ended',
			run: 'r',
			ending,
			passed
		});
		expect(runs(started, ended('safe', true), ended('lost', false))[0]!.end).toEqual({
			ending: 'safe',
			passed: true
		});
	});

	it('takes in choices that arrive before its beginning', () => {
		expect(runs(made(0, 'a'), started)[0]!.choices).toEqual(['a']);
	});

	it('does not come of choices alone', () => {
		expect(runs(made(0, 'a'), { kind: 'run-ended', run: 'r', ending: 'safe', passed: true })).toEqual([]);
	});
});

it('lists runs oldest first, however they arrive', () => {
	const events = ['b', 'a'].map((run, second) => at(second, { ...started, run } as Deed));
	expect(runsIn(events.toReversed()).map(({ id }) => id)).toEqual(['b', 'a']);
});

it('finds the same whatever the order of the events and however often each arrives', () => {
	fc.assert(
		fc.property(arrivingAnew, ({ record, again }) => {
			expect(runsIn(again)).toEqual(runsIn(record));
		})
	);
});

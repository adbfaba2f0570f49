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
				mode: 'practice',
				seed: 0,
				startedAt: '2026-11-22T00:00:00.000Z',
				choices: ['first', 'second'],
				reasons: {},
				tags: {},
				end: undefined,
				from: undefined
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

describe('a run that goes on from another', () => {
	const from = (run: string, earlier: string, kept: number): Deed => ({
		kind: 'run-started',
		run,
		scenario: 'koban',
		variant: 'foil',
		seed: 7,
		from: earlier,
		kept
	});
	const next = (run: string, step: number, choice: string): Deed => ({
		kind: 'choice-made',
		run,
		step,
		choice
	});
	const tagged = (run: string, card: string, tag: object): Deed => ({
		kind: 'card-tagged',
		run,
		card,
		...tag
	});
	const choicesOf = (...deeds: Deed[]) => runs(...deeds).map(({ choices }) => choices.join(' '));

	it('begins with its first steps, with their reasons and the cards as they were sorted', () => {
		const [, later] = runs(
			started,
			{ ...made(0, 'a'), cards: ['c'], basis: ['law'] } as Deed,
			made(1, 'b'),
			tagged('r', 'coat', { dimension: 'act' }),
			from('s', 'r', 1),
			next('s', 1, 'x'),
			tagged('s', 'coat', { strength: 'weak' })
		);
		expect(later).toMatchObject({
			choices: ['a', 'x'],
			reasons: { 0: { cards: ['c'], basis: ['law'] } },
			tags: { coat: { dimension: 'act', strength: 'weak' } },
			from: 'r'
		});
	});

	it('leaves the other as it was, in whatever order they arrive', () => {
		const deeds = [
			started,
			made(0, 'a'),
			made(1, 'b'),
			from('s', 'r', 1),
			next('s', 1, 'x'),
			from('t', 's', 2),
			next('t', 2, 'y')
		];
		expect(choicesOf(...deeds).sort()).toEqual(['a b', 'a x', 'a x y']);
		expect(choicesOf(...deeds.toReversed()).sort()).toEqual(['a b', 'a x', 'a x y']);
	});

	it('keeps no more than there is, and begins anew when the other is missing', () => {
		expect(choicesOf(started, made(0, 'a'), from('s', 'r', 5), next('s', 1, 'x'))).toEqual(['a', 'a x']);
		expect(choicesOf(from('s', 'gone', 2), next('s', 0, 'x'))).toEqual(['x']);
	});

	it('does not go round for ever in a record that leads in a circle', () => {
		expect(
			choicesOf(from('s', 't', 1), from('t', 's', 1), next('s', 0, 'x'), next('t', 0, 'y'))
		).toHaveLength(2);
	});
});

it('follows thousands of runs that each go on from the one before', () => {
	const many = Array.from({ length: 20_000 }, (_, index) =>
		at(index, {
			kind: 'run-started',
			run: `r${index}`,
			scenario: 'koban',
			variant: 'main',
			...(index > 0 && { from: `r${index - 1}`, kept: 1 })
		})
	);
	const first = at(30_000, { kind: 'choice-made', run: 'r0', step: 0, choice: 'inside' });
	// The latest first, so that the whole row has to be walked at once.
	const runs = runsIn([
		...many.toReversed().map((event, index) => ({ ...event, at: at(index, first).at })),
		first
	]);
	expect(runs).toHaveLength(20_000);
	expect(runs.every(({ choices }) => choices.join() === 'inside')).toBe(true);
});

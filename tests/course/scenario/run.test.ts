import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '#course/scenario/run.ts';
import type { ScenarioStructure } from '#course/scenario/scenario.ts';
import { anyScenario, choice, doorCase, scene, truth, variant } from './fixtures.ts';

describe('a run', () => {
	it('begins with what is seen on arrival', () => {
		expect(replay(doorCase, 'main', [])).toEqual({
			situation: { scene: 'door', flags: [], asked: [] },
			scene: 'door',
			steps: [],
			lost: [],
			offered: ['let-in', 'send-away'],
			known: ['no-coat'],
			minutes: 0,
			isOver: false
		});
	});

	it('sees only what is true in its variant', () => {
		expect(replay(doorCase, 'foil', []).known).toEqual([]);
		expect(replay(doorCase, 'foil', ['let-in', 'give-tea', 'ask-open']).known).toEqual(['alone']);
	});

	it('adds up minutes and learns a fact once, when its condition holds', () => {
		const run = replay(doorCase, 'main', ['let-in', 'give-tea', 'ask-open']);
		expect(run.steps.map(({ minutesBefore, minutesAfter }) => [minutesBefore, minutesAfter])).toEqual([
			[0, 5],
			[5, 7],
			[7, 10]
		]);
		expect(run.minutes).toBe(10);
		expect(run.steps.at(-1)).toMatchObject({
			learnt: ['passport', 'alone'],
			question: 'open',
			goal: 'listen'
		});
		expect(run.known).toEqual(['no-coat', 'passport', 'alone']);
		expect(replay(doorCase, 'main', ['let-in', 'ask-open']).known).toEqual(['no-coat', 'alone']);
	});

	it('learns by a flag that the choice itself sets, and by one that it clears', () => {
		const learns = [{ fact: 'passport', when: 'calm' }];
		const edited = edit({
			now: choice('door', { sets: ['calm'], learns }),
			then: choice('door', { clears: ['calm'], learns })
		});
		expect(replay(edited, 'main', ['now']).known).toContain('passport');
		const flagged = { ...edited, variants: { main: truth(['calm']) } };
		expect(replay(flagged, 'main', ['then']).known).toContain('passport');
	});

	it('grades a choice by what was true before it', () => {
		const grade = [{ when: 'calm', grade: 'safe' as const }, { grade: 'unsafe' as const }];
		const edited = edit({ ask: choice('door', { grade, sets: ['calm'] }) });
		expect(replay(edited, 'main', ['ask', 'ask']).steps.map(({ grade }) => grade)).toEqual([
			'unsafe',
			'safe'
		]);
	});

	it('keeps what justified a step, and what was known before it', () => {
		const reasons = { 1: { cards: ['no-coat'], basis: ['law'] } };
		const [first, second] = replay(doorCase, 'main', ['let-in', 'ask-open'], reasons).steps;
		expect([first!.reasons, first!.known]).toEqual([undefined, ['no-coat']]);
		expect([second!.reasons, second!.known]).toEqual([reasons[1], ['no-coat']]);
	});

	it('offers nothing at an ending and takes nothing after it', () => {
		const run = replay(doorCase, 'main', ['send-away', 'let-in']);
		expect(run).toMatchObject({ scene: 'lost', isOver: true, offered: [], lost: ['let-in'] });
	});
});

/** The case with another door. */
const edit = (choices: Parameters<typeof scene>[0]): ScenarioStructure => ({
	...doorCase,
	scenes: { ...doorCase.scenes, door: scene(choices) }
});

describe('a run of a case that was edited since', () => {
	const choices = ['let-in', 'give-tea', 'step-out', 'let-in', 'call'];

	it('keeps what still holds and names the rest', () => {
		const edited = edit({
			'let-in': choice('room', { sets: ['inside'], when: '!calm' }),
			'walk-on': choice('lost')
		});
		const run = replay(edited, 'main', choices);
		expect(run.steps.map(({ choice }) => choice)).toEqual(['let-in', 'give-tea', 'step-out']);
		expect(run.lost).toEqual(['let-in', 'call']);
		expect(run).toMatchObject({ scene: 'door', offered: ['walk-on'], isOver: false });
	});

	it('begins anew when its first choice is gone', () => {
		const run = replay(edit({ 'walk-on': choice('lost') }), 'main', choices);
		expect(run).toMatchObject({ scene: 'door', steps: [], lost: choices, minutes: 0 });
	});

	it('keeps the longest part that can still be played, and loses nothing of the list', () => {
		const stored = fc.array(fc.constantFrom('w', 'x', 'y', 'z'), { maxLength: 12 });
		fc.assert(
			fc.property(anyScenario, variant, stored, (edited, variant, choices) => {
				const run = replay(edited, variant, choices);
				const kept = run.steps.map(({ choice }) => choice);
				expect([...kept, ...run.lost]).toEqual(choices);
				if (run.lost.length > 0) expect(run.offered).not.toContain(run.lost[0]);
				expect(replay(edited, variant, kept)).toEqual({ ...run, lost: [] });
			})
		);
	});
});

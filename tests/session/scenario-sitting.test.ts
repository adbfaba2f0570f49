import { describe, expect, it } from 'vitest';
import type { RecordEvent } from '#course/record/event.ts';
import type { ScenarioStructure } from '#course/scenario/scenario.ts';
import type { LearnerRecord } from '#session/learner-record.svelte.ts';
import { ScenarioSitting } from '#session/scenario-sitting.svelte.ts';
import { at } from '../course/record/events.ts';
import { choice, doorCase, scene } from '../course/scenario/fixtures.ts';
import { clock, openRecord, quiet, Shelf } from './shelf.ts';

/** The case with one truth, so that a test knows which is played. */
const oneTruth: ScenarioStructure = { ...doorCase, variants: { main: doorCase.variants['main']! } };

const sit = (record: LearnerRecord, scenario = oneTruth) => new ScenarioSitting(record, scenario);
const play = (sitting: ScenarioSitting, ...choices: string[]) => choices.forEach((id) => sitting.choose(id));
const ends = ({ events }: LearnerRecord) => events.filter((event) => event.kind === 'run-ended');
const startedIn = (scenario: string, variant: string, second = 0): RecordEvent =>
	at(second, { kind: 'run-started', run: `r-${second}`, scenario, variant });

describe('a case', () => {
	it('has nothing at hand before it is begun', async () => {
		const record = await openRecord();
		const sitting = sit(record);
		sitting.choose('let-in');
		expect([sitting.current, sitting.run, sitting.outcome, record.events.length]).toEqual([
			undefined,
			undefined,
			undefined,
			0
		]);
	});

	it('begins a variant that was not played before, whichever that is', async () => {
		for (const [played, other] of [
			['main', 'foil'],
			['foil', 'main']
		] as const) {
			const record = await openRecord(
				new Shelf([startedIn('fixture', played), startedIn('another', other, 1)])
			);
			const sitting = sit(record, doorCase);
			sitting.begin('practice');
			expect(sitting.current!.variant).toBe(other);
		}
	});

	it('begins any of its variants once all were played', async () => {
		const record = await openRecord(
			new Shelf([startedIn('fixture', 'main'), startedIn('fixture', 'foil', 1)])
		);
		const sitting = sit(record, doorCase);
		sitting.begin('practice');
		expect(sitting.runs).toHaveLength(3);
		expect(['main', 'foil']).toContain(sitting.current!.variant);
	});

	it('goes from choice to choice to an ending, and says once how it ended', async () => {
		const record = await openRecord();
		const sitting = sit(record);
		sitting.begin('practice');
		play(sitting, 'let-in', 'give-tea');
		expect(sitting.run).toMatchObject({ scene: 'room', minutes: 7, isOver: false });
		expect([sitting.outcome, ends(record)]).toEqual([undefined, []]);
		play(sitting, 'call', 'call', 'let-in');
		expect(sitting.outcome).toMatchObject({ ending: 'protected', isPassed: true });
		expect(ends(record)).toMatchObject([{ run: sitting.current!.id, ending: 'safe', passed: true }]);
	});

	it('says of a run with a critical act that it did not pass', async () => {
		const record = await openRecord();
		const sitting = sit(record);
		sitting.begin('practice');
		play(sitting, 'send-away');
		expect(ends(record)).toMatchObject([{ ending: 'lost', passed: false }]);
	});

	it('adds nothing for a choice that is not offered', async () => {
		const record = await openRecord();
		const sitting = sit(record);
		sitting.begin('practice');
		play(sitting, 'call', 'nothing-of-the-kind', 'toString');
		expect(record.events).toHaveLength(1);
	});

	it('is found where it was left, and is over for the next visit once its debrief was left', async () => {
		const shelf = new Shelf();
		const first = sit(await openRecord(shelf));
		first.begin('practice');
		play(first, 'let-in');
		await quiet();
		const record = await openRecord(shelf);
		const second = sit(record);
		expect(second.run).toMatchObject({ scene: 'room' });
		play(second, 'give-tea', 'call');
		expect(second.outcome).toBeDefined();
		const third = sit(record);
		expect([third.current, third.runs.length]).toEqual([undefined, 1]);
	});

	it('begins another run after one that is over', async () => {
		const sitting = sit(await openRecord());
		sitting.begin('practice');
		play(sitting, 'send-away');
		sitting.begin('practice');
		expect(sitting.run).toMatchObject({ scene: 'door', steps: [], isOver: false });
		expect(sitting.runs).toHaveLength(2);
	});

	it('begins a run although another device, whose clock is ahead, has ended a later one', async () => {
		const [started, ended] = [
			startedIn('fixture', 'main', 60 * 60),
			at(60 * 60 + 1, { kind: 'run-ended', run: 'r-3600', ending: 'safe', passed: true })
		];
		const sitting = sit(await openRecord(new Shelf([started, ended]), clock()));
		sitting.begin('practice');
		expect(sitting.run).toMatchObject({ scene: 'door', isOver: false });
	});

	it('sets a run aside whose variant it does not have', async () => {
		for (const variant of ['gone', 'constructor', 'toString']) {
			const sitting = sit(await openRecord(new Shelf([startedIn('fixture', variant)])));
			expect([variant, sitting.current]).toEqual([variant, undefined]);
		}
	});
});

describe('practice and assessment', () => {
	const kept: ScenarioStructure = {
		...doorCase,
		variants: {
			main: doorCase.variants['main']!,
			exam: { ...doorCase.variants['main']!, use: 'assessment' }
		}
	};

	it('draw from the variants that are kept for them, with a seed that the record keeps', async () => {
		const record = await openRecord();
		const sitting = sit(record, kept);
		sitting.begin('assessment');
		expect(sitting.current).toMatchObject({ variant: 'exam', mode: 'assessment' });
		expect(Number.isSafeInteger(sitting.current!.seed)).toBe(true);
		sitting.begin('practice');
		expect(sitting.current).toMatchObject({ variant: 'main', mode: 'practice' });
		expect(sitting.runs).toHaveLength(2);
	});

	it('step back in practice, in a new run that keeps variant and seed, and never in an assessment', async () => {
		const record = await openRecord();
		const sitting = sit(record, kept);
		sitting.begin('practice');
		const { id, seed } = sitting.current!;
		play(sitting, 'let-in', 'give-tea', 'ask-open');
		sitting.stepBack(1);
		expect(sitting.current).toMatchObject({ from: id, seed, variant: 'main', choices: ['let-in'] });
		play(sitting, 'press');
		expect(sitting.run!.steps.map(({ choice }) => choice)).toEqual(['let-in', 'press']);
		expect(sitting.runs[0]!.choices).toEqual(['let-in', 'give-tea', 'ask-open']);

		sitting.begin('assessment');
		play(sitting, 'let-in');
		sitting.stepBack(0);
		expect(sitting.run!.steps).toHaveLength(1);
	});

	it('goes back from the debrief of a practice run, which stays over', async () => {
		const sitting = sit(await openRecord(), kept);
		sitting.begin('practice');
		play(sitting, 'send-away');
		sitting.stepBack(0);
		expect(sitting.run).toMatchObject({ scene: 'door', isOver: false });
		expect(sitting.runs[0]!.end).toEqual({ ending: 'lost', passed: false, critical: 1 });
	});

	it('keeps what a card was taken for, and what justified a choice', async () => {
		const shelf = new Shelf();
		const sitting = sit(await openRecord(shelf), kept);
		sitting.begin('practice');
		sitting.tag('no-coat', { dimension: 'none' });
		sitting.tag('no-coat', { strength: 'weak' });
		sitting.tag('passport', { dimension: 'means' });
		sitting.choose('let-in', { cards: ['no-coat'], basis: ['law'] });
		await quiet();
		const again = sit(await openRecord(shelf), kept);
		expect(again.current!.tags).toEqual({ 'no-coat': { dimension: 'none', strength: 'weak' } });
		expect(again.run!.steps[0]!.reasons).toEqual({ cards: ['no-coat'], basis: ['law'] });
	});

	it('leaves a run that is not over, and keeps it', async () => {
		const sitting = sit(await openRecord(), kept);
		sitting.begin('practice');
		play(sitting, 'let-in');
		sitting.leave();
		expect([sitting.current, sitting.runs.length]).toEqual([undefined, 1]);
	});
});

describe('a case that was edited since', () => {
	const edited: ScenarioStructure = {
		...oneTruth,
		scenes: {
			...oneTruth.scenes,
			room: scene({ 'ask-open': choice('room', { once: true }), 'call-now': choice('safe') })
		}
	};

	async function leftOver() {
		const record = await openRecord();
		const before = sit(record);
		before.begin('practice');
		play(before, 'let-in', 'ask-open', 'give-tea', 'press');
		return { record, old: before.current!.id, sitting: sit(record, edited) };
	}

	it('stands at the last choice that still holds, and names the rest', async () => {
		const { sitting, old } = await leftOver();
		expect(sitting.current!.id).toBe(old);
		expect(sitting.run).toMatchObject({ scene: 'room', lost: ['give-tea', 'press'], offered: ['call-now'] });
	});

	it('goes on as a new run with what still holds, and leaves the old one as it was', async () => {
		const { record, sitting, old } = await leftOver();
		sitting.choose('call-now');
		expect(sitting.current!.id).not.toBe(old);
		expect(sitting.current).toMatchObject({ variant: 'main', choices: ['let-in', 'ask-open', 'call-now'] });
		expect(sitting.run).toMatchObject({ lost: [], isOver: true });
		expect(sitting.runs[0]!.choices).toEqual(['let-in', 'ask-open', 'give-tea', 'press']);
		expect(ends(record)).toMatchObject([{ run: sitting.current!.id, ending: 'safe', passed: true }]);
	});

	it('is as it was for somebody who reads it only', async () => {
		const { record } = await leftOver();
		const events = record.events.length;
		expect(sit(record).run).toMatchObject({ lost: [], scene: 'room' });
		expect(record.events).toHaveLength(events);
	});
});

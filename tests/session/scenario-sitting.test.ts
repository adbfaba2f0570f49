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
			sitting.begin();
			expect(sitting.current!.variant).toBe(other);
		}
	});

	it('begins any of its variants once all were played', async () => {
		const record = await openRecord(
			new Shelf([startedIn('fixture', 'main'), startedIn('fixture', 'foil', 1)])
		);
		const sitting = sit(record, doorCase);
		sitting.begin();
		expect(sitting.runs).toHaveLength(3);
		expect(['main', 'foil']).toContain(sitting.current!.variant);
	});

	it('goes from choice to choice to an ending, and says once how it ended', async () => {
		const record = await openRecord();
		const sitting = sit(record);
		sitting.begin();
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
		sitting.begin();
		play(sitting, 'send-away');
		expect(ends(record)).toMatchObject([{ ending: 'lost', passed: false }]);
	});

	it('adds nothing for a choice that is not offered', async () => {
		const record = await openRecord();
		const sitting = sit(record);
		sitting.begin();
		play(sitting, 'call', 'nothing-of-the-kind', 'toString');
		expect(record.events).toHaveLength(1);
	});

	it('is found where it was left, and is over for the next visit once its debrief was left', async () => {
		const shelf = new Shelf();
		const first = sit(await openRecord(shelf));
		first.begin();
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
		sitting.begin();
		play(sitting, 'send-away');
		sitting.begin();
		expect(sitting.run).toMatchObject({ scene: 'door', steps: [], isOver: false });
		expect(sitting.runs).toHaveLength(2);
	});

	it('begins a run although another device, whose clock is ahead, has ended a later one', async () => {
		const [started, ended] = [
			startedIn('fixture', 'main', 60 * 60),
			at(60 * 60 + 1, { kind: 'run-ended', run: 'r-3600', ending: 'safe', passed: true })
		];
		const sitting = sit(await openRecord(new Shelf([started, ended]), clock()));
		sitting.begin();
		expect(sitting.run).toMatchObject({ scene: 'door', isOver: false });
	});

	it('sets a run aside whose variant it does not have', async () => {
		for (const variant of ['gone', 'constructor', 'toString']) {
			const sitting = sit(await openRecord(new Shelf([startedIn('fixture', variant)])));
			expect([variant, sitting.current]).toEqual([variant, undefined]);
		}
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
		before.begin();
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

import { describe, expect, it, vi } from 'vitest';
import { memoryStore } from '#adapters/memory-store.ts';
import { eventVersion, type Deed, type RecordEvent } from '#course/record/event.ts';
import type { RecordStore } from '#course/record/store.ts';
import { LearnerRecord } from '#session/learner-record.svelte.ts';
import { newId } from '#session/new-id.ts';
import { at } from '../course/record/events.ts';
import { clock, openRecord, quiet, Shelf } from './shelf.ts';

const read = (lesson: string): Deed => ({ kind: 'lesson-read', lesson });
const stored = (lesson: string) => at(0, read(lesson), `stored-${lesson}`);
const lessonsIn = (events: readonly unknown[]) => events.map((event) => (event as { lesson: string }).lesson);

describe('opening', () => {
	it('goes from loading to saved, with what was stored, in order', async () => {
		const [later, earlier] = [at(9, read('later')), at(1, read('earlier'))];
		const record = new LearnerRecord(Promise.resolve(new Shelf([later, earlier])), '2026.11');
		expect(record).toMatchObject({ saveState: 'loading', isLoaded: false, events: [] });
		await record.loaded;
		expect(record).toMatchObject({ saveState: 'saved', isLoaded: true, unreadable: 0 });
		expect(lessonsIn(record.events)).toEqual(['earlier', 'later']);
	});

	it('keeps what is added before the store is open, and saves it then', async () => {
		const shelf = new Shelf([stored('old')]);
		let open = (_: RecordStore) => {};
		const record = new LearnerRecord(new Promise((resolve) => (open = resolve)), '2026.11', clock());
		record.add(read('new'));
		expect(lessonsIn(record.events)).toEqual(['new']);
		expect(record.saveState).toBe('loading');
		open(shelf);
		await record.loaded;
		await quiet();
		expect(record.saveState).toBe('saved');
		expect(lessonsIn(record.events)).toEqual(['old', 'new']);
		expect(lessonsIn(shelf.kept)).toEqual(['old', 'new']);
	});

	it('is not loaded before the stored record is here, whatever is added meanwhile', async () => {
		const shelf = new Shelf([stored('old')]);
		const go = shelf.hold('load');
		const record = new LearnerRecord(Promise.resolve(shelf), '2026.11', clock());
		await quiet();
		record.add(read('new'));
		await quiet();
		expect(record.isLoaded).toBe(false);
		go();
		await record.loaded;
		await quiet();
		expect(record).toMatchObject({ isLoaded: true, saveState: 'saved' });
		expect(lessonsIn(shelf.kept)).toEqual(['old', 'new']);
	});

	it('does not call it saved when the stored record is here and something is still on its way', async () => {
		const shelf = new Shelf([stored('old')]);
		const [load, append] = [shelf.hold('load'), shelf.hold('append')];
		const record = new LearnerRecord(Promise.resolve(shelf), '2026.11', clock());
		await quiet();
		record.add(read('new'));
		await quiet();
		load();
		await record.loaded;
		await quiet();
		expect(record.saveState).toBe('saving');
		append();
		await quiet();
		expect(record.saveState).toBe('saved');
	});

	it('counts what it cannot read and leaves it where it is', async () => {
		const newer = { ...stored('x'), v: eventVersion + 1 };
		const shelf = new Shelf(['{"cut off', newer, stored('old')]);
		const record = await openRecord(shelf);
		expect(record.unreadable).toBe(2);
		record.add(read('new'));
		await quiet();
		expect(shelf.kept.slice(0, 2)).toEqual(['{"cut off', newer]);
	});

	it('says that it is not saved when the store cannot be read, and reads it on retrying', async () => {
		const shelf = new Shelf([stored('old')]);
		shelf.refuses = ['load'];
		const record = await openRecord(shelf);
		expect(record.saveState).toBe('not-saved');
		shelf.refuses = [];
		record.retry();
		await quiet();
		expect(record.saveState).toBe('saved');
		expect(lessonsIn(record.events)).toEqual(['old']);
	});
});

describe('adding', () => {
	it('makes whole events of its edition and its clock, each with an id of its own', async () => {
		const record = await openRecord();
		record.add(read('a'));
		record.add(read('a'));
		const [first, second] = record.events as [RecordEvent, RecordEvent];
		expect(first).toEqual({
			v: eventVersion,
			id: first.id,
			at: '2026-11-22T00:00:01.000Z',
			edition: '2026.11',
			...read('a')
		});
		expect(first.id).toMatch(/^[0-9a-f]{32}$/);
		expect(second.id).not.toBe(first.id);
	});

	it('says that it is saved only once the store has it', async () => {
		const shelf = new Shelf();
		const record = await openRecord(shelf);
		const go = shelf.hold('append');
		record.add(read('a'));
		await quiet();
		expect([record.saveState, shelf.kept.length, record.events.length]).toEqual(['saving', 0, 1]);
		go();
		await quiet();
		expect([record.saveState, shelf.kept.length]).toEqual(['saved', 1]);
	});

	it('is not saved while anything is still on its way', async () => {
		const shelf = new Shelf();
		const record = await openRecord(shelf);
		const go = shelf.hold('append');
		record.add(read('a'));
		await quiet();
		record.add(read('b'));
		const states: string[] = [];
		const append = shelf.append.bind(shelf);
		vi.spyOn(shelf, 'append').mockImplementation((events) => {
			states.push(record.saveState);
			return append(events);
		});
		go();
		await quiet();
		expect(states).toEqual(['saving']);
		expect(record.saveState).toBe('saved');
		expect(lessonsIn(shelf.kept)).toEqual(['a', 'b']);
	});

	it('says so when the browser refuses, and saves all of it once on retrying', async () => {
		const shelf = new Shelf();
		const record = await openRecord(shelf);
		shelf.refuses = ['append'];
		record.add(read('a'));
		record.add(read('b'));
		await quiet();
		expect([record.saveState, record.events.length, shelf.kept.length]).toEqual(['not-saved', 2, 0]);
		record.retry();
		await quiet();
		expect(record.saveState).toBe('not-saved');
		shelf.refuses = [];
		record.retry();
		await quiet();
		expect(record.saveState).toBe('saved');
		expect(shelf.appended).toEqual(record.events.map(({ id }) => id));
	});

	it('tries what was refused again with the next thing added', async () => {
		const shelf = new Shelf();
		const record = await openRecord(shelf);
		shelf.refuses = ['append'];
		record.add(read('a'));
		await quiet();
		shelf.refuses = [];
		record.add(read('b'));
		await quiet();
		expect(lessonsIn(shelf.kept)).toEqual(['a', 'b']);
		expect(record.saveState).toBe('saved');
	});

	it('takes in a record of more events than a call may have arguments', async () => {
		const record = await openRecord(memoryStore());
		const events = Array.from({ length: 200_000 }, (_, index) => at(index, read('a'), `e${index}`));
		expect(record.join(events)).toBe(200_000);
		expect(record.events.length).toBe(200_000);
	});

	it('is never called saved where nothing outlives the page', async () => {
		const record = await openRecord(memoryStore());
		expect(record.saveState).toBe('not-kept');
		record.add(read('a'));
		expect(record.saveState).toBe('not-kept');
		await quiet();
		expect(record.saveState).toBe('not-kept');
	});
});

it('makes ids that a record may hold, and no two alike', () => {
	const ids = Array.from({ length: 100 }, newId);
	expect(new Set(ids).size).toBe(100);
	for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
});

import { describe, expect, it } from 'vitest';
import { eventVersion, type Deed } from '#course/record/event.ts';
import { LearnerRecord } from '#session/learner-record.svelte.ts';
import { at } from '../course/record/events.ts';
import { clock, openRecord, quiet, Shelf } from './shelf.ts';

const read = (lesson: string): Deed => ({ kind: 'lesson-read', lesson });
const stored = (lesson: string) => at(0, read(lesson), `stored-${lesson}`);
const lessonsIn = (events: readonly unknown[]) => events.map((event) => (event as { lesson: string }).lesson);

describe('joining the record of another device', () => {
	it('counts what is new, keeps it once, and saves it', async () => {
		const shelf = new Shelf([stored('a')]);
		const record = await openRecord(shelf);
		expect(record.join([stored('a'), stored('b'), stored('b')])).toBe(1);
		expect(record.join([stored('a'), stored('b')])).toBe(0);
		await quiet();
		expect(record.saveState).toBe('saved');
		expect(lessonsIn(shelf.kept)).toEqual(['a', 'b']);
	});
});

describe('news of another tab', () => {
	it('brings what it added, without saving it twice', async () => {
		const shelf = new Shelf();
		const record = await openRecord(shelf);
		shelf.tell({ kind: 'appended', events: [stored('a')] });
		expect(lessonsIn(record.events)).toEqual(['a']);
		await quiet();
		expect(shelf.appended).toEqual([]);
	});

	it('does not bring what cannot be read, and counts it', async () => {
		const shelf = new Shelf();
		const record = await openRecord(shelf);
		shelf.tell({ kind: 'appended', events: [{ ...stored('a'), v: eventVersion + 1 }, stored('b')] });
		expect(lessonsIn(record.events)).toEqual(['b']);
		expect(record.unreadable).toBe(1);
	});

	it('empties the record when it was erased there', async () => {
		const shelf = new Shelf([stored('a'), 'unreadable']);
		const record = await openRecord(shelf);
		shelf.tell({ kind: 'erased' });
		expect(record.events).toEqual([]);
		expect(record.unreadable).toBe(0);
	});

	it('that it was erased also goes for what waits here to be saved', async () => {
		const shelf = new Shelf();
		const record = await openRecord(shelf);
		shelf.refuses = ['append'];
		record.add(read('a'));
		await quiet();
		shelf.tell({ kind: 'erased' });
		shelf.refuses = [];
		record.retry();
		await quiet();
		expect(record.events).toEqual([]);
		expect(shelf.kept).toEqual([]);
	});

	it('is not heard once the record is closed', async () => {
		const shelf = new Shelf();
		const record = await openRecord(shelf);
		record.close();
		shelf.tell({ kind: 'appended', events: [stored('a')] });
		expect(record.events).toEqual([]);
	});
});

describe('erasing', () => {
	it('leaves nothing, here or in the store', async () => {
		const shelf = new Shelf([stored('a'), 'unreadable']);
		const record = await openRecord(shelf);
		await record.erase();
		expect(record).toMatchObject({ events: [], unreadable: 0, saveState: 'saved' });
		expect(shelf.kept).toEqual([]);
	});

	it('waits for what is being saved, so that it does not come back', async () => {
		const shelf = new Shelf();
		const record = await openRecord(shelf);
		const go = shelf.hold('append');
		record.add(read('a'));
		const erasing = record.erase();
		await quiet();
		go();
		await erasing;
		await quiet();
		expect(shelf.kept).toEqual([]);
		expect(record.events).toEqual([]);
	});

	it('forgets what could not be saved', async () => {
		const shelf = new Shelf();
		const record = await openRecord(shelf);
		shelf.refuses = ['append'];
		record.add(read('a'));
		await quiet();
		await record.erase();
		shelf.refuses = [];
		record.retry();
		await quiet();
		expect(shelf.kept).toEqual([]);
	});

	it('leaves the record as it was when the browser refuses', async () => {
		const shelf = new Shelf([stored('a')]);
		const record = await openRecord(shelf);
		shelf.refuses = ['erase'];
		await expect(record.erase()).rejects.toThrow('erase refused');
		expect(lessonsIn(record.events)).toEqual(['a']);
		expect(record.saveState).toBe('saved');
	});

	it('erases what is stored even when it is asked before the store is open', async () => {
		const shelf = new Shelf([stored('a')]);
		let open = () => {};
		const opening = new Promise<Shelf>((resolve) => (open = () => resolve(shelf)));
		const record = new LearnerRecord(opening, '2026.11', clock());
		const erasing = record.erase();
		await quiet();
		open();
		await Promise.all([erasing, record.loaded]);
		expect(record.events).toEqual([]);
		expect(shelf.kept).toEqual([]);
	});

	it('keeps what is added while it is erased either on both sides or on none', async () => {
		const shelf = new Shelf([stored('a')]);
		const record = await openRecord(shelf);
		const [erase, append] = [shelf.hold('erase'), shelf.hold('append')];
		const erasing = record.erase();
		await quiet();
		record.add(read('b'));
		await quiet();
		// A store does one thing after the other, in the order it was asked.
		erase();
		await erasing;
		append();
		await quiet();
		expect(lessonsIn(record.events)).toEqual(lessonsIn(shelf.kept));
	});
});

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { indexedDbStore } from '#adapters/indexeddb-store.ts';
import { localStorageStore } from '#adapters/localstorage-store.ts';
import { memoryStore } from '#adapters/memory-store.ts';
import type { StoreNews } from '#course/record/store.ts';
import { closeChannels, ClosedStorage, MemoryStorage } from './stand-ins.ts';
import { event, idsIn, keepsTheContract, sharesBetweenTabs } from './store-contract.ts';

closeChannels();
const [a, b, c] = [event('a'), event('b'), event('c')];

describe('memory', () => {
	keepsTheContract(() => memoryStore());

	it('says that it does not outlive the page', () => {
		expect(memoryStore()).toMatchObject({ kind: 'memory', isDurable: false });
	});

	it('is not shared: another one is empty', async () => {
		await memoryStore().append([a]);
		expect(await memoryStore().load()).toEqual([]);
	});
});

describe('IndexedDB', () => {
	beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
	keepsTheContract(indexedDbStore);
	sharesBetweenTabs(indexedDbStore);

	it('says that it outlives the page', async () => {
		expect(await indexedDbStore('one')).toMatchObject({ kind: 'indexeddb', isDurable: true });
	});

	it('asks the browser to write to the disk before it says that something is kept', async () => {
		const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
		await (await indexedDbStore('one')).append([a]);
		expect(transaction).toHaveBeenLastCalledWith('events', 'readwrite', { durability: 'strict' });
		transaction.mockRestore();
	});

	it('rejects what cannot be kept, tells nobody of it, and keeps what was there', async () => {
		const [store, other] = [await indexedDbStore('one'), await indexedDbStore('one')];
		const heard: StoreNews[] = [];
		const later = new Promise<void>((resolve) => {
			other.listen((news) => {
				heard.push(news);
				if (news.kind === 'erased') resolve();
			});
		});
		await store.append([a]);
		const unkeepable = { ...b, lesson: (() => 'a function has no copy') as unknown as string };
		await expect(store.append([unkeepable])).rejects.toThrow();
		expect(await idsIn(store)).toEqual(['a']);
		await store.append([c]);
		expect(await idsIn(store)).toEqual(['a', 'c']);
		await store.erase();
		await later;
		expect(heard).toEqual([
			{ kind: 'appended', events: [a] },
			{ kind: 'appended', events: [c] },
			{ kind: 'erased' }
		]);
	});

	it('steps aside for a newer version in another tab, and says then that it cannot save', async () => {
		const store = await indexedDbStore('one');
		const newer = await openDB('mamori:one', 2);
		await expect(store.append([a])).rejects.toThrow();
		newer.close();
		await expect(indexedDbStore('one')).rejects.toThrow();
	});

	it('hands out what another version wrote as it is', async () => {
		await indexedDbStore('one');
		const database = await openDB('mamori:one', 1);
		const strange = { id: 'x', v: 2, anything: [1] };
		await database.put('events', strange);
		database.close();
		expect(await (await indexedDbStore('one')).load()).toEqual([strange]);
	});
});

describe('localStorage', () => {
	let storage: MemoryStorage;
	beforeEach(() => (storage = new MemoryStorage()));
	const open = (course: string) => localStorageStore(course, storage);
	keepsTheContract(open);
	sharesBetweenTabs(open);

	it('says that it outlives the page', () => {
		expect(open('one')).toMatchObject({ kind: 'localstorage', isDurable: true });
	});

	it('refuses to open where nothing can be written', () => {
		expect(() => localStorageStore('one', new ClosedStorage())).toThrow('closed');
	});

	it('leaves no trace of having tried', () => {
		open('one');
		expect(storage.length).toBe(0);
	});

	it('rejects what finds no room, and keeps what was there', async () => {
		const store = open('one');
		await store.append([a]);
		storage.room = storage.used + 40;
		await expect(store.append([b])).rejects.toThrow('full');
		expect(await store.load()).toEqual([a]);
	});

	it('keeps all of them in the end where only some found room at first', async () => {
		const store = open('one');
		await store.append([a]);
		storage.room = 2.5 * storage.used;
		await expect(store.append([b, c])).rejects.toThrow('full');
		expect(await store.load()).toContainEqual(a);
		storage.room = Infinity;
		await store.append([b, c]);
		expect(await idsIn(store)).toEqual(['a', 'b', 'c']);
	});

	it('still shows a record when there is no room left for anything', async () => {
		await open('one').append([a]);
		storage.room = storage.used;
		expect(await idsIn(open('one'))).toEqual(['a']);
	});

	it('keeps an event with any id that a record may hold', async () => {
		await open('one').append([event('probe'), event('length'), event('getItem')]);
		expect(await idsIn(open('one'))).toEqual(['getItem', 'length', 'probe']);
	});

	it('hands out what it cannot read, and loads the rest', async () => {
		await open('one').append([a]);
		storage.setItem('mamori:one:x', '{"cut off');
		storage.setItem('mamori:one:y', '');
		storage.setItem('other', 'not ours');
		const loaded = await open('one').load();
		expect(loaded).toHaveLength(3);
		expect(loaded).toEqual(expect.arrayContaining([a, '{"cut off', '']));
	});

	it('erases nothing that is not its own', async () => {
		storage.setItem('theme', 'dark');
		const store = open('one');
		await store.append([a]);
		await store.erase();
		expect(storage.getItem('theme')).toBe('dark');
		expect(storage.length).toBe(1);
	});
});

describe('without a channel between tabs', () => {
	it('keeps a record all the same, and hears nothing', async () => {
		vi.stubGlobal('BroadcastChannel', undefined);
		const storage = new MemoryStorage();
		const [here, there] = [localStorageStore('one', storage), localStorageStore('one', storage)];
		const stop = here.listen(() => expect.unreachable());
		await there.append([a]);
		stop();
		expect(await idsIn(here)).toEqual(['a']);
	});
});

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserStore } from '#adapters/browser-store.ts';
import { readFile } from '#adapters/file.ts';
import { closeChannels, ClosedStorage, MemoryStorage } from './stand-ins.ts';
import { event, idsIn } from './store-contract.ts';

closeChannels();
beforeEach(() => {
	vi.stubGlobal('indexedDB', new IDBFactory());
	vi.stubGlobal('localStorage', new MemoryStorage());
});
afterEach(() => vi.useRealTimers());

/** An IndexedDB that never answers, as some browsers have it when storage is blocked. */
const silent = () => ({ open: () => new IDBOpenDBRequest() });

const kindOf = async () => (await browserStore('one')).kind;

describe('the place that a browser offers', () => {
	it('is IndexedDB', async () => {
		expect(await kindOf()).toBe('indexeddb');
	});

	it('is localStorage where there is no IndexedDB', async () => {
		vi.stubGlobal('indexedDB', undefined);
		expect(await kindOf()).toBe('localstorage');
	});

	it('is localStorage where IndexedDB may not be used', async () => {
		const refuse = () => {
			throw new DOMException('not here', 'SecurityError');
		};
		vi.stubGlobal('indexedDB', { open: refuse });
		expect(await kindOf()).toBe('localstorage');
	});

	it('is localStorage where IndexedDB does not answer, and not before three seconds', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout'] });
		vi.stubGlobal('indexedDB', silent());
		let kind: string | undefined;
		const opening = browserStore('one').then((store) => (kind = store.kind));
		await vi.advanceTimersByTimeAsync(2999);
		expect(kind).toBeUndefined();
		await vi.advanceTimersByTimeAsync(1);
		await opening;
		expect(kind).toBe('localstorage');
	});

	const unnamed = (): Storage => {
		throw new DOMException('not here', 'SecurityError');
	};
	it.each([
		['is missing', () => undefined],
		['refuses every write', () => new ClosedStorage()],
		['may not even be named', unnamed]
	])('is memory where there is no IndexedDB and localStorage %s', async (_, get) => {
		vi.stubGlobal('indexedDB', undefined);
		Object.defineProperty(globalThis, 'localStorage', { configurable: true, get });
		expect(await kindOf()).toBe('memory');
	});

	it('holds the same record when it is opened again', async () => {
		await (await browserStore('one')).append([event('a')]);
		expect(await idsIn(await browserStore('one'))).toEqual(['a']);
	});
});

describe('a chosen file', () => {
	it('is read as text', async () => {
		expect(await readFile(new Blob(['守り']))).toBe('守り');
	});

	it('gives an empty text when it is gone', async () => {
		const gone = Object.assign(new Blob(['x']), { text: () => Promise.reject(new Error('gone')) });
		expect(await readFile(gone)).toBe('');
	});
});

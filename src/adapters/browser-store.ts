import type { RecordStore } from '#course/record/store.ts';
import { indexedDbStore } from './indexeddb-store.ts';
import { localStorageStore } from './localstorage-store.ts';
import { memoryStore } from './memory-store.ts';

/** How long IndexedDB may take to open. Some browsers never answer when storage is blocked. */
const patience = 3000;

/** The best place this browser offers: IndexedDB, else localStorage, else memory. */
export async function browserStore(course: string): Promise<RecordStore> {
	try {
		return await withinPatience(indexedDbStore(course));
	} catch {
		try {
			// In a sandboxed or third-party frame even the name `localStorage` throws.
			return localStorageStore(course, localStorage);
		} catch {
			return memoryStore();
		}
	}
}

function withinPatience<T>(opening: Promise<T>): Promise<T> {
	return Promise.race([
		opening,
		new Promise<T>((_, refuse) => setTimeout(() => refuse(new Error('IndexedDB did not open')), patience))
	]);
}

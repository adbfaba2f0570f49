import { openDB, type DBSchema } from 'idb';
import type { RecordEvent } from '#course/record/event.ts';
import type { RecordStore } from '#course/record/store.ts';
import { tabChannel } from './tab-channel.ts';

interface Schema extends DBSchema {
	events: { key: string; value: RecordEvent };
}

/**
 * Keeps a record in IndexedDB, an entry per event. Tabs append side by side; none can overwrite another's work.
 * @throws when the browser has no IndexedDB or does not let the page use it
 */
export async function indexedDbStore(course: string): Promise<RecordStore> {
	const database = await openDB<Schema>(`mamori:${course}`, 1, {
		upgrade: (opening) => void opening.createObjectStore('events', { keyPath: 'id' })
	});
	// Another tab with a newer version must be able to upgrade; this tab then says that it cannot save.
	database.addEventListener('versionchange', () => database.close());
	const tabs = tabChannel(`mamori:${course}`);
	return {
		kind: 'indexeddb',
		isDurable: true,
		load: () => database.getAll('events'),
		append: async (events) => {
			// "Saved" may be shown only once the bytes are on the disk, not in a buffer.
			const transaction = database.transaction('events', 'readwrite', { durability: 'strict' });
			const writes = events.map(async (event) => {
				if ((await transaction.store.getKey(event.id)) === undefined) await transaction.store.put(event);
			});
			await Promise.all([...writes, transaction.done]);
			tabs.tell({ kind: 'appended', events: [...events] });
		},
		erase: async () => {
			await database.clear('events');
			tabs.tell({ kind: 'erased' });
		},
		listen: tabs.listen
	};
}

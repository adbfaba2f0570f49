import type { RecordEvent } from '#course/record/event.ts';
import type { RecordStore } from '#course/record/store.ts';
import { tabChannel } from './tab-channel.ts';

/**
 * Keeps a record in localStorage, a key per event: two tabs that write at once touch different keys, so neither loses.
 * @throws when the browser does not let the page store anything
 */
export function localStorageStore(course: string, storage: Storage): RecordStore {
	const prefix = `mamori:${course}:`;
	const keys = () =>
		Array.from({ length: storage.length }, (_, index) => storage.key(index)!).filter((key) =>
			key.startsWith(prefix)
		);

	// Private windows of some browsers have a storage that refuses every write.
	// A full one refuses too, but a record in it can still be read and saved to a file.
	if (keys().length === 0) {
		storage.setItem(`mamori-probe:${course}`, '1');
		storage.removeItem(`mamori-probe:${course}`);
	}

	const tabs = tabChannel(`mamori:${course}`);
	return {
		kind: 'localstorage',
		isDurable: true,
		load: async () => keys().map((key) => parse(storage.getItem(key))),
		append: async (events) => {
			for (const event of events) {
				const key = prefix + event.id;
				if (storage.getItem(key) === null) storage.setItem(key, JSON.stringify(event));
			}
			tabs.tell({ kind: 'appended', events: [...events] });
		},
		erase: async () => {
			for (const key of keys()) storage.removeItem(key);
			tabs.tell({ kind: 'erased' });
		},
		listen: tabs.listen
	};
}

function parse(text: string | null): unknown {
	try {
		return JSON.parse(text ?? '') as RecordEvent;
	} catch {
		return text;
	}
}

import type { RecordEvent } from '#course/record/event.ts';
import type { RecordStore } from '#course/record/store.ts';

/** Keeps a record until the page is closed: the last resort, and what tests begin with. */
export function memoryStore(): RecordStore {
	const kept = new Map<string, RecordEvent>();
	return {
		kind: 'memory',
		isDurable: false,
		load: async () => [...kept.values()],
		append: async (events) => {
			for (const event of events) if (!kept.has(event.id)) kept.set(event.id, event);
		},
		erase: async () => kept.clear(),
		listen: () => () => {}
	};
}

import type { RecordEvent } from './event.ts';

/** Where a record lives. One contract for all; `tests/adapters/` holds every store to it. */
export interface RecordStore {
	readonly kind: 'memory' | 'indexeddb' | 'localstorage';
	/** Whether what was appended is still there after the page is closed. */
	readonly isDurable: boolean;
	/** Everything stored, in no order, unread: the caller checks it. */
	load(): Promise<unknown[]>;
	/**
	 * Resolves once the events are kept. An event already there is left as it is.
	 * @throws when they could not be kept; none is lost from what was there before
	 */
	append(events: readonly RecordEvent[]): Promise<void>;
	/** Removes everything. */
	erase(): Promise<void>;
	/** Hears what other tabs append or erase. @returns a function that stops listening */
	listen(heard: (news: StoreNews) => void): () => void;
}

export type StoreNews = { kind: 'appended'; events: unknown[] } | { kind: 'erased' };

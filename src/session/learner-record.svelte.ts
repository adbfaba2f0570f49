import { createContext } from 'svelte';
import { eventVersion, insert, merge, type Deed, type RecordEvent } from '#course/record/event.ts';
import { readEvent } from '#course/record/read-event.ts';
import type { RecordStore } from '#course/record/store.ts';
import { newId } from './new-id.ts';

/**
 * `saved`: everything is kept. `saving`: on its way. `not-saved`: the browser refused, events wait here and are tried
 * again. `not-kept`: this browser has no place that outlives the page.
 */
export type SaveState = 'loading' | 'saved' | 'saving' | 'not-saved' | 'not-kept';

/** One learner's record during one sitting: what the store holds and what this tab adds. */
export class LearnerRecord {
	/** In order, oldest first. */
	events = $state.raw<readonly RecordEvent[]>([]);
	saveState = $state<SaveState>('loading');
	/** Entries in the store that this version cannot read. They are left where they are. */
	unreadable = $state(0);
	/** Resolves when the stored record is here. */
	readonly loaded: Promise<void>;

	readonly #edition: string;
	readonly #now: () => Date;
	#store: RecordStore | undefined;
	#waiting: RecordEvent[] = [];
	/** Whether the stored record is here; nothing is written before. */
	#isRead = false;
	#writing: Promise<void> = Promise.resolve();
	#stopListening = () => {};

	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- a moment, not a clock that is watched
	constructor(opening: Promise<RecordStore>, edition: string, now = () => new Date()) {
		this.#edition = edition;
		this.#now = now;
		this.loaded = this.#open(opening);
	}

	get isLoaded() {
		return this.saveState !== 'loading';
	}

	/** Appends a deed. It counts at once; `saveState` tells when it is kept. */
	add(deed: Deed): void {
		const event: RecordEvent = {
			v: eventVersion,
			id: newId(),
			at: this.#now().toISOString(),
			edition: this.#edition,
			...deed
		};
		this.events = insert(this.events, event);
		this.#save([event]);
	}

	/** Adds events of another device. @returns how many were new */
	join(events: readonly RecordEvent[]): number {
		const before = this.events.length;
		this.events = merge(this.events, events);
		this.#save(events);
		return this.events.length - before;
	}

	/** @throws when the browser refuses; the record is then as it was */
	async erase(): Promise<void> {
		await this.loaded;
		const erasing = this.#writing.then(async () => {
			await this.#store?.erase();
			this.#clear();
		});
		this.#writing = erasing.catch(() => {});
		await erasing;
		this.saveState = this.#settled();
	}

	#clear(): void {
		this.#waiting = [];
		this.events = [];
		this.unreadable = 0;
	}

	/** Tries again what could not be saved. */
	retry(): void {
		if (this.#isRead) this.#save([]);
		else void this.#load();
	}

	close(): void {
		this.#stopListening();
	}

	async #open(opening: Promise<RecordStore>): Promise<void> {
		const store = await opening;
		this.#store = store;
		this.#stopListening = store.listen((news) => {
			if (news.kind === 'erased') this.#clear();
			else this.#take(news.events);
		});
		await this.#load();
	}

	async #load(): Promise<void> {
		try {
			await this.#takeAll(await this.#store!.load());
			this.#isRead = true;
			this.saveState = this.#settled();
		} catch {
			this.saveState = 'not-saved';
			return;
		}
		// What was added while the store was opening.
		if (this.#waiting.length > 0) this.#save([]);
	}

	/** In slices, so that the page answers while a record of many years is read. */
	async #takeAll(values: unknown[]): Promise<void> {
		const slice = 5_000;
		const read: RecordEvent[] = [];
		for (let from = 0; from < values.length; from += slice) {
			if (from > 0) await new Promise((resolve) => setTimeout(resolve));
			read.push(...this.#read(values.slice(from, from + slice)));
		}
		this.events = merge(this.events, read);
	}

	#take(values: unknown[]): void {
		this.events = merge(this.events, this.#read(values));
	}

	#read(values: unknown[]): RecordEvent[] {
		const read = values.map(readEvent);
		this.unreadable += read.filter((each) => 'wrong' in each).length;
		return read.flatMap((each) => ('event' in each ? [each.event] : []));
	}

	/** Writes are queued: an append that fails leaves its events waiting for the next one. */
	#save(events: readonly RecordEvent[]): void {
		// No spread into a call: a record of many years is more arguments than a call may have.
		this.#waiting = [...this.#waiting, ...events];
		if (!this.#store || !this.#isRead) return;
		const store = this.#store;
		this.saveState = store.isDurable ? 'saving' : 'not-kept';
		this.#writing = this.#writing.then(async () => {
			const batch = this.#waiting;
			this.#waiting = [];
			try {
				if (batch.length > 0) await store.append(batch);
				if (this.#waiting.length === 0) this.saveState = this.#settled();
			} catch {
				this.#waiting = [...batch, ...this.#waiting];
				this.saveState = 'not-saved';
			}
		});
	}

	#settled(): SaveState {
		return this.#store?.isDurable ? 'saved' : 'not-kept';
	}
}

export const [getRecord, setRecord] = createContext<LearnerRecord>();

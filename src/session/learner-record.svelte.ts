import { createContext } from 'svelte';
import { merge, type Deed, type RecordEvent } from '#course/record/event.ts';
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
	#writing: Promise<void> = Promise.resolve();
	#stopListening = () => {};

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
			v: 1,
			id: newId(),
			at: this.#now().toISOString(),
			edition: this.#edition,
			...deed
		};
		this.events = merge(this.events, [event]);
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
		await this.#writing;
		await this.#store?.erase();
		this.#waiting = [];
		this.events = [];
		this.unreadable = 0;
		this.saveState = this.#settled();
	}

	/** Tries again what could not be saved. */
	retry(): void {
		this.#save([]);
	}

	close(): void {
		this.#stopListening();
	}

	async #open(opening: Promise<RecordStore>): Promise<void> {
		const store = await opening;
		this.#store = store;
		this.#stopListening = store.listen((news) => {
			if (news.kind === 'erased') this.events = [];
			else this.#take(news.events);
		});
		try {
			this.#take(await store.load());
			this.saveState = this.#settled();
		} catch {
			this.saveState = 'not-saved';
		}
		// What was added while the store was opening.
		if (this.#waiting.length > 0) this.#save([]);
	}

	#take(values: unknown[]): void {
		const read = values.map(readEvent);
		this.unreadable += read.filter((each) => 'wrong' in each).length;
		this.events = merge(
			this.events,
			read.flatMap((each) => ('event' in each ? [each.event] : []))
		);
	}

	/** Writes are queued: an append that fails leaves its events waiting for the next one. */
	#save(events: readonly RecordEvent[]): void {
		this.#waiting.push(...events);
		if (!this.#store) return;
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

import type { RecordEvent } from '#course/record/event.ts';
import type { RecordStore, StoreNews } from '#course/record/store.ts';
import { LearnerRecord } from '#session/learner-record.svelte.ts';

/** A store whose moods a test decides: it can refuse, and it can keep everybody waiting. */
export class Shelf implements RecordStore {
	readonly kind = 'indexeddb';
	readonly isDurable = true;
	/** What is refused until it is taken off the list. */
	refuses: ('load' | 'append' | 'erase')[] = [];
	/** Ids in the order they were appended, each as often as it was. */
	readonly appended: string[] = [];
	kept: unknown[];
	#gates = new Map<string, Promise<void>>();
	#heard = new Set<(news: StoreNews) => void>();

	constructor(kept: unknown[] = []) {
		this.kept = kept;
	}

	/** Keeps everybody who asks for `what` waiting. @returns a function that lets them go on */
	hold(what: 'load' | 'append' | 'erase'): () => void {
		let open = () => {};
		this.#gates.set(what, new Promise((resolve) => (open = resolve)));
		return () => {
			this.#gates.delete(what);
			open();
		};
	}

	async #turn(what: 'load' | 'append' | 'erase') {
		await this.#gates.get(what);
		if (this.refuses.includes(what)) throw new Error(`${what} refused`);
	}

	async load() {
		await this.#turn('load');
		return [...this.kept];
	}

	async append(events: readonly RecordEvent[]) {
		await this.#turn('append');
		this.appended.push(...events.map(({ id }) => id));
		for (const event of events)
			if (!this.kept.some((each) => (each as RecordEvent).id === event.id)) this.kept.push(event);
	}

	async erase() {
		await this.#turn('erase');
		this.kept = [];
	}

	listen(heard: (news: StoreNews) => void) {
		this.#heard.add(heard);
		return () => void this.#heard.delete(heard);
	}

	/** What another tab tells. */
	tell(news: StoreNews): void {
		if (news.kind === 'erased') this.kept = [];
		else this.kept.push(...news.events);
		for (const heard of this.#heard) heard(news);
	}
}

/** A clock that moves on a second with every look. */
export function clock(from = Date.UTC(2026, 10, 22)): () => Date {
	let time = from;
	return () => new Date((time += 1000));
}

/** A record that is open, with nothing under way. */
export async function openRecord(store: RecordStore = new Shelf(), now = clock()): Promise<LearnerRecord> {
	const record = new LearnerRecord(Promise.resolve(store), '2026.11', now);
	await record.loaded;
	await quiet();
	return record;
}

/** Resolves when every promise that can settle has settled. */
export const quiet = () => new Promise<void>((resolve) => setImmediate(resolve));

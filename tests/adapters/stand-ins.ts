import { afterEach, beforeEach, vi } from 'vitest';

/** A localStorage in memory. `room` is how many characters it takes; a browser gives about five million. */
export class MemoryStorage implements Storage {
	readonly #kept = new Map<string, string>();
	room: number;

	constructor(room = Infinity) {
		this.room = room;
	}

	get length() {
		return this.#kept.size;
	}

	get used() {
		return [...this.#kept].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
	}

	key(index: number) {
		return [...this.#kept.keys()][index] ?? null;
	}

	getItem(key: string) {
		return this.#kept.get(key) ?? null;
	}

	setItem(key: string, value: string) {
		const freed = this.#kept.has(key) ? key.length + this.#kept.get(key)!.length : 0;
		if (this.used - freed + key.length + value.length > this.room)
			throw new DOMException('full', 'QuotaExceededError');
		this.#kept.set(key, value);
	}

	removeItem(key: string) {
		this.#kept.delete(key);
	}

	clear() {
		this.#kept.clear();
	}
}

/** A storage that lets nothing in, as private windows of some browsers have it. */
export class ClosedStorage extends MemoryStorage {
	override setItem(): never {
		throw new DOMException('closed', 'SecurityError');
	}
}

/** Closes every channel after its test: an open one keeps the run from ending and hears the next test. */
export function closeChannels(): void {
	let opened: BroadcastChannel[] = [];
	beforeEach(() => {
		const Channel = globalThis.BroadcastChannel;
		vi.stubGlobal(
			'BroadcastChannel',
			class extends Channel {
				constructor(name: string) {
					super(name);
					opened.push(this);
				}
			}
		);
	});
	afterEach(() => {
		for (const channel of opened) channel.close();
		opened = [];
		vi.unstubAllGlobals();
	});
}

import { describe, expect, it } from 'vitest';
import type { RecordEvent } from '#course/record/event.ts';
import type { RecordStore, StoreNews } from '#course/record/store.ts';
import { at } from '../course/record/events.ts';

export const event = (id: string): RecordEvent =>
	at(0, { kind: 'lesson-read', lesson: 'law/definition' }, id);
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(event) as [RecordEvent, RecordEvent, RecordEvent, RecordEvent];

export const idsIn = async (store: RecordStore) =>
	(await store.load()).map((each) => (each as RecordEvent).id).sort();

/** The next thing that a store hears. */
const nextNews = (store: RecordStore) => new Promise<StoreNews>((resolve) => store.listen(resolve));

/** What every store must do. @param open opens a store of a course; each test gets a place of its own */
export function keepsTheContract(open: (course: string) => Promise<RecordStore> | RecordStore): void {
	it('is empty at first', async () => {
		expect(await (await open('one')).load()).toEqual([]);
	});

	it('loads all that was appended, as it was', async () => {
		const store = await open('one');
		await store.append([a, b]);
		await store.append([]);
		await store.append([c]);
		const loaded = await store.load();
		expect(loaded).toHaveLength(3);
		expect(loaded).toEqual(expect.arrayContaining([a, b, c]));
	});

	it('keeps an event once, however often it is appended', async () => {
		const store = await open('one');
		await store.append([a, a]);
		await store.append([b, a]);
		expect(await idsIn(store)).toEqual(['a', 'b']);
	});

	it('leaves an event as it is when another comes with its id', async () => {
		const store = await open('one');
		await store.append([a]);
		await store.append([{ ...a, edition: 'later' }]);
		expect(await store.load()).toEqual([a]);
	});

	it('is empty once erased, and takes new events then', async () => {
		const store = await open('one');
		await store.append([a, b]);
		await store.erase();
		expect(await store.load()).toEqual([]);
		await store.append([a]);
		expect(await idsIn(store)).toEqual(['a']);
	});

	it('keeps nothing back from what it has appended by handing it out', async () => {
		const store = await open('one');
		const events = [a];
		await store.append(events);
		events.push(b);
		expect(await idsIn(store)).toEqual(['a']);
	});
}

/** What a store must do that outlives the page and that several tabs share. */
export function sharesBetweenTabs(open: (course: string) => Promise<RecordStore> | RecordStore): void {
	describe('between tabs', () => {
		it('is there when it is opened again', async () => {
			await (await open('one')).append([a]);
			expect(await idsIn(await open('one'))).toEqual(['a']);
		});

		it('loses nothing when both append at once', async () => {
			const [left, right] = [await open('one'), await open('one')];
			await Promise.all([left.append([a, b]), right.append([b, c]), left.append([d]), right.append([a])]);
			expect(await idsIn(left)).toEqual(['a', 'b', 'c', 'd']);
			expect(await idsIn(right)).toEqual(['a', 'b', 'c', 'd']);
		});

		it('erases this course and no other, even one whose name begins alike', async () => {
			const [one, other] = [await open('one'), await open('one-more')];
			await one.append([a]);
			await other.append([b]);
			await one.erase();
			expect(await idsIn(one)).toEqual([]);
			expect(await idsIn(other)).toEqual(['b']);
		});

		it('hears what another appends', async () => {
			const [here, there] = [await open('one'), await open('one')];
			const news = nextNews(here);
			await there.append([a]);
			expect(await news).toEqual({ kind: 'appended', events: [a] });
		});

		it('hears that another erased', async () => {
			const [here, there] = [await open('one'), await open('one')];
			const news = nextNews(here);
			await there.erase();
			expect(await news).toEqual({ kind: 'erased' });
		});

		it('hears nothing of another course, nor of itself', async () => {
			const [here, there, elsewhere] = [await open('one'), await open('one'), await open('other')];
			const heard: StoreNews[] = [];
			here.listen((news) => heard.push(news));
			const last = nextNews(here);
			await here.append([a]);
			await elsewhere.append([b]);
			await there.erase();
			await last;
			expect(heard).toEqual([{ kind: 'erased' }]);
		});

		it('hears nothing any more once it has stopped', async () => {
			const [here, there] = [await open('one'), await open('one')];
			const heard: StoreNews[] = [];
			const stop = here.listen((news) => heard.push(news));
			const last = nextNews(here);
			stop();
			await there.append([a]);
			await last;
			expect(heard).toEqual([]);
		});
	});
}

import type { StoreNews } from '#course/record/store.ts';

/** Tells other tabs of the same site what happened to the record. Silent where the browser has no channel. */
export function tabChannel(name: string) {
	const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);
	return {
		tell: (news: StoreNews) => channel?.postMessage(news),
		listen: (heard: (news: StoreNews) => void) => {
			const onMessage = ({ data }: MessageEvent<StoreNews>) => heard(data);
			channel?.addEventListener('message', onMessage);
			return () => channel?.removeEventListener('message', onMessage);
		}
	};
}

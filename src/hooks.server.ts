import type { Handle, RequestEvent } from '@sveltejs/kit';
import { htmlLang, type LeafletLang } from '#course/leaflet.ts';

function langOf({ params, route }: RequestEvent): string {
	if (params['leaflet']) return htmlLang(params['leaflet'] as LeafletLang);
	return route.id?.startsWith('/ja-easy') ? 'ja' : (params['lang'] ?? 'en');
}

/** The language of a page is in its address; the shell of every page carries it. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', langOf(event))
	});

import type { Handle } from '@sveltejs/kit';

/** The language of a page is in its address; the shell of every page carries it. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', event.params['lang'] ?? 'en')
	});

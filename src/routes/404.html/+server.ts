import { notFoundPage } from './not-found.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The one page that a static host serves at an address it does not know, whatever its depth. */
export const GET: RequestHandler = () =>
	new Response(notFoundPage(), { headers: { 'content-type': 'text/html; charset=utf-8' } });

import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import sirv from 'sirv';

/** Serves a built site as any static host would: folders, compressed files, and `404.html` for what is not there. */
export function siteServer(folder: string, mount = '') {
	const notFound = readFileSync(`${folder}/404.html`);
	const files = sirv(folder, { gzip: true, brotli: true, etag: true });
	return createServer((request, response) => {
		response.setHeader('x-content-type-options', 'nosniff');
		response.setHeader('referrer-policy', 'no-referrer');
		const miss = () => {
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
			response.end(request.method === 'HEAD' ? undefined : notFound);
		};
		if (!request.url?.startsWith(`${mount}/`)) return miss();
		request.url = request.url.slice(mount.length);
		// Relative links of a page are right only under its own address, which ends in a slash.
		const [path = '', query] = request.url.split('?');
		if (!path.endsWith('/') && !/\.[a-z0-9]+$/i.test(path)) {
			response.writeHead(308, {
				location: `${mount}${path}/${query ? `?${query}` : ''}`.replace(/^\/+/, '/')
			});
			return response.end();
		}
		files(request, response, miss);
	});
}

/** What is wrong with a port, as a sentence, or `undefined`. */
export function portProblem(port: number): Promise<string | undefined> {
	if (!Number.isInteger(port) || port < 1 || port > 65535)
		return Promise.resolve(
			`PORT is "${process.env['PORT']}", which is no port: set PORT to a number from 1 to 65535.`
		);
	return new Promise((resolve) => {
		const probe = createServer()
			.once('error', (error: NodeJS.ErrnoException) => resolve(sentenceFor(port, error)))
			.once('listening', () => probe.close(() => resolve(undefined)))
			.listen(port);
	});
}

/** Why a port cannot be had, and what to do. */
export const sentenceFor = (port: number, error: NodeJS.ErrnoException) =>
	error.code === 'EADDRINUSE'
		? `Port ${port} is in use: set PORT to another number, for example PORT=${port === 65535 ? 4173 : port + 1} npm start.`
		: error.code === 'EACCES'
			? `Port ${port} may not be used by this account: set PORT to a number above 1023.`
			: `Port ${port} cannot be opened: ${error.message}`;

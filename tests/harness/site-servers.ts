import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteServer } from '../../src/authoring/serve.ts';

export const subPath = '/police/mamori';

/**
 * Playwright's global setup: the built site at the root of one server and under a path of another. The system chooses
 * the ports, so that two runs on one machine do not meet; the workers learn them from the environment.
 */
export default async function serveSites() {
	if (!existsSync('build/404.html'))
		throw new Error('There is no built site in build/: run `npm run build` first.');
	const root = siteServer('build');
	const below = siteServer('build', subPath);
	process.env['MAMORI_ROOT_URL'] = `http://127.0.0.1:${await listen(root)}/`;
	process.env['MAMORI_SUBPATH_URL'] = `http://127.0.0.1:${await listen(below)}${subPath}/`;
	return () => {
		for (const server of [root, below]) {
			server.closeAllConnections();
			server.close();
		}
	};
}

const listen = (server: Server) =>
	new Promise<number>((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
	});

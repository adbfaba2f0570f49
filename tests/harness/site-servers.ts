import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteServer } from '../../src/authoring/serve.ts';

export const subPath = '/police/mamori';

/**
 * Playwright's global setup: the built site at the root of one server and under a path of another. The system chooses
 * the ports, so that two runs on one machine do not meet; the workers learn them from the environment.
 */
export default async function serveSites() {
	if (!existsSync('build/404.html'))
		throw new Error('There is no built site in build/: run `npm run build` first.');
	// A copy: whoever builds again meanwhile would take the files away under the open pages.
	const folder = mkdtempSync(join(tmpdir(), 'mamori-site-'));
	cpSync('build', folder, { recursive: true });
	const root = siteServer(folder);
	const below = siteServer(folder, subPath);
	process.env['MAMORI_ROOT_URL'] = `http://127.0.0.1:${await listen(root)}/`;
	process.env['MAMORI_SUBPATH_URL'] = `http://127.0.0.1:${await listen(below)}${subPath}/`;
	return () => {
		for (const server of [root, below]) {
			server.closeAllConnections();
			server.close();
		}
		rmSync(folder, { recursive: true, force: true });
	};
}

const listen = (server: Server) =>
	new Promise<number>((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
	});

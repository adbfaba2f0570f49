import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { repository } from './command.ts';

export interface TextFile {
	/** From the repository's root, with `/` on every system. */
	path: string;
	text: string;
}

// What .gitignore names, and git's own folder.
const notCommitted =
	/^(\.git|node_modules|\.svelte-kit|build|test-results|playwright-report|tests\/\.browser)$/;

/** Every text file that is or could be committed, below a folder of the repository. */
export function textFiles(folder = '.'): TextFile[] {
	return readdirSync(join(repository, folder), { withFileTypes: true }).flatMap((entry) => {
		const path = relative(repository, join(repository, folder, entry.name))
			.split(sep)
			.join('/');
		if (notCommitted.test(path) || /(^|\/)\.DS_Store$|\.log$/.test(path)) return [];
		if (entry.isDirectory()) return textFiles(path);
		if (!entry.isFile()) return [];
		const bytes = readFileSync(join(repository, path));
		return bytes.includes(0) ? [] : [{ path, text: bytes.toString('utf8') }];
	});
}

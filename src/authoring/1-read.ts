import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Text by path from the project's root, `content/en/lessons/law/definition.md`, in the order of the paths. */
export type Files = Map<string, string>;

/**
 * Reads a content folder. Paths begin with `content/` wherever the folder lies; line ends become `\n`.
 * A folder that does not exist is an empty one: the check then says which files are missing.
 */
export function readContent(folder = 'content'): Files {
	const paths = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
	const files = paths
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map((entry) => {
			const file = join(entry.parentPath, entry.name);
			const path = `content/${file.slice(join(folder, '/').length).replaceAll('\\', '/')}`;
			return [
				path,
				readFileSync(file, 'utf8')
					.replace(/^\uFEFF/, '')
					.replaceAll('\r\n', '\n')
			] as const;
		});
	return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

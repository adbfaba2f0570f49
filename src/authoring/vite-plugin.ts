import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { readContent } from './1-read.ts';
import { authorMiddleware } from './author/middleware.ts';
import { compileCourse } from './compile.ts';
import { formatProblem } from './problems.ts';

const name = 'virtual:course';
const resolved = `\0${name}`;

/**
 * Gives the routes their one loaded result: `import { course } from 'virtual:course'`. A course with a problem does not
 * build; all problems are printed at once. In development a change of content compiles it again and reloads the page.
 */
export function coursePlugin(folder = 'content'): Plugin {
	return {
		name: 'mamori-course',
		resolveId: (id) => (id === name ? resolved : undefined),
		load(id, options) {
			if (id !== resolved) return;
			if (!options?.ssr)
				this.error(
					'The whole course may not travel to a browser: import virtual:course in server files only.'
				);
			const today = new Date().toISOString().slice(0, 10);
			const { course, problems } = compileCourse(readContent(folder), { today });
			if (!course) this.error(`The course has problems.\n\n${problems.map(formatProblem).join('\n')}`);
			return `export const course = JSON.parse(${JSON.stringify(JSON.stringify(course))});`;
		},
		configureServer(server) {
			server.middlewares.use(authorMiddleware(server, folder));
			// Absolute: Vite knows its modules by absolute paths, and a relative watch reports relative ones.
			const root = resolve(folder);
			server.watcher.add(root);
			server.watcher.on('all', (_event, file) => {
				if (!file.startsWith(root) || !/\.(yaml|md)$/.test(file)) return;
				// Lessons are found by a glob and the course is no file, so all that was loaded on the server goes.
				for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
				server.ws.send({ type: 'full-reload' });
			});
		}
	};
}

import { importsOf, roomOf, targetOf } from './imports.ts';

interface Rule {
	rooms: string[] | 'any';
	/** A name allows the package and all in it; one that ends in `:` is a scheme. */
	modules: string[] | 'any';
}

/** Who may knock on whose door: the rooms table of `src/README.md`. */
export const rooms: Record<string, Rule> = {
	course: { rooms: [], modules: ['xstate', 'ts-fsrs', 'simple-statistics'] },
	authoring: { rooms: ['course'], modules: ['zod', 'yaml', 'd3-dsv', 'mdsvex', 'vite', 'sirv', 'node:'] },
	adapters: { rooms: ['course'], modules: ['idb', 'ical-generator'] },
	session: { rooms: ['course'], modules: ['svelte', 'minisearch'] },
	i18n: { rooms: ['course'], modules: ['i18next'] },
	ui: {
		rooms: ['session', 'course', 'i18n'],
		modules: ['svelte', '$app', 'd3-scale', 'd3-shape', '@dagrejs/dagre']
	},
	server: { rooms: ['course'], modules: ['kysely', 'node:'] },
	routes: { rooms: 'any', modules: 'any' },
	params: { rooms: ['course'], modules: ['@sveltejs/kit'] }
};

const isIn = (names: string[], module: string) =>
	names.some((name) =>
		name.endsWith(':') ? module.startsWith(name) : module === name || module.startsWith(`${name}/`)
	);

/** Every import of a file that its room does not allow, as a sentence with file, line and rule. */
export function trespasses(path: string, text: string): string[] {
	const room = roomOf(path);
	const rule = rooms[room];
	if (!rule)
		return [`${path}: there is no room "${room}"; add it to tests/harness/rooms.ts and to src/README.md`];
	return importsOf(path, text).flatMap(({ specifier, line }) => {
		const target = targetOf(path, specifier);
		if ('module' in target) {
			if (rule.modules === 'any' || isIn(rule.modules, target.module)) return [];
			return [`${path}:${line} imports ${specifier}: ${room} may import ${sentence(rule)}`];
		}
		if (target.room === room) return [];
		if (target.room === 'authoring')
			return [`${path}:${line} imports ${specifier}: what authoring makes comes only through virtual:course`];
		if (target.room !== 'routes' && (rule.rooms === 'any' || rule.rooms.includes(target.room))) return [];
		return [`${path}:${line} imports ${specifier}: ${room} may import ${sentence(rule)}`];
	});
}

const sentence = ({ rooms, modules }: Rule) =>
	rooms === 'any' || modules === 'any'
		? 'anything but authoring'
		: `only itself, ${[...rooms.map((room) => `#${room}`), ...modules].join(', ')}`;

import { describe, expect, test } from 'vitest';
import { importsOf, targetOf } from './imports.ts';
import { trespasses } from './rooms.ts';

describe('import lines are found', () => {
	test('in TypeScript, whatever their form', () => {
		const text = [
			"import type { A } from '#course/a.ts';",
			"export { b } from './b.ts';",
			"// import 'c';",
			'const words = "import \'d\'";',
			"await import('e');",
			'import {',
			'	f',
			"} from 'f';"
		].join('\n');
		expect(importsOf('src/x.ts', text)).toEqual([
			{ specifier: '#course/a.ts', line: 1 },
			{ specifier: './b.ts', line: 2 },
			{ specifier: 'e', line: 5 },
			{ specifier: 'f', line: 8 }
		]);
	});
	test('in Svelte, with the file’s own line numbers', () => {
		const text =
			'<script module lang="ts" generics="A extends B<C>">\nimport a from \'a\';\n</script>\n\n' +
			"<script lang=\"ts\">\n\timport b from 'b';\n</script>\n<p>import 'c'</p>\n{#await import('d') then d}{d}{/await}\n";
		expect(importsOf('src/ui/X.svelte', text)).toEqual([
			{ specifier: 'a', line: 2 },
			{ specifier: 'b', line: 6 },
			{ specifier: 'd', line: 9 }
		]);
	});
});

test('relative imports are followed out of their room', () => {
	expect(targetOf('src/ui/lesson/a.ts', '../../adapters/b.ts')).toEqual({ room: 'adapters' });
	expect(targetOf('src/ui/lesson/a.ts', '../b.ts')).toEqual({ room: 'ui' });
	expect(targetOf('src/routes/+page.ts', './$types')).toEqual({ room: 'routes' });
	expect(targetOf('src/ui/a.ts', '../../content/b.yaml')).toEqual({ module: 'content/b.yaml' });
});

describe('a trespass names file, line and rule', () => {
	const of = (path: string, specifier: string) => trespasses(path, `\nimport '${specifier}';`);

	test.each([
		['src/course/a.ts', 'zod'],
		['src/course/a.ts', 'svelte'],
		['src/course/a.ts', 'node:fs'],
		['src/course/a.ts', '../i18n/en.ts'],
		['src/adapters/a.ts', '#session/b.ts'],
		['src/session/a.svelte.ts', '#adapters/b.ts'],
		['src/session/a.svelte.ts', '$app/state'],
		['src/session/a.svelte.ts', 'sveltekit'],
		['src/ui/A.ts', '../adapters/b.ts'],
		['src/ui/A.ts', 'virtual:course'],
		['src/routes/+page.server.ts', '#authoring/compile.ts'],
		['src/hooks.server.ts', './authoring/compile.ts'],
		['src/authoring/a.ts', '#session/b.ts'],
		['src/ui/A.ts', '../routes/b.ts']
	])('%s may not import %s', (path, specifier) => {
		expect(of(path, specifier)).toEqual([expect.stringContaining(`${path}:2 imports ${specifier}: `)]);
	});
	test.each([
		['src/course/a.ts', 'xstate/graph'],
		['src/authoring/a.ts', 'node:fs'],
		['src/session/a.svelte.ts', 'svelte/reactivity'],
		['src/ui/A.ts', '$app/paths'],
		['src/routes/+page.server.ts', 'virtual:course'],
		['src/routes/+page.ts', '#adapters/browser-store.ts']
	])('%s may import %s', (path, specifier) => expect(of(path, specifier)).toEqual([]));
	test('the rule is told', () => {
		expect(of('src/adapters/a.ts', 'zod')).toEqual([
			'src/adapters/a.ts:2 imports zod: adapters may import only itself, #course, idb, ical-generator'
		]);
		expect(of('src/cellar/a.ts', 'zod')[0]).toContain('there is no room "cellar"');
	});
});

import type { Connect, ViteDevServer } from 'vite';
import { langs } from '#course/lang.ts';
import { readContent } from '../1-read.ts';
import { parseContent } from '../2-parse/parse.ts';
import { compileCourse } from '../compile.ts';
import { authorView } from './view.ts';

/**
 * `/author` of the development server: every scenario as its author needs to see it, also while it has problems.
 * It is no route, so that no build can contain it.
 */
export function authorMiddleware(server: ViteDevServer, folder: string): Connect.NextHandleFunction {
	return (request, response, next) => {
		const [path = ''] = (request.url ?? '').split('?');
		if (!/^\/author(\/|$)/.test(path)) return next();
		render(server, folder, path.split('/')[2] ?? '')
			.then((html) => {
				response.setHeader('content-type', 'text/html; charset=utf-8');
				response.end(html);
			})
			.catch(next);
	};
}

async function render(server: ViteDevServer, folder: string, asked: string): Promise<string> {
	const files = readContent(folder);
	const { proofs, problems } = compileCourse(files, { today: new Date().toISOString().slice(0, 10) });
	// A course with a problem is not assembled; the words are read once more, for themselves.
	const parts = parseContent(files, () => {});
	const ids = [...parts.scenarios.keys()].sort();
	const views = ids.map((id) =>
		authorView(id, { proofs, problems, words: (lang) => parts.scenarioWords[lang].get(id)?.value })
	);
	const titles = Object.fromEntries(
		ids.map((id) => [id, parts.scenarioWords[langs[0]].get(id)?.value.scenes ?? {}])
	);
	const page = (await server.ssrLoadModule('/src/ui/author/AuthorPage.svelte')) as { default: unknown };
	const svelte = (await server.ssrLoadModule('svelte/server')) as {
		render: (component: unknown, options: object) => { head: string; body: string };
	};
	const { head, body } = svelte.render(page.default, { props: { views, asked, titles } });
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/src/ui/tokens.css?direct"><link rel="stylesheet" href="/src/ui/author/author.css?direct">${head}</head><body>${body}
<script type="module">import '/@vite/client'</script></body></html>`;
}

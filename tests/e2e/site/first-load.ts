import { readFileSync, readdirSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export interface FirstLoad {
	/** Every file of the built site that a first visit fetches, the page first. */
	files: string[];
	/** Bytes of their bodies, compressed with brotli. */
	bytes: number;
}

const sizes = new Map<string, number>();

function compressed(file: string): number {
	if (!sizes.has(file)) sizes.set(file, brotliCompressSync(readFileSync(file)).length);
	return sizes.get(file)!;
}

/** What a page of a built site loads on a first visit: itself, and the scripts it names, and all that these import. */
export function firstLoad(site: string, page: string): FirstLoad {
	const html = resolve(site, page, 'index.html');
	const found = new Set([html]);
	// Kit names inlined style sheets too, disabled, so that its client does not fetch them.
	const named = readFileSync(html, 'utf8')
		.replace(/<link[^>]* disabled[^>]*>/g, '')
		.matchAll(/(?:href=|import\()"([^"]+\.(?:js|css))"/g);
	const waiting = [...named].map((match) => resolve(dirname(html), match[1]!));
	// Kit fetches the root's error page with every page, without naming it.
	const nodes = resolve(site, '_app/immutable/nodes');
	if (waiting.length > 0)
		waiting.push(
			...readdirSync(nodes)
				.filter((name) => /^1\..*\.js$/.test(name))
				.map((name) => resolve(nodes, name))
		);
	for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
		if (found.has(file)) continue;
		found.add(file);
		if (!file.endsWith('.js')) continue;
		// Static imports alone: what is imported when asked for is no part of a first load.
		for (const match of readFileSync(file, 'utf8').matchAll(
			/(?:^|[;}\s])(?:import|export)(?:[^"'();]*from)?"([^"]+)"/g
		))
			waiting.push(resolve(dirname(file), match[1]!));
	}
	const files = [...found];
	return {
		files: files.map((file) => relative(site, file)),
		bytes: files.reduce((sum, file) => sum + compressed(file), 0)
	};
}

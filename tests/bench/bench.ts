import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { brotliCompressSync } from 'node:zlib';
import { readFileSync, readdirSync } from 'node:fs';
import { readContent } from '#authoring/1-read.ts';
import { compileCourse } from '#authoring/compile.ts';
import { firstLoad } from '../e2e/site/first-load.ts';
import { enlarge } from './enlarge.ts';

// `npm run bench`: bytes and requests of each kind of page as ratios to a plain page with the same text, and what the
// content check and the build cost as the course grows. One run, so that the figures can be compared with each other.
// `npm run bench -- --pages` leaves out the builds.

const today = '2026-11-22';
const root = process.cwd();
const say = (...cells: (string | number)[]) =>
	console.log(cells.map((cell, column) => String(cell).padEnd(column === 0 ? 34 : 13)).join(''));

/** Builds a course into a folder of its own. @returns seconds */
function build(content: string, into: string): number {
	const started = performance.now();
	const { status, stderr } = spawnSync(
		process.execPath,
		['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'],
		{
			cwd: root,
			env: { ...process.env, MAMORI_CONTENT: content },
			encoding: 'utf8'
		}
	);
	if (status !== 0) throw new Error(`the build of ${content} failed\n${stderr}`);
	const seconds = (performance.now() - started) / 1000;
	rmSync(into, { recursive: true, force: true });
	cpSync('build', into, { recursive: true });
	return seconds;
}

/** The floor: the words of a page in plain HTML with a little style, compressed. */
function plainBytes(site: string, page: string): number {
	const html = readFileSync(join(site, page, 'index.html'), 'utf8');
	const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
	const text = main
		.replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, '')
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/<(\/?)(h[1-6]|p|ul|ol|li|table|tr|td|th|a)\b[^>]*>/g, '<$1$2>')
		.replace(/<(?!\/?(h[1-6]|p|ul|ol|li|table|tr|td|th|a)>)[^>]*>/g, '')
		.replace(/\s+/g, ' ');
	const style = 'body{max-width:40rem;margin:auto;padding:1rem;font:1.1rem/1.6 system-ui}';
	return brotliCompressSync(
		`<!doctype html><meta charset=utf-8><title>x</title><style>${style}</style>${text}`
	).length;
}

function entryBytes(site: string): number {
	const folder = join(site, '_app/immutable/entry');
	return readdirSync(folder)
		.filter((file) => file.endsWith('.js'))
		.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(folder, file))).length, 0);
}

const work = mkdtempSync(join(tmpdir(), 'mamori-bench-'));
try {
	const site = join(work, 'site');
	const seconds = build('content', site);
	say('page', 'bytes', 'requests', 'plain', 'ratio');
	for (const page of [
		'',
		'en',
		'en/course',
		'en/law/penal-code',
		'ja/law/penal-code',
		'ja/process/chart',
		'en/law/quiz',
		'en/scenarios/koban',
		'en/progress',
		'en/about'
	]) {
		const { bytes, files } = firstLoad(site, page);
		const plain = plainBytes(site, page);
		say(`/${page}`, bytes, files.length, plain, (bytes / plain).toFixed(1));
	}

	console.log();
	say('course', 'check s', 'x this one', 'build s', 'x this one', 'entry bytes');
	const check = (content: string) => {
		const started = performance.now();
		const { problems } = compileCourse(readContent(content), { today });
		if (problems.length > 0)
			throw new Error(`${content}: ${problems.length} problems, first ${JSON.stringify(problems[0])}`);
		return (performance.now() - started) / 1000;
	};
	check('content'); // warm
	const checked = check('content');
	say('this course', checked.toFixed(2), 1, seconds.toFixed(1), 1, entryBytes(site));
	for (const lessons of [30, 300, 1000]) {
		const content = join(work, `content-${lessons}`);
		mkdirSync(content);
		for (const [path, text] of enlarge(readContent('content'), lessons)) {
			const file = join(content, path.replace(/^content\//, ''));
			mkdirSync(join(file, '..'), { recursive: true });
			writeFileSync(file, text);
		}
		const took = check(content);
		const row = [`${lessons} lessons in 2 languages`, took.toFixed(2), (took / checked).toFixed(1)];
		if (process.argv.includes('--pages')) say(...row);
		else {
			const into = join(work, `site-${lessons}`);
			const built = build(content, into);
			say(...row, built.toFixed(1), (built / seconds).toFixed(1), entryBytes(into));
		}
	}
} finally {
	rmSync(work, { recursive: true, force: true });
}

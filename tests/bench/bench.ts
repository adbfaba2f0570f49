import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readContent, type Files } from '#authoring/1-read.ts';
import { compileCourse } from '#authoring/compile.ts';
import { formatProblem } from '#authoring/problems.ts';
import { firstLoad } from '../e2e/site/first-load.ts';
import { enlarge } from './enlarge.ts';
import { foldTimes } from './record.ts';

// `npm run bench`: bytes and requests of each kind of page as ratios to a plain page with the same text, and what the
// content check and the build cost as the course grows. One run, so that the figures can be compared with each other.
// `npm run bench -- 30 300` takes other sizes than 30, 300 and 1000 lessons; `npm run bench -- record` folds records only.

const today = '2026-11-22';
const isRecordOnly = process.argv[2] === 'record';
const asked = isRecordOnly ? [] : process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [30, 300, 1000];
const say = (...cells: (string | number)[]) =>
	console.log(cells.map((cell, column) => String(cell).padEnd(column === 0 ? 34 : 13)).join(''));

/** What a build reads beside the content. */
const house = [
	'src',
	'static',
	'package.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts',
	'tests/harness'
];

/** Builds the course in `folder/content` with the house of this one. @returns seconds */
function build(folder: string): number {
	for (const part of house) cpSync(part, join(folder, part), { recursive: true });
	if (!existsSync(join(folder, 'node_modules')))
		symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
	const started = performance.now();
	const { status, stderr } = spawnSync(
		process.execPath,
		['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'],
		{
			cwd: folder,
			encoding: 'utf8'
		}
	);
	if (status !== 0) throw new Error(`the build in ${folder} failed\n${stderr}`);
	return (performance.now() - started) / 1000;
}

/** Writes a course into `folder/content`. */
function write(files: Files, folder: string): void {
	for (const [path, text] of files) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
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

/** Seconds to read and check a course. */
function check(folder: string): number {
	const started = performance.now();
	const { problems } = compileCourse(readContent(join(folder, 'content')), { today });
	if (problems.length > 0)
		throw new Error(`${folder}: ${problems.length} problems\n${formatProblem(problems[0]!)}`);
	return (performance.now() - started) / 1000;
}

const pages = ['', 'en', 'en/course', 'en/law/penal-code', 'ja/law/penal-code', 'ja/process/chart'];
const more = ['en/law/quiz', 'en/scenarios/koban', 'en/progress', 'en/about'];

/** What a long record costs to fold, as ratios to parsing its JSON. */
function benchRecord(): void {
	const { course } = compileCourse(readContent('content'), { today });
	if (!course) throw new Error('the course does not compile; npm run course -- check');
	for (const size of [1_000, 100_000]) {
		const times = foldTimes(course, size);
		say(`\n${size} events`, 'first ms', 'best ms', 'ratio');
		for (const { name, first, best } of times)
			say(name, first.toFixed(1), best.toFixed(1), (best / times[0]!.best).toFixed(2));
	}
}

benchRecord();
if (isRecordOnly) process.exit();

const work = mkdtempSync(join(tmpdir(), 'mamori-bench-'));
try {
	const ours = readContent('content');
	const here = join(work, 'ours');
	write(ours, here);
	check(here); // warms the compiler
	const checked = check(here);
	const built = build(here);
	const site = join(here, 'build');

	say('page', 'bytes', 'requests', 'plain', 'ratio');
	for (const page of [...pages, ...more]) {
		const { bytes, files } = firstLoad(site, page);
		const plain = plainBytes(site, page);
		say(`/${page}`, bytes, files.length, plain, (bytes / plain).toFixed(1));
	}

	say('\ncourse', 'check s', 'ratio', 'build s', 'ratio', 'entry bytes');
	say('this one', checked.toFixed(2), 1, built.toFixed(1), 1, entryBytes(site));
	for (const lessons of sizes) {
		const folder = join(work, String(lessons));
		write(enlarge(ours, lessons), folder);
		const [checking, building] = [check(folder), build(folder)];
		say(
			`${lessons} lessons, 2 languages`,
			checking.toFixed(2),
			(checking / checked).toFixed(1),
			building.toFixed(1),
			(building / built).toFixed(1),
			entryBytes(join(folder, 'build'))
		);
	}
} finally {
	rmSync(work, { recursive: true, force: true });
}

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { thisMachine } from './browser.ts';
import { runs } from './harness/command.ts';
import * as counts from './harness/counts.ts';
import type { Count } from './harness/counts.ts';
import { findChromium, findFirefox } from './harness/find-browser.ts';

// Everything that must hold before a change is kept: `npm test`. Its last line is the result.

const reports = mkdtempSync(join(tmpdir(), 'mamori-test-'));
const browsers = { MAMORI_CHROMIUM: '', MAMORI_FIREFOX: '' };
let isBuilt = false;

async function findBrowsers(): Promise<Count> {
	const machine = thisMachine();
	const chromium = await findChromium(machine);
	if (chromium.kind === 'missing') {
		console.log(chromium.message);
		return counts.oneFailed;
	}
	browsers.MAMORI_CHROMIUM = chromium.path;
	browsers.MAMORI_FIREFOX = (await findFirefox(machine)) ?? '';
	console.log(`Chromium: ${chromium.path} (${chromium.from})`);
	console.log(`Firefox: ${browsers.MAMORI_FIREFOX || 'none here, so its tests are left out'}`);
	return counts.none;
}

const check = async (packageName: string, ...args: string[]) =>
	counts.oneIf(await runs(packageName, args, { isHeld: true }));

/** Side by side: each of them uses one core alone. */
const checkEverything = async () =>
	counts.sum(
		await Promise.all([
			check('prettier', '--check', '--log-level', 'warn', '.'),
			check('eslint', '--max-warnings', '0', '.'),
			check('svelte-check', '--fail-on-warnings', '--output', 'human'),
			check('tsx', 'src/authoring/course.ts', 'check')
		])
	);

async function vitest(project: string): Promise<Count> {
	const file = join(reports, `${project}.json`);
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
	const isOk = await runs('vitest', ['run', '--project', project, ...reporters], { env: browsers });
	return counts.countVitest(read(file), isOk);
}

async function build(): Promise<Count> {
	isBuilt = await runs('vite', ['build', '--logLevel', 'warn']);
	return counts.noneIf(isBuilt);
}

async function playwright(...projects: string[]): Promise<Count> {
	const file = join(reports, `${projects[0]}.json`);
	// A folder each: a run begins by emptying it, and would take the pictures of the run before.
	const output = `--output=test-results/${projects[0]}`;
	const args = ['test', '--reporter=list,json', output, ...projects.map((project) => `--project=${project}`)];
	const isOk = await runs('@playwright/test', args, {
		env: { ...browsers, PLAYWRIGHT_JSON_OUTPUT_FILE: file }
	});
	return counts.countPlaywright(read(file), isOk);
}

function read(file: string): unknown {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		// The runner died before it wrote its report; the count says so.
		return undefined;
	}
}

interface Step {
	title: string;
	run(): Promise<Count>;
	/** Why it cannot run, known when its turn comes. */
	obstacle?(): string | undefined;
}

const noBrowser = () => (browsers.MAMORI_CHROMIUM ? undefined : 'no browser');
const noSite = () => noBrowser() ?? (isBuilt ? undefined : 'no build');

const steps: Step[] = [
	{ title: 'Browsers', run: findBrowsers },
	{ title: 'svelte-kit sync', run: async () => counts.noneIf(await runs('@sveltejs/kit', ['sync'])) },
	{ title: 'Prettier, ESLint, types, content', run: checkEverything },
	{ title: 'Unit tests', run: () => vitest('unit') },
	{ title: 'Component tests', run: () => vitest('component'), obstacle: noBrowser },
	{ title: 'Build', run: build },
	{ title: 'Site in Chromium', run: () => playwright('chromium', 'subpath'), obstacle: noSite },
	{
		title: 'Site in Firefox',
		run: async () => (browsers.MAMORI_FIREFOX ? playwright('firefox') : counts.none),
		obstacle: () => (browsers.MAMORI_FIREFOX ? noSite() : undefined)
	}
];

async function take({ title, run, obstacle }: Step, number: number): Promise<Count> {
	console.log(`\n=== ${number}/${steps.length} ${title}`);
	const start = performance.now();
	const why = obstacle?.();
	if (why) console.log(`Cannot run: ${why}.`);
	const count = why ? counts.oneFailed : await run();
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	const skipped = count.skipped ? ` (${count.skipped} of them skipped)` : '';
	console.log(
		`=== ${title}: ${counts.isGreen(count) ? 'ok' : 'FAILED'}, ${counts.lastLine(count)}${skipped}, ${seconds} s`
	);
	return count;
}

const results: Count[] = [];
for (const [index, step] of steps.entries()) results.push(await take(step, index + 1));
rmSync(reports, { recursive: true, force: true });

const all = counts.sum(results);
const failed = steps.filter((_, index) => !counts.isGreen(results[index]!)).map(({ title }) => title);
console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '');
console.log(counts.lastLine(all));
process.exitCode = counts.isGreen(all) ? 0 : 1;

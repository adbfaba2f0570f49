import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium, firefox } from 'playwright';
import { chromiumArgs } from './harness/chromium-args.ts';
import type { Browser, Machine } from './harness/find-browser.ts';

const types = { chromium, firefox };

/** The machine the tests run on, as the search for a browser sees it. */
export function thisMachine(): Machine {
	return {
		platform: process.platform,
		env: process.env,
		isRoot: process.getuid?.() === 0,
		ownPath(browser) {
			try {
				return types[browser].executablePath() || undefined;
			} catch {
				// Playwright throws on a system it has no browser for.
				return undefined;
			}
		},
		exists: existsSync,
		onPath,
		startProblem,
		run: ([command = '', ...args], limitSeconds) => run(command, args, limitSeconds),
		playwright: (args, limitSeconds) => run(process.execPath, [playwrightCli(), ...args], limitSeconds),
		say: (line) => console.log(line)
	};
}

/** For those who only want a path and cannot wait for each browser to be started once. */
export const trustingMachine = (): Machine => ({
	...thisMachine(),
	startProblem: () => Promise.resolve(undefined)
});

/**
 * Debian's Firefox is not Playwright's patched one; it is driven over WebDriver BiDi, which only this channel asks for.
 * The channel is not documented, and Playwright 1.65 breaks it.
 */
export const firefoxLaunch = (path: string) =>
	path === thisMachine().ownPath('firefox')
		? { executablePath: path }
		: { channel: 'moz-firefox', executablePath: path };

const playwrightCli = () =>
	join(createRequire(import.meta.url).resolve('playwright/package.json'), '../cli.js');

function onPath(name: string): string | undefined {
	const file = process.platform === 'win32' ? `${name}.exe` : name;
	return (process.env['PATH'] ?? '')
		.split(delimiter)
		.filter((folder) => folder)
		.map((folder) => join(folder, file))
		.find((path) => existsSync(path));
}

async function startProblem(browser: Browser, path: string): Promise<string | undefined> {
	try {
		const options =
			browser === 'firefox' ? firefoxLaunch(path) : { executablePath: path, args: chromiumArgs };
		const running = await types[browser].launch({ ...options, timeout: 60_000 });
		await running.close();
		return undefined;
	} catch (error) {
		const lines = String(error instanceof Error ? error.message : error).split('\n');
		// A missing library is the usual reason, and stands far below the first line.
		const reason = lines.find((line) => /error while loading|not found|No such file/i.test(line)) ?? lines[0];
		return `it does not start (${reason?.replace(/^browserType\.launch: |^.*\[err\] /, '').trim()})`;
	}
}

function run(command: string, args: string[], limitSeconds: number) {
	const { status, stdout, stderr, error } = spawnSync(command, args, {
		stdio: ['ignore', 'pipe', 'pipe'],
		encoding: 'utf8',
		timeout: limitSeconds * 1000,
		killSignal: 'SIGKILL'
	});
	const reason = error && (/ETIMEDOUT/.test(String(error)) ? `not done in ${limitSeconds} s` : error.message);
	return { ok: status === 0, output: [stdout, stderr, reason].filter((part) => part).join('\n') };
}

/** What the search may ask of the machine; the tests hand in a pretended one. */
export interface Machine {
	platform: NodeJS.Platform;
	env: Record<string, string | undefined>;
	isRoot: boolean;
	/** Where Playwright keeps its own browser, whether or not it is there. */
	ownPath(browser: Browser): string | undefined;
	exists(path: string): boolean;
	onPath(name: string): string | undefined;
	/** Why the browser at `path` does not start, or `undefined` if it does. */
	startProblem(browser: Browser, path: string): Promise<string | undefined>;
	run(command: string[], limitSeconds: number): { ok: boolean; output: string };
	/** Runs Playwright's own command line. */
	playwright(args: string[], limitSeconds: number): { ok: boolean; output: string };
	say(line: string): void;
}

export type Browser = 'chromium' | 'firefox';
export type Search = { kind: 'found'; path: string; from: string } | { kind: 'missing'; message: string };

const names = {
	chromium: [
		'chromium',
		'chromium-browser',
		'google-chrome',
		'google-chrome-stable',
		'chrome',
		'microsoft-edge',
		'msedge'
	],
	firefox: ['firefox-esr', 'firefox']
};

/** Where a browser lies when it is on no PATH. */
export function knownPlaces(
	browser: Browser,
	{ platform, env }: Pick<Machine, 'platform' | 'env'>
): string[] {
	if (platform === 'darwin') {
		const apps = { chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge'], firefox: ['Firefox'] }[browser];
		return apps.map(
			(app) => `/Applications/${app}.app/Contents/MacOS/${app === 'Firefox' ? 'firefox' : app}`
		);
	}
	if (platform === 'win32') {
		const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter((root) => root);
		const files = {
			chromium: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
			firefox: ['Mozilla Firefox\\firefox.exe']
		}[browser];
		return roots.flatMap((root) => files.map((file) => `${root}\\${file}`));
	}
	return ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
		names[browser].map((name) => `${folder}/${name}`)
	);
}

/** Playwright ends with a stack, apt with a hint: the reason is the first line that says it is one. */
function reasonIn(output: string): string {
	const lines = output
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line);
	return lines.find((line) => /^(E:|Error:|not done in)/.test(line)) ?? lines.at(-1) ?? 'it gave no reason';
}

/**
 * The first browser that starts: the one named by the caller's environment, Playwright's own, the system's, and for
 * Chromium, if `mayInstall`, one that is installed now.
 */
export async function findChromium(machine: Machine, { mayInstall = true } = {}): Promise<Search> {
	const tried: string[] = [];
	const named = machine.env['CHROMIUM_PATH'];
	if (named) {
		const problem = !machine.exists(named)
			? 'there is no such file'
			: await machine.startProblem('chromium', named);
		if (!problem) return { kind: 'found', path: named, from: 'CHROMIUM_PATH' };
		return {
			kind: 'missing',
			message:
				`CHROMIUM_PATH is ${named}, but ${problem}.\n` +
				'Set it to a Chromium, Chrome or Edge that starts, or unset it to let the tests look for one.'
		};
	}
	tried.push('CHROMIUM_PATH: not set');

	const there = (await own('chromium', machine, tried)) ?? (await system('chromium', machine, tried));
	if (there) return there;
	if (mayInstall) {
		const installed = (await download(machine, tried)) ?? (await aptGet(machine, tried));
		if (installed) return installed;
	}
	return { kind: 'missing', message: missing(tried, machine.platform) };
}

/** Firefox is a second opinion: it is never installed, and nothing fails without it. */
export async function findFirefox(machine: Machine): Promise<string | undefined> {
	const found = (await own('firefox', machine, [])) ?? (await system('firefox', machine, []));
	return found?.path;
}

type Found = Extract<Search, { kind: 'found' }>;

async function own(browser: Browser, machine: Machine, tried: string[]): Promise<Found | undefined> {
	const path = machine.ownPath(browser);
	const problem =
		path && machine.exists(path) ? await machine.startProblem(browser, path) : 'it is not downloaded';
	if (path && !problem) return { kind: 'found', path, from: "Playwright's own" };
	tried.push(`Playwright's own${path ? ` (${path})` : ''}: ${problem}`);
	return undefined;
}

async function system(browser: Browser, machine: Machine, tried: string[]): Promise<Found | undefined> {
	const onPath = names[browser].map((name) => machine.onPath(name));
	const places = knownPlaces(browser, machine);
	const there = [...onPath, ...places.filter((place) => machine.exists(place))].filter(
		(path) => path !== undefined
	);
	for (const path of new Set(there)) {
		const problem = await machine.startProblem(browser, path);
		if (!problem) return { kind: 'found', path, from: "the system's" };
		tried.push(`the system's (${path}): ${problem}`);
	}
	if (there.length === 0)
		tried.push(`the system's: no ${names[browser].join(', ')} on PATH or in its usual place`);
	return undefined;
}

async function download(machine: Machine, tried: string[]): Promise<Found | undefined> {
	machine.say('No Chromium yet: downloading Playwright’s …');
	const { ok, output } = machine.playwright(['install', 'chromium'], 240);
	if (ok) return own('chromium', machine, tried);
	tried.push(`npx playwright install chromium: ${reasonIn(output)}`);
	return undefined;
}

/** Debian and Ubuntu. A missing Japanese font fails no test, so that its download may fail. */
async function aptGet(machine: Machine, tried: string[]): Promise<Found | undefined> {
	if (machine.platform !== 'linux' || !machine.onPath('apt-get')) {
		tried.push('apt-get: not on this machine');
		return undefined;
	}
	const isAllowed = machine.isRoot || machine.run(['sudo', '-n', 'true'], 10).ok;
	if (!isAllowed) {
		tried.push('apt-get install chromium: needs root, or sudo without a password');
		return undefined;
	}
	const apt = (...args: string[]) => [
		...(machine.isRoot ? [] : ['sudo', '-n']),
		...['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args]
	];
	machine.say('Still none: installing the system’s with apt-get …');
	// One dead source makes an update fail, while the package may still be had from another.
	machine.run(apt('update'), 180);
	const { ok, output } = machine.run(apt('install', '-y', '--no-install-recommends', 'chromium'), 600);
	const fonts = machine.run(['fc-list', ':lang=ja'], 10);
	if (ok && !fonts.output.trim())
		machine.run(apt('install', '-y', '--no-install-recommends', 'fonts-noto-cjk'), 600);
	if (ok) return system('chromium', machine, tried);
	tried.push(`apt-get install chromium: ${reasonIn(output)}`);
	return undefined;
}

function missing(tried: string[], platform: NodeJS.Platform): string {
	const withLibraries = platform === 'linux' ? ' --with-deps' : '';
	return [
		'The tests need a Chromium, Chrome or Edge, and none was found that starts. Tried, in this order:',
		...tried.map((line) => `  - ${line}`),
		'Run this, then the tests again:',
		`  npx playwright install${withLibraries} chromium`,
		'Or set CHROMIUM_PATH to the browser to be used.'
	].join('\n');
}

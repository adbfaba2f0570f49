import { describe, expect, test } from 'vitest';
import { findChromium, findFirefox, knownPlaces, type Machine } from './find-browser.ts';

interface Pretend {
	env?: Record<string, string>;
	platform?: NodeJS.Platform;
	isRoot?: boolean;
	own?: string;
	/** Files that are there; `installs` adds to them when a command runs. */
	files?: string[];
	path?: Record<string, string>;
	broken?: Record<string, string>;
	/** What a command prints, by its beginning; anything else fails with "no such command". */
	commands?: Record<string, string | { fails: string }>;
	installs?: Record<string, string>;
}

function machine(pretend: Pretend = {}) {
	const files = new Set(pretend.files);
	const ran: string[] = [];
	const run = (line: string) => {
		ran.push(line);
		for (const [command, file] of Object.entries(pretend.installs ?? {}))
			if (line.includes(command)) files.add(file);
		const answer = Object.entries(pretend.commands ?? {}).find(([command]) => line.includes(command))?.[1];
		if (typeof answer === 'string') return { ok: true, output: answer };
		return { ok: false, output: answer?.fails ?? 'no such command' };
	};
	const made: Machine = {
		platform: pretend.platform ?? 'linux',
		env: pretend.env ?? {},
		isRoot: pretend.isRoot ?? false,
		ownPath: () => pretend.own,
		exists: (path) => files.has(path),
		onPath: (name) => pretend.path?.[name],
		startProblem: (_browser, path) => Promise.resolve(pretend.broken?.[path]),
		run: (command) => run(command.join(' ')),
		playwright: (args) => run(`playwright ${args.join(' ')}`),
		say: () => {}
	};
	return { made, ran };
}

const search = async (pretend: Pretend, options?: { mayInstall: boolean }) => {
	const { made, ran } = machine(pretend);
	return { found: await findChromium(made, options), ran };
};

describe('the order of the search', () => {
	const everywhere: Pretend = {
		own: '/own/chrome',
		files: ['/mine', '/own/chrome', '/usr/bin/chromium'],
		path: { 'google-chrome': '/opt/chrome' }
	};

	test('CHROMIUM_PATH comes first', async () => {
		const { found } = await search({ ...everywhere, env: { CHROMIUM_PATH: '/mine' } });
		expect(found).toEqual({ kind: 'found', path: '/mine', from: 'CHROMIUM_PATH' });
	});
	test('then Playwright’s own; an empty CHROMIUM_PATH is none', async () => {
		const { found } = await search({ ...everywhere, env: { CHROMIUM_PATH: '' } });
		expect(found).toMatchObject({ path: '/own/chrome' });
	});
	test('then what is on PATH', async () => {
		const { found } = await search({ ...everywhere, own: undefined });
		expect(found).toMatchObject({ path: '/opt/chrome', from: "the system's" });
	});
	test('then the usual places, and nothing is run', async () => {
		const { found, ran } = await search({ files: ['/snap/bin/chromium'] });
		expect(found).toMatchObject({ path: '/snap/bin/chromium' });
		expect(ran).toEqual([]);
	});
	test('one that does not start is passed over', async () => {
		const { found } = await search({
			...everywhere,
			broken: { '/own/chrome': 'it does not start', '/opt/chrome': 'it does not start' }
		});
		expect(found).toMatchObject({ path: '/usr/bin/chromium' });
	});
});

describe('a CHROMIUM_PATH that is wrong is an error, whatever else is there', () => {
	test('no such file', async () => {
		const { found } = await search({ env: { CHROMIUM_PATH: '/nope' }, files: ['/usr/bin/chromium'] });
		expect(found).toEqual({
			kind: 'missing',
			message:
				'CHROMIUM_PATH is /nope, but there is no such file.\n' +
				'Set it to a Chromium, Chrome or Edge that starts, or unset it to let the tests look for one.'
		});
	});
	test('does not start', async () => {
		const { found } = await search({
			env: { CHROMIUM_PATH: '/mine' },
			files: ['/mine'],
			broken: { '/mine': 'it does not start (libnss3.so: cannot open shared object file)' }
		});
		expect(found).toMatchObject({
			message: expect.stringContaining(
				'CHROMIUM_PATH is /mine, but it does not start (libnss3.so: cannot open shared object file).'
			)
		});
	});
});

describe('installing', () => {
	const download = {
		commands: { 'playwright install': '' },
		installs: { 'playwright install': '/own/chrome' }
	};
	const apt = {
		path: { 'apt-get': '/usr/bin/apt-get' },
		installs: { 'recommends chromium': '/usr/bin/chromium' }
	};
	const aptWorks = { update: '', 'recommends chromium': '', 'fc-list': '', 'fonts-noto-cjk': '' };
	const aptLine = 'env DEBIAN_FRONTEND=noninteractive apt-get';

	test('Playwright’s download comes first', async () => {
		const { found, ran } = await search({ own: '/own/chrome', ...download });
		expect(found).toEqual({ kind: 'found', path: '/own/chrome', from: "Playwright's own" });
		expect(ran).toEqual(['playwright install chromium']);
	});
	test('is not done when it is not wanted', async () => {
		const { found, ran } = await search({ own: '/own/chrome', ...download }, { mayInstall: false });
		expect(found.kind).toBe('missing');
		expect(ran).toEqual([]);
	});
	test('apt-get as root, with a Japanese font where there is none', async () => {
		const { found, ran } = await search({ isRoot: true, ...apt, commands: aptWorks });
		expect(found).toMatchObject({ path: '/usr/bin/chromium', from: "the system's" });
		expect(ran).toEqual([
			'playwright install chromium',
			`${aptLine} update`,
			`${aptLine} install -y --no-install-recommends chromium`,
			'fc-list :lang=ja',
			`${aptLine} install -y --no-install-recommends fonts-noto-cjk`
		]);
	});
	test('apt-get also after a download that lacks libraries', async () => {
		const { found } = await search({
			own: '/own/chrome',
			isRoot: true,
			path: apt.path,
			installs: { ...download.installs, ...apt.installs },
			commands: { ...download.commands, ...aptWorks },
			broken: { '/own/chrome': 'it does not start (libnss3.so)' }
		});
		expect(found).toMatchObject({ path: '/usr/bin/chromium' });
	});
	test('no second Japanese font', async () => {
		const commands = { ...aptWorks, 'fc-list': 'NotoSansCJK.ttc: Noto Sans CJK JP' };
		const { ran } = await search({ isRoot: true, ...apt, commands });
		expect(ran.at(-1)).toBe('fc-list :lang=ja');
	});
	test('an update or a font that fails stops nothing', async () => {
		const commands = { ...aptWorks, update: { fails: 'E: dead' }, 'fonts-noto-cjk': { fails: 'E: gone' } };
		const { found } = await search({ isRoot: true, ...apt, commands });
		expect(found.kind).toBe('found');
	});
	test('sudo without a password will do', async () => {
		const { found, ran } = await search({ ...apt, commands: { ...aptWorks, 'sudo -n true': '' } });
		expect(found.kind).toBe('found');
		expect(ran).toContain(`sudo -n ${aptLine} install -y --no-install-recommends chromium`);
	});
});

describe('the error lists all that was tried and says what to run', () => {
	test('on a Debian where nothing works', async () => {
		const { found } = await search({
			own: '/own/chrome',
			isRoot: true,
			path: { 'apt-get': '/usr/bin/apt-get' },
			files: ['/usr/bin/chromium-browser'],
			broken: { '/usr/bin/chromium-browser': 'it does not start (snap only)' },
			commands: {
				'playwright install': { fails: 'Downloading\nError: connect ECONNREFUSED\n  at Stack' },
				'recommends chromium': { fails: 'Reading\nE: Unable to locate package chromium\n' }
			}
		});
		expect(found.kind === 'missing' && found.message).toBe(
			[
				'The tests need a Chromium, Chrome or Edge, and none was found that starts. Tried, in this order:',
				'  - CHROMIUM_PATH: not set',
				"  - Playwright's own (/own/chrome): it is not downloaded",
				"  - the system's (/usr/bin/chromium-browser): it does not start (snap only)",
				'  - npx playwright install chromium: Error: connect ECONNREFUSED',
				'  - apt-get install chromium: E: Unable to locate package chromium',
				'Run this, then the tests again:',
				'  npx playwright install --with-deps chromium',
				'Or set CHROMIUM_PATH to the browser to be used.'
			].join('\n')
		);
	});
	test('without the right to use apt-get', async () => {
		const { found, ran } = await search({ path: { 'apt-get': '/usr/bin/apt-get' } });
		expect(found).toMatchObject({
			message: expect.stringContaining('needs root, or sudo without a password')
		});
		expect(ran).toEqual(['playwright install chromium', 'sudo -n true']);
	});
	test('on a Mac', async () => {
		const { found } = await search({ platform: 'darwin' });
		const message = found.kind === 'missing' ? found.message : '';
		expect(message).toContain('  - apt-get: not on this machine\n');
		expect(message).toContain('\n  npx playwright install chromium\n');
		expect(message).toContain("  - the system's: no chromium, chromium-browser, google-chrome,");
	});
	test('when what was installed still does not start', async () => {
		const { found } = await search({
			isRoot: true,
			path: { 'apt-get': '/usr/bin/apt-get' },
			installs: { 'recommends chromium': '/usr/bin/chromium' },
			commands: { 'recommends chromium': '' },
			broken: { '/usr/bin/chromium': 'it does not start (no /dev/shm)' }
		});
		expect(found).toMatchObject({
			message: expect.stringContaining('(/usr/bin/chromium): it does not start')
		});
	});
});

describe('Firefox', () => {
	test('is found in the system, Debian’s first', async () => {
		const { made } = machine({
			path: { firefox: '/usr/bin/firefox', 'firefox-esr': '/usr/bin/firefox-esr' }
		});
		expect(await findFirefox(made)).toBe('/usr/bin/firefox-esr');
	});
	test('Playwright’s own is preferred', async () => {
		const { made } = machine({ own: '/own/firefox', files: ['/own/firefox', '/usr/bin/firefox'] });
		expect(await findFirefox(made)).toBe('/own/firefox');
	});
	test('is done without, and never installed', async () => {
		const { made, ran } = machine({ isRoot: true, path: { 'apt-get': '/usr/bin/apt-get' } });
		expect(await findFirefox(made)).toBeUndefined();
		expect(ran).toEqual([]);
	});
});

test('known places of Windows and macOS', () => {
	const env = { PROGRAMFILES: 'C:\\Program Files' };
	expect(knownPlaces('chromium', { platform: 'win32', env })).toEqual([
		'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
		'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'
	]);
	expect(knownPlaces('chromium', { platform: 'darwin', env: {} })).toContain(
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
	);
});

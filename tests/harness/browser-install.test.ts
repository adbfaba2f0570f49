import { describe, expect, test } from 'vitest';
import { search } from './pretend-machine.ts';

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

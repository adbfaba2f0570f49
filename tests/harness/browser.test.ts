import { describe, expect, test } from 'vitest';
import { findFirefox, knownPlaces } from './find-browser.ts';
import { machine, search, type Pretend } from './pretend-machine.ts';

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

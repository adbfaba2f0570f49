import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCommandLine } from '#authoring/commands/command-line.ts';

const program = ['--import', 'tsx', 'src/authoring/course.ts'];
const base = 'tests/authoring/base';
const broken = 'tests/authoring/problems/key-unknown';

function course(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...args], { encoding: 'utf8' });
	return { status, stdout, stderr };
}

/** A copy of the base course that a test may change. */
async function inCopy(use: (folder: string) => void | Promise<void>) {
	const folder = mkdtempSync(join(tmpdir(), 'mamori-'));
	cpSync(base, folder, { recursive: true });
	try {
		await use(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

describe('the command line', () => {
	test.each([
		[['chek'], 'There is no command "chek"; did you mean "check"?'],
		[['check', '--jsn'], '"check" has no option --jsn; did you mean "--json"?'],
		[['check', '-x'], '"check" has no option -x.'],
		[['register', '--json'], '"register" has no option --json.'],
		[['check', 'content'], '"check" takes no "content".'],
		[['check', '--content'], '--content needs a folder.'],
		[['check', '--json=yes'], '--json takes no value.'],
		[['release', '--wording'], '--wording needs ids, separated by commas.'],
		[['release', '--wording=,'], '--wording needs ids, separated by commas.'],
		[['register', '--wording=a'], '"register" has no option --wording.'],
		[['toString'], 'There is no command "toString".']
	])('%j is refused', (args, why) => {
		expect(readCommandLine(args)).toEqual({ kind: 'refused', why });
	});

	const nothing = { content: 'content', json: false, watch: false, write: false, wording: [] };
	test.each([
		[['check'], 'check', nothing],
		[['check', '--json', '--content', 'x'], 'check', { ...nothing, content: 'x', json: true }],
		[['--content=x', 'register'], 'register', { ...nothing, content: 'x' }],
		[['release', '--wording', 'a, b,a'], 'release', { ...nothing, wording: ['a', 'b'] }],
		[[], 'help', nothing],
		[['check', '--help'], 'help', nothing]
	])('%j is understood', (args, name, options) => {
		expect(readCommandLine(args)).toEqual({ kind: 'command', name, options });
	});

	test('exit code 2 for what is refused', () => {
		const { status, stderr } = course('check', '--content', 'nowhere');
		expect(stderr).toMatch(/^There is no folder "nowhere"\.\n/);
		expect(status).toBe(2);
	});
});

describe('course check', { timeout: 60_000 }, () => {
	test('0 and a line for a course without problems', () => {
		const { status, stdout } = course('check', '--content', base);
		expect(stdout).toBe('2 lessons, 5 questions, 1 scenario, 2 facts in 2 languages: no problems\n');
		expect(status).toBe(0);
	});

	test('1 for problems; as JSON with problems, warnings and counts', () => {
		const { status, stdout } = course('check', '--json', `--content=${broken}`);
		const { problems, ...rest } = JSON.parse(stdout);
		expect(rest).toEqual({ warnings: [], counts: { lessons: 1, questions: 0, scenarios: 0, facts: 0 } });
		expect(Object.keys(problems[0])).toEqual(['path', 'line', 'col', 'code', 'message', 'expected', 'fix']);
		expect(status).toBe(1);
	});

	test('again at every change', () =>
		inCopy(async (folder) => {
			const watching = spawn(process.execPath, [...program, 'check', '--watch', '--content', folder]);
			let printed = '';
			watching.stdout.on('data', (data: Buffer) => (printed += data.toString()));
			const until = (text: string) => expect.poll(() => printed, { timeout: 50_000 }).toContain(text);
			try {
				await until('Watching');
				writeFileSync(join(folder, 'glossary', 'law.yaml'), '');
				await until('term-unknown');
			} finally {
				watching.kill();
			}
		}));
});

describe('course prove', { timeout: 60_000 }, () => {
	test('0, with counts, bounds and a pass for each variant', () => {
		const { status, stdout } = course('prove', '--json', '--content', base);
		const { scenarios, problems } = JSON.parse(stdout);
		expect(scenarios).toEqual([
			expect.objectContaining({ id: 'door', scenes: 4, cards: 1, goals: 1, minutes: 10 })
		]);
		expect(scenarios[0].milliseconds).toBeGreaterThanOrEqual(0);
		expect(scenarios[0].variants).toContainEqual({
			variant: 'foil',
			use: 'practice',
			situations: 5,
			scenes: 3,
			choices: 3,
			endings: ['lost', 'closed'],
			score: { min: -1, max: 2 },
			longest: { choices: 2, minutes: 3 },
			runs: 3,
			pass: { path: ['open-door', 'listen'], minutes: 3 }
		});
		expect([status, problems]).toEqual([0, []]);
	});

	test('1 and the way for a planted fault, in words', () =>
		inCopy((folder) => {
			const file = join(folder, 'scenarios', 'door.yaml');
			writeFileSync(file, readFileSync(file, 'utf8').replace('when: inside', 'when: "inside & foil"'));
			const { status, stdout } = course('prove', '--content', folder);
			expect(stdout).toContain('pass-impossible');
			expect(stdout).toContain('main (practice): ');
			expect(stdout).toContain('cannot be passed');
			expect(status).toBe(1);
		}));
});

describe('course register', { timeout: 60_000 }, () => {
	test('numbers what is new', () =>
		inCopy((folder) => {
			rmSync(join(folder, 'registry.yaml'));
			expect(course('register', '--content', folder).stdout).toMatch(/33 added, 0 retired\.\n$/);
			expect(readFileSync(join(folder, 'registry.yaml'), 'utf8')).toBe(
				readFileSync(join(base, 'registry.yaml'), 'utf8')
			);
		}));

	test('writes nothing while something else is wrong', () =>
		inCopy((folder) => {
			rmSync(join(folder, 'registry.yaml'));
			rmSync(join(folder, 'sources.yaml'));
			const { status, stderr } = course('register', '--content', folder);
			expect(stderr).toContain('Nothing was registered');
			expect(status).toBe(1);
			expect(() => readFileSync(join(folder, 'registry.yaml'))).toThrow();
		}));
});

describe('course release', { timeout: 120_000 }, () => {
	const edit = (folder: string, path: string, from: string, to: string) => {
		const file = join(folder, path);
		const text = readFileSync(file, 'utf8');
		expect(text).toContain(from);
		writeFileSync(file, text.replace(from, to));
	};
	const registryOf = (folder: string) => readFileSync(join(folder, 'registry.yaml'), 'utf8');

	test('writes down what the edition says, once, and then what the next one changes', () =>
		inCopy((folder) => {
			const release = (...options: string[]) => course('release', '--content', folder, ...options);
			expect(release()).toMatchObject({
				status: 0,
				stdout: 'The edition "1" is released: 0 facts and 0 questions changed, 2 facts and 5 questions new.\n'
			});
			const first = registryOf(folder);
			expect(first).toMatch(
				/^editions:\n {2}- edition: 1\n {4}lawAsOf: 2026-11-21\n {4}facts:\n {6}buying: /m
			);

			expect(release().stdout).toBe('The edition "1" is released already, and says what it said.\n');
			edit(folder, 'facts/penal-code.yaml', 'Buying a person is', 'Buying somebody is');
			expect(release()).toMatchObject({
				status: 1,
				stderr: expect.stringMatching(/edition-changed.*fact buying\n[^]*Nothing was released/)
			});
			expect(registryOf(folder)).toBe(first);

			edit(folder, 'course.yaml', 'edition: 1', 'edition: 2');
			edit(folder, 'questions/law.yaml', 'right: [both]', 'right: [buyer]');
			expect(release('--wording=buying,first-year')).toMatchObject({
				status: 1,
				stderr: expect.stringContaining('did not change: first-year. It takes')
			});
			expect(release('--wording', 'buying').stdout).toBe(
				[
					'key      who-offends',
					'wording  buying',
					'The edition "2" is released: 0 facts and 1 question changed, 0 facts and 0 questions new.\n'
				].join('\n')
			);
			expect(registryOf(folder).startsWith(first)).toBe(true);
		}));

	test('refuses what came after the release under the same name', () =>
		inCopy((folder) => {
			course('release', '--content', folder);
			const fact = readFileSync(join(folder, 'facts', 'penal-code.yaml'), 'utf8');
			writeFileSync(join(folder, 'facts', 'more.yaml'), fact.replace('id: buying', 'id: selling'));
			course('register', '--content', folder);
			const before = registryOf(folder);
			const { status, stderr } = course('release', '--content', folder);
			expect(stderr).toContain('1 fact and 0 questions came since');
			expect([status, registryOf(folder)]).toEqual([1, before]);
		}));
});

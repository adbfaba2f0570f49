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
		[['toString'], 'There is no command "toString".']
	])('%j is refused', (args, why) => {
		expect(readCommandLine(args)).toEqual({ kind: 'refused', why });
	});

	test.each([
		[['check'], 'check', { content: 'content', json: false, watch: false, write: false }],
		[
			['check', '--json', '--content', 'x'],
			'check',
			{ content: 'x', json: true, watch: false, write: false }
		],
		[['--content=x', 'register'], 'register', { content: 'x', json: false, watch: false, write: false }],
		[[], 'help', { content: 'content', json: false, watch: false, write: false }],
		[['check', '--help'], 'help', { content: 'content', json: false, watch: false, write: false }]
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

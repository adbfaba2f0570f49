import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

function course(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', 'tsx', 'src/authoring/course.ts', ...args],
		{ encoding: 'utf8' }
	);
	return { status, stdout, stderr };
}

const base = 'tests/authoring/base';

describe('course check', { timeout: 60_000 }, () => {
	test('0 and a line for a course without problems', () => {
		const { status, stdout } = course('check', '--content', base);
		expect(stdout).toBe('1 lesson, 1 question, 1 scenario, 1 fact in 2 languages: no problems\n');
		expect(status).toBe(0);
	});

	test('1, the problems and a line for others', () => {
		const { status, stdout } = course('check', '--content', 'tests/authoring/problems/key-unknown');
		expect(stdout).toContain('content/course.yaml:1:1 file-missing');
		expect(stdout).toMatch(/in 2 languages: \d+ problems\n$/);
		expect(status).toBe(1);
	});

	test('JSON with problems, warnings and counts', () => {
		const { status, stdout } = course('check', '--json', `--content=${base}`);
		expect(JSON.parse(stdout)).toEqual({
			problems: [],
			warnings: [],
			counts: { lessons: 1, questions: 1, scenarios: 1, facts: 1 }
		});
		expect(status).toBe(0);
		const other = JSON.parse(
			course('check', '--json', '--content', 'tests/authoring/problems/key-unknown').stdout
		);
		expect(Object.keys(other.problems[0])).toEqual([
			'path',
			'line',
			'col',
			'code',
			'message',
			'expected',
			'fix'
		]);
	});
});

describe('the command line', { timeout: 60_000 }, () => {
	test.each([
		[['chek'], 'There is no command "chek"; did you mean "check"?'],
		[['check', '--jsn'], '"check" has no option --jsn; did you mean --json?'],
		[['register', '--json'], '"register" has no option --json.'],
		[['check', 'content'], '"check" takes no "content".'],
		[['check', '--content'], '--content needs a folder.'],
		[['check', '--content', 'nowhere'], 'There is no folder "nowhere".']
	])('refuses %j with 2', (args, sentence) => {
		const { status, stderr } = course(...args);
		expect(stderr.split('\n')[0]).toBe(sentence);
		expect(status).toBe(2);
	});

	test('help with 0', () => {
		expect(course('help')).toMatchObject({ status: 0, stdout: expect.stringContaining('check [--json]') });
	});
});

describe('course register', { timeout: 60_000 }, () => {
	test('numbers what is new, and writes nothing when something else is wrong', () => {
		const folder = mkdtempSync(join(tmpdir(), 'mamori-'));
		try {
			cpSync(base, folder, { recursive: true });
			const numbers = readFileSync(join(base, 'registry.yaml'), 'utf8');
			rmSync(join(folder, 'registry.yaml'));
			expect(course('register', '--content', folder).stdout).toMatch(/12 added, 0 retired\.\n$/);
			expect(readFileSync(join(folder, 'registry.yaml'), 'utf8')).toBe(numbers);

			rmSync(join(folder, 'sources.yaml'));
			rmSync(join(folder, 'registry.yaml'));
			const refused = course('register', '--content', folder);
			expect(refused.stderr).toContain('Nothing was registered');
			expect(refused.status).toBe(1);
			expect(() => readFileSync(join(folder, 'registry.yaml'))).toThrow();
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});

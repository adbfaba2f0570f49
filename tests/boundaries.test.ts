import { describe, expect, test } from 'vitest';
import { textFiles } from './harness/files.ts';
import { trespasses } from './harness/rooms.ts';

const source = textFiles('src');
const code = source.filter(({ path }) => /\.(ts|js|svelte)$/.test(path));

describe('src', () => {
	test('every import stays within what its room allows', () => {
		expect(code.length).toBeGreaterThan(100);
		expect(code.flatMap(({ path, text }) => trespasses(path, text))).toEqual([]);
	});
	test('no file is over 400 lines', () => {
		const long = source
			.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
			.filter(({ lines }) => lines > 400)
			.map(({ path, lines }) => `${path} has ${lines} lines; the most is 400`);
		expect(long).toEqual([]);
	});
	test('no enum: a union of string literals does the same with nothing at run time', () => {
		const enums = code.flatMap(({ path, text }) =>
			text
				.split('\n')
				.flatMap((line, index) =>
					/^\s*(export\s+)?(declare\s+)?(const\s+)?enum\s+\w/.test(line) ? [`${path}:${index + 1}`] : []
				)
		);
		expect(enums).toEqual([]);
	});
	test('no utils: a file is named for what it does', () => {
		expect(
			source.map(({ path }) => path).filter((path) => /(^|\/)(utils?|helpers?)(\.[a-z.]+|\/.*)$/.test(path))
		).toEqual([]);
	});
});

describe('the repository', () => {
	// In two pieces, so that this file does not find itself.
	const workplace = [['/wo', 'rk/'].join(''), ['.lib', 'rary'].join('')];

	test('names nothing of the place it was made at', () => {
		const found = textFiles().flatMap(({ path, text }) =>
			text
				.split('\n')
				.flatMap((line, index) =>
					workplace.filter((word) => line.includes(word)).map((word) => `${path}:${index + 1} names ${word}`)
				)
		);
		expect(found).toEqual([]);
	});
	test('the lock file names no registry, so that npm asks the one it is set to', () => {
		const lock = textFiles().find(({ path }) => path === 'package-lock.json')?.text ?? '';
		const lines = lock
			.split('\n')
			.flatMap((line, index) => (/"resolved"\s*:|https?:\/\/[^"]*registry/.test(line) ? [index + 1] : []));
		expect(lock).toContain('"lockfileVersion"');
		expect(lines.map((line) => `package-lock.json:${line} names where a package came from`)).toEqual([]);
	});
});

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codes, formatProblem } from '#authoring/problems.ts';
import { compile, sampleFiles } from './sample.ts';

// A sample is a folder `<code>` or `<code>.<what is special>` with the files that differ from `base`.
const samples = readdirSync('tests/authoring/problems');
const codeOf = (sample: string) => sample.split('.')[0];

test.each(samples)('%s', (sample) => {
	const folder = `tests/authoring/problems/${sample}`;
	const { problems, warnings } = compile(sampleFiles(folder));
	const found = [...warnings, ...problems];
	expect(found.map(formatProblem).join('\n\n') + '\n').toBe(readFileSync(`${folder}/expected.txt`, 'utf8'));
	expect(found.map(({ code }) => code)).toContain(codeOf(sample));
	for (const { message, expected, fix } of found)
		for (const sentence of [message, expected, fix]) expect(sentence).toMatch(/^\S[^\n]*\S$/);
});

test('every code has a sample, and every sample a code', () => {
	expect([...new Set(samples.map(codeOf))].sort()).toEqual([...codes].sort());
});

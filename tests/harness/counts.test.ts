import { describe, expect, test } from 'vitest';
import { countPlaywright, countVitest, isGreen, lastLine, none, noneIf, oneIf, sum } from './counts.ts';

const vitest = (change: object = {}) => ({
	numTotalTests: 3,
	numPassedTests: 3,
	numFailedTests: 0,
	testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
	...change
});
const playwright = (stats: object = {}, errors: unknown[] = []) => ({
	stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0, ...stats },
	errors
});

describe('vitest', () => {
	test('all passed', () => expect(lastLine(countVitest(vitest(), true))).toBe('3 passed, 0 failed'));
	test('what is skipped, to do or was never come to counts as failed', () =>
		expect(lastLine(countVitest(vitest({ numTotalTests: 5 }), true))).toBe('3 passed, 2 failed'));
	test('a file that cannot be loaded counts as one failed', () => {
		const testResults = [
			{ status: 'failed', assertionResults: [] },
			{ status: 'failed', assertionResults: [{ status: 'failed' }] }
		];
		expect(countVitest(vitest({ numTotalTests: 4, numFailedTests: 1, testResults }), false)).toMatchObject({
			failed: 2
		});
	});
	test('an error outside every test counts', () =>
		expect(lastLine(countVitest(vitest(), false))).toBe('3 passed, 1 failed'));
	test('no test at all is a failure', () =>
		expect(isGreen(countVitest(vitest({ numTotalTests: 0, numPassedTests: 0, testResults: [] }), true))).toBe(
			false
		));
	test('no report is a failure', () =>
		expect(lastLine(countVitest(undefined, true))).toBe('0 passed, 1 failed'));
});

describe('playwright', () => {
	test('all passed', () => expect(lastLine(countPlaywright(playwright(), true))).toBe('3 passed, 0 failed'));
	test('skipped, flaky and unexpected count as failed', () =>
		expect(lastLine(countPlaywright(playwright({ unexpected: 1, flaky: 1, skipped: 1 }), false))).toBe(
			'3 passed, 3 failed'
		));
	test('an error of the run itself counts', () =>
		expect(countPlaywright(playwright({ expected: 0 }, ['no build']), false)).toMatchObject({ failed: 1 }));
	test('no report is a failure', () => expect(isGreen(countPlaywright(undefined, false))).toBe(false));
});

test('checks count as one, preparations only when they fail', () => {
	const counts = [oneIf(true), oneIf(false), noneIf(true), noneIf(false), none];
	expect(lastLine(sum(counts))).toBe('1 passed, 2 failed');
});

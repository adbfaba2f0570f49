/** What a step adds to the last line. A test that did not run has proven nothing, so that skipped counts as failed. */
export interface Count {
	passed: number;
	failed: number;
	skipped: number;
}

export const none: Count = { passed: 0, failed: 0, skipped: 0 };
export const oneFailed: Count = { ...none, failed: 1 };
export const oneIf = (isOk: boolean): Count => (isOk ? { ...none, passed: 1 } : oneFailed);
/** For what is no test but a step on the way to one. */
export const noneIf = (isOk: boolean): Count => (isOk ? none : oneFailed);

export const sum = (counts: Count[]): Count =>
	counts.reduce(
		(all, one) => ({
			passed: all.passed + one.passed,
			failed: all.failed + one.failed,
			skipped: all.skipped + one.skipped
		}),
		none
	);

export const lastLine = ({ passed, failed, skipped }: Count) =>
	`${passed} passed, ${failed + skipped} failed`;
export const isGreen = ({ failed, skipped }: Count) => failed + skipped === 0;

interface VitestReport {
	numTotalTests: number;
	numPassedTests: number;
	numFailedTests: number;
	testResults: { status: string; assertionResults: { status: string }[] }[];
}

interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number; skipped: number };
	errors: unknown[];
}

/** A file that cannot be loaded has no failed test in it, and still has failed; a worker that dies leaves tests unrun. */
export function countVitest(report: unknown, isOk: boolean): Count {
	if (!report) return oneFailed;
	const { numTotalTests, numPassedTests, numFailedTests, testResults } = report as VitestReport;
	const brokenFiles = testResults.filter(
		({ status, assertionResults }) =>
			status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
	);
	return neverSilent(
		{
			passed: numPassedTests,
			failed: numFailedTests + brokenFiles.length,
			skipped: numTotalTests - numPassedTests - numFailedTests
		},
		isOk
	);
}

export function countPlaywright(report: unknown, isOk: boolean): Count {
	if (!report) return oneFailed;
	const { stats, errors } = report as PlaywrightReport;
	return neverSilent(
		{
			passed: stats.expected,
			failed: stats.unexpected + stats.flaky + errors.length,
			skipped: stats.skipped
		},
		isOk
	);
}

/** A runner that fails without naming a test, or that found no test at all, may not pass for green. */
function neverSilent(count: Count, isOk: boolean): Count {
	const isSilent = isGreen(count) && (!isOk || count.passed === 0);
	return isSilent ? { ...count, failed: 1 } : count;
}

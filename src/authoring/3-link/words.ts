import { nearest } from '../did-you-mean.ts';
import { problems, type Report } from '../problems.ts';
import type { Entry, Step } from '../2-parse/yaml.ts';

/**
 * Holds the names that a words file has at a path against those of the structure: each must be there, and no other.
 * @param what says what a name stands for, `the option "seller"`
 */
export function sameNames(
	expected: Iterable<string>,
	found: Iterable<string>,
	what: (name: string) => string,
	file: Entry<unknown>,
	path: Step[],
	report: Report
): void {
	const [wanted, written] = [new Set(expected), new Set(found)];
	const missing = new Set([...wanted].filter((name) => !written.has(name)));
	for (const name of written) {
		if (wanted.has(name)) continue;
		const near = nearest(name, missing);
		// What was only misspelt is not missing as well.
		if (near) missing.delete(near);
		report(file.keyAt(...path, name), problems.wordsExtra({ what: what(name), near }));
	}
	for (const name of missing) report(file.at(...path), problems.wordsMissing({ what: what(name) }));
}

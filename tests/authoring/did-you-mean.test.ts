import { expect, test } from 'vitest';
import { nearest } from '#authoring/did-you-mean.ts';

test.each([
	['penal-code-226', ['penal-code-225', 'penal-code-226-2', 'protocol'], 'penal-code-225'],
	['sumary', ['title', 'summary', 'reviewed'], 'summary'],
	['fakt', ['fact', 'term'], 'fact'],
	['grade', ['grade'], undefined],
	['koban', ['door', 'night'], undefined],
	['x', [], undefined]
])('%s of %j is %s', (name, names, expected) => {
	expect(nearest(name, names)).toBe(expected);
});

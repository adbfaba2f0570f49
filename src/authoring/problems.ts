import { catalogue } from './catalogue.ts';
import { editionsSentences } from './problems/editions.ts';
import { filesSentences } from './problems/files.ts';
import { lessonTextSentences } from './problems/lesson-text.ts';
import { referencesSentences } from './problems/references.ts';
import { rulesSentences } from './problems/rules.ts';
import { scenariosSentences } from './problems/scenarios.ts';

/** Where something stands; `line` and `col` count from 1. */
export interface Place {
	path: string;
	line: number;
	col: number;
}

/** What is wrong, without its place: what was found, what was expected, what to do. */
export interface Finding {
	code: string;
	message: string;
	expected: string;
	fix: string;
}

export interface Problem extends Place, Finding {}

export type Report = (place: Place, finding: Finding) => void;

/**
 * @example
 * content/en/lessons/law/penal-code.md:41:7 fact-unknown  no fact "pc-226-4"
 *     expected: the id of a fact in content/facts/
 *     do: write "pc-226-2" if that was meant, or add the fact
 */
export function formatProblem({ path, line, col, code, message, expected, fix }: Problem): string {
	return `${path}:${line}:${col} ${code}  ${message}\n    expected: ${expected}\n    do: ${fix}`;
}

/** Every code and what it says, in the order of the steps. */
const sentences = {
	...filesSentences,
	...lessonTextSentences,
	...referencesSentences,
	...rulesSentences,
	...scenariosSentences,
	...editionsSentences
};

/** `problems.factUnknown({ id, near })` is the finding `fact-unknown`, without its place. */
export const { problems, codes } = catalogue(sentences);

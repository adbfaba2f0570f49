import type { Files } from './1-read.ts';
import type { Parts } from './2-parse/parse.ts';
import type { Ids } from './2-parse/registry.ts';
import { checkFacts } from './4-check/facts.ts';
import { checkDuplicates } from './4-check/ids.ts';
import { checkLessons } from './4-check/lessons.ts';
import { checkPlain } from './4-check/plain.ts';
import { checkItemWriting } from './4-check/item-writing.ts';
import { checkQuestions } from './4-check/questions.ts';
import { checkRegistry } from './4-check/registry.ts';
import { checkScenarios, type Proofs } from './4-check/scenarios.ts';
import { checkUrls } from './4-check/urls.ts';
import type { Report } from './problems.ts';

export interface Checked {
	files: Files;
	parts: Parts;
	ids: Ids;
	/** Scenarios that can be explored. */
	sound: Set<string>;
	/** The day for which overdue reviews are told, `YYYY-MM-DD`. */
	today: string;
}

/**
 * Reports what holds together but must not be in a course; what can wait goes to `warn`.
 * @returns what was proven of the scenarios
 */
export function check({ files, parts, ids, sound, today }: Checked, report: Report, warn: Report): Proofs {
	checkDuplicates(parts, report);
	checkRegistry(parts, ids, !files.has('content/registry.yaml'), report);
	checkQuestions(parts, report);
	checkItemWriting(parts, report);
	checkFacts(parts, today, report, warn);
	checkLessons(parts, report);
	checkPlain(parts, report);
	checkUrls(files, report);
	return checkScenarios(parts, sound, report);
}

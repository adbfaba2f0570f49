import type { Parts } from './2-parse/parse.ts';
import { linkCourse } from './3-link/course.ts';
import { linkFacts } from './3-link/facts.ts';
import { linkFigures } from './3-link/figures.ts';
import { knownNames } from './3-link/known.ts';
import { linkLessons } from './3-link/lessons.ts';
import { linkQuestions } from './3-link/questions.ts';
import { linkScenarioWords } from './3-link/scenario-words.ts';
import { linkScenarios } from './3-link/scenarios.ts';
import { linkLeaflets } from './3-link/leaflets.ts';
import { linkStandings } from './3-link/standing.ts';
import { linkTables } from './3-link/tables.ts';
import type { Report } from './problems.ts';

/**
 * Reports every reference that leads nowhere and every word that is missing or too many.
 * @returns the scenarios whose references hold, which alone can be explored
 */
export function link(parts: Parts, report: Report): Set<string> {
	const known = knownNames(parts);
	linkCourse(parts, known, report);
	linkStandings(parts, known, report);
	linkFacts(parts, known, report);
	linkTables(parts, report);
	linkLeaflets(parts, report);
	linkQuestions(parts, known, report);
	linkFigures(parts, known, report);
	linkLessons(parts, known, report);
	linkScenarioWords(parts, report);
	return linkScenarios(parts, known, report);
}

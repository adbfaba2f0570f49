import type { Course } from '#course/course.ts';
import type { Files } from './1-read.ts';
import { parseContent } from './2-parse/parse.ts';
import type { Ids } from './2-parse/registry.ts';
import { link } from './3-link.ts';
import { check } from './4-check.ts';
import { idsOf } from './4-check/ids.ts';
import type { Proofs } from './4-check/scenarios.ts';
import { assemble } from './5-assemble.ts';
import { problems as say, type Problem, type Report } from './problems.ts';

export interface Compiled {
	/** Undefined when there are problems. */
	course: Course | undefined;
	/** By path and line. */
	problems: Problem[];
	/** Facts that are due for another reading; a course with warnings is a course. */
	warnings: Problem[];
	/** What was proven of each scenario and variant. */
	proofs: Proofs;
	/** Every id that the registry numbers. */
	ids: Ids;
}

/**
 * Compiles content into a course, or into every problem it has: what is broken in one file hides nothing in another.
 * @param today `YYYY-MM-DD`, against which `reviewBy` is held
 */
export function compileCourse(files: Files, { today }: { today: string }): Compiled {
	const problems: Problem[] = [];
	const warnings: Problem[] = [];
	const report: Report = (place, finding) => problems.push(at(place, finding));
	const warn: Report = (place, finding) => warnings.push(at(place, finding));

	for (const path of ['content/course.yaml', 'content/sources.yaml'])
		if (!files.has(path)) report({ path, line: 1, col: 1 }, say.fileMissing({ path }));
	const parts = parseContent(files, report);
	const sound = link(parts, report);
	const ids = idsOf(parts);
	const proofs = check({ files, parts, ids, sound, today }, report, warn);
	return {
		course: problems.length ? undefined : assemble(parts, proofs),
		proofs,
		problems: problems.sort(byPlace),
		warnings: warnings.sort(byPlace),
		ids
	};
}

const at: (...found: Parameters<Report>) => Problem = ({ path, line, col }, finding) => ({
	path,
	line,
	col,
	...finding
});

const byPlace = (a: Problem, b: Problem) =>
	a.path === b.path ? a.line - b.line || a.col - b.col : a.path < b.path ? -1 : 1;

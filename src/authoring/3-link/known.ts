import { nearest } from '../did-you-mean.ts';
import type { List } from '../2-parse/lists.ts';
import type { Parts } from '../2-parse/parse.ts';
import { problems, type Finding, type Place, type Report } from '../problems.ts';

/** All names that a reference may use. Those of broken entries are in it: they exist, whatever else is wrong. */
export interface Known {
	facts: Set<string>;
	sources: Set<string>;
	/** `source/locator` of every place that a source lists. */
	items: Set<string>;
	/** Sources with a mistake, of which nobody can say what they list. */
	brokenSources: Set<string>;
	terms: Set<string>;
	questions: Set<string>;
	lessons: Set<string>;
	scenarios: Set<string>;
	figures: Set<string>;
	tables: Set<string>;
	helplines: Set<string>;
	/** Undefined while `course.yaml` is broken; then nobody can say. */
	modules: Set<string> | undefined;
	tracks: Set<string> | undefined;
}

const idsOf = (list: List<unknown>) => new Set(list.named.map(({ id }) => id));

export function knownNames(parts: Parts): Known {
	const course = parts.course?.value;
	const sources = parts.sources.entries.map(({ value }) => value);
	const lessons = Object.values(parts.lessons).flatMap((files) => [...files.values()].map(({ id }) => id));
	return {
		facts: idsOf(parts.facts),
		sources: idsOf(parts.sources),
		items: new Set(
			sources.flatMap(({ id, locators }) => Object.keys(locators ?? {}).map((name) => `${id}/${name}`))
		),
		brokenSources: new Set(
			[...idsOf(parts.sources)].filter((id) => !sources.some((source) => source.id === id))
		),
		terms: idsOf(parts.terms),
		questions: idsOf(parts.questions),
		lessons: new Set([...lessons, ...(course?.modules.flatMap((module) => module.lessons) ?? [])]),
		scenarios: new Set(parts.scenarios.keys()),
		figures: new Set(parts.figures.keys()),
		tables: new Set([...parts.tables.keys(), ...parts.grids.keys()]),
		helplines: idsOf(parts.helplines),
		modules: course && new Set(course.modules.map(({ id }) => id)),
		tracks: course && new Set(course.tracks.map(({ id }) => id))
	};
}

type Unknown = (found: { id: string; near?: string }) => Finding;

/** Where a kind of reference may lead, and what to say when it does not. */
export type Target = [names: Set<string> | undefined, unknown: Unknown];

/** Reports a reference to a name that does not exist; true when it does. */
export function refer(
	id: string,
	names: Set<string> | undefined,
	unknown: Unknown,
	place: Place,
	report: Report
): boolean {
	if (!names || names.has(id)) return true;
	report(place, unknown({ id, near: nearest(id, names) }));
	return false;
}

/** Reports what a list of ids names twice. */
export function eachOnce(
	ids: string[],
	kind: string,
	placeAt: (index: number) => Place,
	report: Report
): void {
	for (const [index, id] of ids.entries())
		if (ids.indexOf(id) < index) report(placeAt(index), problems.listedTwice({ kind, id }));
}

import type { Localised } from '#course/lang.ts';
import type { Source } from '#course/fact.ts';
import { nearest } from '../did-you-mean.ts';
import { articleLocator } from '../2-parse/locator.ts';
import type { Parts } from '../2-parse/parse.ts';
import type { Standing } from '../2-parse/standing.ts';
import type { Entry } from '../2-parse/yaml.ts';
import { problems, type Report } from '../problems.ts';
import { refer, type Known } from './known.ts';

/** Joins facts, tables and helplines with their sources and the places in them. */
export function linkStandings(parts: Parts, known: Known, report: Report): void {
	const sources = new Map(parts.sources.entries.map(({ value }) => [value.id, value]));
	for (const { value, at } of standings(parts)) {
		refer(value.source, known.sources, problems.sourceUnknown, at('source'), report);
		const source = sources.get(value.source);
		if (!source || value.locator === undefined || printedLocator(value.locator, source)) continue;
		const locator = typeof value.locator === 'string' ? value.locator : value.locator.en;
		if (source.locators) {
			const near = nearest(locator, Object.keys(source.locators));
			report(at('locator'), problems.locatorUnlisted({ source: source.id, locator, near }));
		} else report(at('locator'), problems.locatorUnreadable({ locator, kind: source.kind }));
	}
}

/** Everything that has a source, a date and a day by which it must be read again, by its id. */
export function standings(parts: Parts): (Entry<Standing> & { id: string })[] {
	const tables = [...parts.tables].flatMap(([id, table]) => (table ? [{ ...table, id }] : []));
	const listed = [...parts.facts.entries, ...parts.helplines.entries];
	return [...listed.map((entry) => ({ ...entry, id: entry.value.id })), ...tables];
}

/** A locator ready to print; undefined for one that its source does not list or that cannot be read. */
export function printedLocator(
	locator: NonNullable<Standing['locator']>,
	source: Source
): Localised | undefined {
	if (source.locators) {
		if (typeof locator !== 'string' || !Object.hasOwn(source.locators, locator)) return undefined;
		return { en: `item ${locator}`, ja: `項目${locator}` };
	}
	if (typeof locator !== 'string') return locator;
	return source.kind === 'statute' || source.kind === 'treaty'
		? articleLocator(locator, source.kind)
		: undefined;
}

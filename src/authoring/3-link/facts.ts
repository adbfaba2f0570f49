import type { Localised } from '#course/lang.ts';
import type { Source } from '#course/fact.ts';
import { nearest } from '../did-you-mean.ts';
import type { FactEntry } from '../2-parse/facts.ts';
import { articleLocator } from '../2-parse/locator.ts';
import type { Parts } from '../2-parse/parse.ts';
import { problems, type Report } from '../problems.ts';
import { refer, type Known } from './known.ts';

/** Joins facts with their sources, and facts and terms with those they replace. */
export function linkFacts(parts: Parts, known: Known, report: Report): void {
	const sources = new Map(parts.sources.entries.map(({ value }) => [value.id, value]));
	for (const { value: fact, at } of parts.facts.entries) {
		refer(fact.source, known.sources, problems.sourceUnknown, at('source'), report);
		for (const [index, older] of fact.supersedes.entries())
			refer(older, known.facts, problems.factUnknown, at('supersedes', index), report);

		const source = sources.get(fact.source);
		if (!source || fact.locator === undefined || printedLocator(fact.locator, source)) continue;
		const locator = typeof fact.locator === 'string' ? fact.locator : fact.locator.en;
		if (source.locators) {
			const near = nearest(locator, Object.keys(source.locators));
			report(at('locator'), problems.locatorUnlisted({ source: source.id, locator, near }));
		} else report(at('locator'), problems.locatorUnreadable({ locator, kind: source.kind }));
	}
	for (const { value: term, at } of parts.terms.entries)
		if (term.formerly) refer(term.formerly, known.terms, problems.termUnknown, at('formerly'), report);
}

/** A locator ready to print; undefined for one that its source does not list or that cannot be read. */
export function printedLocator(
	locator: NonNullable<FactEntry['locator']>,
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

import { langs } from '#course/lang.ts';
import { numbersIn } from '#course/table.ts';
import { standings } from '../3-link/standing.ts';
import type { Parts } from '../2-parse/parse.ts';
import { problems, type Report } from '../problems.ts';

/** Holds facts, tables, helplines and terms to their rules. A review that is overdue on the day `today` is a warning. */
export function checkFacts(parts: Parts, today: string, report: Report, warn: Report): void {
	for (const { id, value, at } of standings(parts)) {
		const { status, checkedOn, reviewBy } = value;
		if (status === 'unconfirmed' && !value.why) report(at('status'), problems.factWhyMissing({ id }));
		if (reviewBy < checkedOn) report(at('reviewBy'), problems.factReviewEarly({ reviewBy, checkedOn }));
		else if (reviewBy < today) warn(at('reviewBy'), problems.factStale({ id, reviewBy, today }));
	}
	for (const { value: term, at } of parts.terms.entries)
		for (const lang of langs)
			if (term.facts.length === 0 && numbersIn(term.meaning[lang]).length > 0)
				report(at('meaning', lang), problems.termUncited({ id: term.id, lang }));
	const byId = new Map(parts.facts.entries.map((entry) => [entry.value.id, entry]));
	for (const { value: fact, at } of parts.facts.entries) {
		const { id } = fact;
		for (const [index, older] of fact.supersedes.entries()) {
			const other = byId.get(older);
			if (older === id) report(at('supersedes', index), problems.factSupersedesItself({ id }));
			else if (other?.value.status === 'current')
				report(other.at('status'), problems.factSupersededCurrent({ id: older, by: id }));
		}
	}
}

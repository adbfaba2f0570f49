import { langs } from '#course/lang.ts';
import { numbersIn } from '#course/table.ts';
import type { Parts } from '../2-parse/parse.ts';
import { problems, type Report } from '../problems.ts';
import { refer, type Known } from './known.ts';
import { numberAt } from './tables.ts';

/** Joins facts and terms with those they replace, and facts with the numbers they repeat. */
export function linkFacts(parts: Parts, known: Known, report: Report): void {
	for (const { value: fact, at } of parts.facts.entries) {
		for (const [index, older] of fact.supersedes.entries())
			refer(older, known.facts, problems.factUnknown, at('supersedes', index), report);
		for (const [index, cell] of fact.cells.entries()) {
			const number = numberAt(cell, parts, known, at('cells', index), report);
			if (number === undefined) continue;
			for (const lang of langs)
				if (!numbersIn(fact.statement[lang]).includes(number))
					report(at('statement', lang), problems.statementNumberMissing({ id: fact.id, lang, cell, number }));
		}
	}
	for (const { value: term, at } of parts.terms.entries) {
		if (term.formerly) refer(term.formerly, known.terms, problems.termUnknown, at('formerly'), report);
		for (const [index, fact] of term.facts.entries())
			refer(fact, known.facts, problems.factUnknown, at('facts', index), report);
	}
}

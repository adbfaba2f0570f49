import { langs } from '#course/lang.ts';
import type { FactEntry } from './2-parse/facts.ts';
import type { Parts } from './2-parse/parse.ts';
import type { QuestionEntry } from './2-parse/questions.ts';
import { contentHash } from './content-hash.ts';

/**
 * Of every fact what it says and of every question what is right, each in 12 hexadecimal digits by its id. They are kept in
 * the registry, so what goes into them is part of its format.
 */
export interface Fingerprints {
	facts: Map<string, string>;
	keys: Map<string, string>;
}

export function fingerprintsOf({ facts, questions }: Pick<Parts, 'facts' | 'questions'>): Fingerprints {
	return {
		facts: new Map(facts.entries.map(({ value }) => [value.id, fingerprint(substanceOf(value))])),
		keys: new Map(questions.entries.map(({ value }) => [value.id, fingerprint(keyOf(value))]))
	};
}

/** When it was read and when it must be read again is no substance, nor is why it could not be confirmed. */
function substanceOf({ statement, asOf, status, source, locator, supersedes }: FactEntry): unknown[] {
	const place = typeof locator === 'string' ? locator : locator && langs.map((lang) => locator[lang]);
	const words = langs.map((lang) => statement[lang]);
	return [words, asOf, status, source, place ?? null, supersedes.toSorted()];
}

/** Another wrong option leaves the key as it was, and so does another order in the file, save where the order is the key. */
function keyOf({ kind, options, right, pairs, verdict }: Omit<QuestionEntry, 'difficulty'>): unknown[] {
	const matched = Object.entries(pairs ?? {}).map((pair) => pair.join('='));
	// All options of these two are right: the order of one, the foreseen answers of the other.
	const whole = kind === 'order' ? options : kind === 'short' && !right ? options.toSorted() : [];
	return [kind, right?.toSorted() ?? [], whole, matched.sort(), verdict ?? null];
}

const fingerprint = (what: unknown[]) => contentHash(...what).slice(0, 12);

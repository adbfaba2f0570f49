import type { z } from 'zod';
import { problems, type Place, type Report } from '../problems.ts';
import { shape } from './shape.ts';
import { part, parseYaml, type Entry } from './yaml.ts';

/** The entries of one kind from all its files. */
export interface List<T> {
	entries: Entry<T>[];
	/** Every id that stands in the files, also of entries that are broken: references to those are not wrong. */
	named: { id: string; place: Place }[];
}

export const emptyList = <T>(): List<T> => ({ entries: [], named: [] });

/** Adds the entries of a YAML list. Each is held against the schema by itself, so that one mistake costs one entry. */
export function parseList<S extends z.ZodType>(
	list: List<z.output<S>>,
	schema: S,
	path: string,
	text: string,
	report: Report
): void {
	const file = parseYaml(path, text, report);
	if (!file) {
		for (const match of text.matchAll(/^\s*-\s+(?:\{\s*)?id:\s*["']?([a-z0-9-]+)/gm))
			list.named.push({
				id: match[1]!,
				place: { path, line: text.slice(0, match.index).split('\n').length, col: 3 }
			});
		return;
	}
	if (isNothing(file.value)) return;
	if (!Array.isArray(file.value)) {
		const what = 'a list, each entry beginning with "- id:"';
		report(file.at(), problems.valueWrong({ key: 'the file', found: 'no list', what }));
		// Most likely the ids were written as keys.
		if (typeof file.value === 'object')
			for (const id of Object.keys(file.value!)) list.named.push({ id, place: file.keyAt(id) });
		return;
	}
	for (const [index, value] of file.value.entries()) {
		const entry = part(file, value as unknown, index);
		const id: unknown = (value as { id?: unknown } | null)?.id;
		if (typeof id === 'string') list.named.push({ id, place: entry.at('id') });
		const shaped = shape(schema, entry, report);
		if (shaped) list.entries.push(shaped);
	}
}

/** Words by the id of what they belong to; undefined for words that are broken, which is reported. */
export interface WordsFile<T> extends Entry<unknown> {
	words: Map<string, Entry<T> | undefined>;
}

/** Reads a YAML map of words, each held against the schema by itself. */
export function parseWords<S extends z.ZodType>(
	schema: S,
	path: string,
	text: string,
	report: Report
): WordsFile<z.output<S>> | undefined {
	const file = parseYaml(path, text, report);
	if (!file) return undefined;
	if (typeof file.value !== 'object' || Array.isArray(file.value)) {
		report(
			file.at(),
			problems.valueWrong({ key: 'the file', found: 'no map', what: 'words under the ids they belong to' })
		);
		return undefined;
	}
	const words = Object.entries(file.value ?? {}).map(
		([id, value]) => [id, shape(schema, part(file, value as unknown, id), report)] as const
	);
	return { ...file, words: new Map(words) };
}

/** A file with nothing in it but comments. */
const isNothing = (value: unknown) => value === null || value === '';

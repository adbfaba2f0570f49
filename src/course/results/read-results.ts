import { parseFile } from '../record/parse-file.ts';
import { certainties, forms } from '../attempt/rule.ts';
import { runModes } from '../scenario/kinds.ts';
import { resultFormat, resultVersion, type Results } from './result-file.ts';

/** Far above any honest file: ten years of daily study are about 50,000 answers, which make 10 million characters. */
export const mostCharacters = 32 * 1024 * 1024;
const mostLines = 100_000;

/** Why a file is refused. The sentences are in the reader's language, in `src/i18n/`. */
export type Refusal =
	| { kind: 'too-large' }
	| { kind: 'not-json' }
	| { kind: 'not-results' }
	| { kind: 'other-course'; course: string }
	| { kind: 'newer'; version: number }
	/** `position` counts from 1 within a list; it is 1 for the head of the file. */
	| { kind: 'damaged'; list: ResultList | 'head'; position: number; field: string }
	| { kind: 'empty' }
	/** A pasted code that does not unfold to a text. */
	| { kind: 'code-damaged' };

const lists = ['attempts', 'answers', 'runs'] as const;
export type ResultList = (typeof lists)[number];

type Check = (value: unknown) => boolean;

const name: Check = (value) => typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/.test(value);
const shortId: Check = (value) => typeof value === 'string' && /^[0-9a-f]{16}$/.test(value);
const natural: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const score: Check = (value) => typeof value === 'number' && value >= 0 && value <= 1;
const names: Check = (value) => Array.isArray(value) && value.length <= 500 && value.every(name);
/** Options by name; in a match each with its partner, `option=match`. */
const answer: Check = (value) =>
	Array.isArray(value) &&
	value.length <= 500 &&
	value.every(
		(each) => typeof each === 'string' && each.split('=').length <= 2 && each.split('=').every(name)
	);
const oneOf =
	(values: readonly unknown[]): Check =>
	(value) =>
		values.includes(value);
const optional =
	(check: Check): Check =>
	(value) =>
		value === undefined || check(value);

const head: Record<string, Check> = { edition: name, hash: name };
const line: Record<string, Check> = { id: shortId, order: natural };
const fields: Record<ResultList, Record<string, Check>> = {
	attempts: {
		...line,
		form: oneOf(forms),
		module: optional(name),
		track: optional(name),
		questions: names,
		pass: optional((value) => natural(value) && (value as number) <= 100)
	},
	answers: {
		...line,
		question: name,
		options: answer,
		score,
		certainty: optional(oneOf(certainties)),
		gaveUp: optional(oneOf([true])),
		attempt: optional(shortId),
		edition: name
	},
	runs: {
		...line,
		scenario: name,
		variant: name,
		mode: oneOf(runModes),
		ending: name,
		passed: (value) => typeof value === 'boolean',
		critical: optional(natural)
	}
};
const known = ['format', 'version', 'course', ...Object.keys(head), ...lists];

/** Reads what somebody handed in. All of it or nothing: a file with one damaged line is refused with its place. */
export function readResults(text: string, course: string): { results: Results } | { refusal: Refusal } {
	const parsed = parseFile(text, mostCharacters);
	if ('refusal' in parsed) return parsed;
	const file = parsed.value;
	if (!isResultFile(file)) return { refusal: { kind: 'not-results' } };
	if (file.version > resultVersion) return { refusal: { kind: 'newer', version: file.version } };
	if (file.course !== course) return { refusal: { kind: 'other-course', course: file.course.slice(0, 60) } };
	const lines = lists.reduce((sum, list) => sum + file[list].length, 0);
	if (lines === 0) return { refusal: { kind: 'empty' } };
	if (lines > mostLines) return { refusal: { kind: 'too-large' } };

	const damaged = (list: ResultList | 'head', index: number, field: string) => ({
		refusal: { kind: 'damaged' as const, list, position: index + 1, field: field.slice(0, 60) }
	});
	const stranger = Object.keys(file).find((field) => !known.includes(field));
	if (stranger !== undefined) return damaged('head', 0, stranger);
	const wrong = Object.keys(head).find((field) => !head[field]!((file as Record<string, unknown>)[field]));
	if (wrong !== undefined) return damaged('head', 0, wrong);
	const read: Record<ResultList, unknown[]> = { attempts: [], answers: [], runs: [] };
	for (const list of lists)
		for (const [index, value] of file[list].entries()) {
			const line = readLine(value, fields[list]);
			if ('wrong' in line) return damaged(list, index, line.wrong);
			read[list].push(line.line);
		}
	const { edition, hash } = file as unknown as Results;
	return {
		results: { format: resultFormat, version: resultVersion, course, edition, hash, ...read } as Results
	};
}

/** @returns a fresh object with the known fields alone, or the name of the field that is wrong or unknown */
function readLine(value: unknown, checks: Record<string, Check>): { line: object } | { wrong: string } {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return { wrong: 'line' };
	const given = value as Record<string, unknown>;
	const unknown = Object.keys(given).find((field) => !Object.hasOwn(checks, field));
	if (unknown !== undefined) return { wrong: unknown };
	const line: Record<string, unknown> = {};
	for (const [field, check] of Object.entries(checks)) {
		const own = Object.hasOwn(given, field) ? given[field] : undefined;
		if (!check(own)) return { wrong: field };
		if (own !== undefined) line[field] = own;
	}
	return { line };
}

type ResultFile = { version: number; course: string } & Record<ResultList, unknown[]>;

function isResultFile(file: unknown): file is ResultFile {
	if (typeof file !== 'object' || file === null || Array.isArray(file)) return false;
	const given = file as Record<string, unknown>;
	return (
		given['format'] === resultFormat &&
		Number.isSafeInteger(given['version']) &&
		(given['version'] as number) >= 1 &&
		typeof given['course'] === 'string' &&
		lists.every((list) => Array.isArray(given[list]))
	);
}

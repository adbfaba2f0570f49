import type { z } from 'zod';
import { nearest } from '../did-you-mean.ts';
import { problems, type Finding, type Report } from '../problems.ts';
import { part, type Entry, type Step } from './yaml.ts';

type Schema = z.ZodType;
type Issue = z.core.$ZodIssue;

/** Holds an entry against a schema; what does not fit is reported at its own line. */
export function shape<S extends Schema>(
	schema: S,
	entry: Entry<unknown>,
	report: Report
): Entry<z.output<S>> | undefined {
	const result = schema.safeParse(entry.value);
	if (result.success) return { ...entry, value: result.data };
	const { issues } = result.error;
	const misspelt = new Set(issues.flatMap((issue) => misspellings(issue, schema, entry.value)));
	for (const issue of issues)
		// A key that was only misspelt is not missing as well.
		if (!misspelt.has(issue.path.join('/'))) explain(issue, schema, entry, report);
	return undefined;
}

function explain(issue: Issue, root: Schema, entry: Entry<unknown>, report: Report): void {
	const path = issue.path as Step[];
	const schema = schemaAt(root, path, entry.value);
	const found = valueAt(entry.value, path);
	const key = path.findLast((step) => typeof step === 'string');

	if (issue.code === 'unrecognized_keys') {
		const known = keysOf(schema, found);
		for (const name of issue.keys)
			report(
				entry.keyAt(...path, name),
				problems.keyUnknown({ key: name, near: meant(name, known, found), known })
			);
	} else if (issue.code === 'invalid_union') {
		const option = optionFor(schema, found);
		const index = optionsOf(schema).indexOf(option!);
		const words = optionsOf(schema)
			.map(core)
			.find((each) => each?.type === 'enum') as z.ZodEnum | undefined;
		if (index === -1) report(entry.at(...path), wrong(key, found, schema, words?.options.map(String)));
		else
			for (const inner of issue.errors[index]!) explain(inner, option!, part(entry, found, ...path), report);
	} else if (issue.code === 'invalid_key') {
		for (const inner of issue.issues)
			report(entry.keyAt(...path), ruleOf(inner) ?? problems.idMalformed({ id: `${path.at(-1)}` }));
	} else if (found === undefined && typeof path.at(-1) === 'string') {
		report(entry.at(...path), problems.keyMissing({ key: `${key}`, what: describe(schema) }));
	} else {
		report(entry.at(...path), ruleOf(issue) ?? wrong(key, found, schema, wordsOf(issue)));
	}
}

const valueAt = (value: unknown, path: Step[]) =>
	path.reduce<unknown>((inner, step) => (inner as Record<Step, unknown> | undefined)?.[step], value);

const keysOf = (schema: Schema | undefined, value: unknown) =>
	Object.keys((core(optionFor(schema, value)) as z.ZodObject | undefined)?.shape ?? {});

/** The key that an unknown one was meant to be, of those that are not there yet. */
const meant = (name: string, known: string[], found: unknown) =>
	nearest(
		name,
		known.filter((other) => !(other in (found as object)))
	);

/** Paths of the keys that an issue's unknown keys were meant to be. */
function misspellings(issue: Issue, root: Schema, value: unknown): string[] {
	if (issue.code !== 'unrecognized_keys') return [];
	const path = issue.path as Step[];
	const found = valueAt(value, path);
	const known = keysOf(schemaAt(root, path, value), found);
	return issue.keys.flatMap((name) => {
		const near = meant(name, known, found);
		return near ? [[...path, near].join('/')] : [];
	});
}

/** The finding that a field's own rule gave, `fields.ts`. */
const ruleOf = (issue: Issue): Finding | undefined =>
	issue.code === 'custom' ? (issue.params?.['finding'] as Finding | undefined) : undefined;

const wordsOf = (issue: Issue) => (issue.code === 'invalid_value' ? issue.values.map(String) : []);

/** @param allowed the words that were possible, one of which may have been meant */
function wrong(
	key: Step | undefined,
	found: unknown,
	schema: Schema | undefined,
	allowed: string[] = []
): Finding {
	const near = typeof found === 'string' ? nearest(found, allowed) : undefined;
	return problems.valueWrong({
		key: key === undefined ? 'the file' : `"${key}"`,
		found: show(found),
		what: describe(schema),
		near
	});
}

function show(value: unknown): string {
	if (value === undefined || value === null || value === '') return 'empty';
	if (typeof value === 'object' && !Array.isArray(value)) return 'a map';
	const text = Array.isArray(value)
		? `[${value.map((item) => (typeof item === 'object' ? '…' : item)).join(', ')}]`
		: `"${value}"`;
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** The schema under optional, default and transform. */
function core(schema: Schema | undefined): Schema | undefined {
	let inner = schema;
	while (inner) {
		if (inner.type === 'optional' || inner.type === 'default')
			inner = (inner as z.ZodOptional).unwrap() as Schema;
		else if (inner.type === 'pipe') inner = (inner as z.ZodPipe).in as Schema;
		else break;
	}
	return inner;
}

function describe(schema: Schema | undefined): string {
	let inner = schema;
	while (inner && !inner.description) {
		const next = inner.type === 'pipe' ? ((inner as z.ZodPipe).in as Schema) : core(inner);
		inner = next === inner ? undefined : next;
	}
	return inner?.description ?? 'another kind of value';
}

const optionsOf = (schema: Schema | undefined) => (core(schema) as z.ZodUnion).options as Schema[];

/** Of a union the option that an author seems to have meant: of the value's type, and sharing most keys with it. */
function optionFor(schema: Schema | undefined, value: unknown): Schema | undefined {
	if (core(schema)?.type !== 'union') return schema;
	const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
	const shared = (option: Schema) =>
		keysOf(option, value).filter((key) => Object.hasOwn(value as object, key)).length;
	const fitting = optionsOf(schema).filter((option) => core(option)?.type === type);
	return type === 'object' ? fitting.toSorted((a, b) => shared(b) - shared(a))[0] : fitting[0];
}

function schemaAt(root: Schema, path: Step[], value: unknown): Schema | undefined {
	return path.reduce<Schema | undefined>((schema, step, depth) => {
		const inner = core(optionFor(schema, valueAt(value, path.slice(0, depth))));
		if (inner?.type === 'object') return (inner as z.ZodObject).shape[step] as Schema | undefined;
		if (inner?.type === 'array') return (inner as z.ZodArray).element as Schema;
		if (inner?.type === 'record') return (inner as z.ZodRecord).valueType as Schema;
		return undefined;
	}, root);
}

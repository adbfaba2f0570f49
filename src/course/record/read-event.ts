import { certainties, feedbacks, forms } from '../attempt/rule.ts';
import { dimensions, runModes, strengths } from '../scenario/kinds.ts';
import { eventVersion, recalls, type EventKind, type RecordEvent } from './event.ts';
import { migrate } from './migrate.ts';

type Check = (value: unknown) => boolean;

const name: Check = (value) => typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/.test(value);
const anchor: Check = (value) => typeof value === 'string' && value.length <= 200;
const names: Check = (value) => Array.isArray(value) && value.length <= 500 && value.every(name);
/** Options by name; in a match each with its partner, `option=match`. */
const answer: Check = (value) =>
	Array.isArray(value) &&
	value.length <= 500 &&
	value.every(
		(each) => typeof each === 'string' && each.split('=').length <= 2 && each.split('=').every(name)
	);
const date: Check = (value) =>
	typeof value === 'string' &&
	/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
	!Number.isNaN(Date.parse(value)) &&
	new Date(value).toISOString() === value;
const natural: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const score: Check = (value) => typeof value === 'number' && value >= 0 && value <= 1;
const percent: Check = (value) => natural(value) && (value as number) <= 100;
const truth: Check = (value) => typeof value === 'boolean';
const optional =
	(check: Check): Check =>
	(value) =>
		value === undefined || check(value);

const oneOf =
	(values: readonly unknown[]): Check =>
	(value) =>
		values.includes(value);
const day: Check = (value) => typeof value === 'string' && date(`${value}T00:00:00.000Z`);

const head: Record<string, Check> = {
	v: (value) => value === eventVersion,
	id: name,
	at: date,
	edition: name,
	kind: name
};

const deeds: Record<EventKind, Record<string, Check>> = {
	'track-chosen': { track: name },
	'lesson-opened': { lesson: name },
	'lesson-left': { lesson: name, anchor },
	'lesson-read': { lesson: name },
	'question-answered': {
		question: name,
		options: answer,
		score,
		attempt: optional(name),
		certainty: optional(oneOf(certainties)),
		gaveUp: optional(oneOf([true]))
	},
	'attempt-started': {
		attempt: name,
		form: oneOf(forms),
		feedback: oneOf(feedbacks),
		module: optional(name),
		track: optional(name),
		questions: names,
		modules: optional(names),
		seed: natural,
		pass: optional(percent)
	},
	'attempt-advanced': { attempt: name, question: name },
	'run-started': {
		run: name,
		scenario: name,
		variant: name,
		seed: optional(natural),
		mode: optional(oneOf(runModes)),
		from: optional(name),
		kept: optional(natural)
	},
	'choice-made': { run: name, step: natural, choice: name, cards: optional(names), basis: optional(names) },
	'card-tagged': {
		run: name,
		card: name,
		dimension: optional(oneOf(dimensions)),
		strength: optional(oneOf(strengths))
	},
	'run-ended': { run: name, ending: name, passed: truth, critical: optional(natural) },
	'term-reviewed': { term: name, grade: oneOf(recalls) },
	'change-read': { fact: name },
	'track-completed': {
		track: name,
		attempt: name,
		percent,
		runs: names,
		hash: name,
		lawAsOf: day
	}
};

/** The fields of each kind of event, head and deed together. */
const fields = new Map(
	Object.entries(deeds).map(([kind, own]) => [kind, new Map(Object.entries({ ...head, ...own }))])
);

/**
 * Reads one event of unknown origin: from a file, or from a store that another version wrote.
 * @returns a fresh object with the known fields alone, or the name of the field that is wrong
 */
export function readEvent(value: unknown): { event: RecordEvent } | { wrong: string } {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return { wrong: 'event' };
	const given = migrate(value as Record<string, unknown>);
	const checks = fields.get(given['kind'] as string);
	if (!checks) return { wrong: 'kind' };
	// An unknown field is refused, not dropped: it may be work of a newer version that a rewrite would lose.
	const unknown = Object.keys(given).find((field) => !checks.has(field));
	if (unknown !== undefined) return { wrong: unknown };
	const event: Record<string, unknown> = {};
	for (const [field, check] of checks) {
		const own = Object.hasOwn(given, field) ? given[field] : undefined;
		if (!check(own)) return { wrong: field };
		if (own !== undefined) event[field] = own;
	}
	return { event: event as unknown as RecordEvent };
}

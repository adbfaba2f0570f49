import { eventVersion, merge, type RecordEvent } from './event.ts';
import { parseFile } from './parse-file.ts';
import { readEvent } from './read-event.ts';

const format = 'mamori-record';
/** Goes up with the version of events, so that an older course says that the file is newer, not that it is damaged. */
const version = eventVersion;
/** Far above any honest record: ten years of daily study are about 100,000 events. */
const mostCharacters = 64 * 1024 * 1024;
const mostEvents = 500_000;

/** Why a file is refused. The sentences are in the reader's language, in `src/i18n/`. */
export type Refusal =
	| { kind: 'too-large' }
	| { kind: 'not-json' }
	| { kind: 'not-a-record' }
	| { kind: 'other-course'; course: string }
	| { kind: 'newer'; version: number }
	| { kind: 'damaged'; position: number; field: string };

/** @param now ISO 8601 in UTC */
export function writeRecordFile(course: string, events: readonly RecordEvent[], now: string): string {
	return (
		JSON.stringify({ format, version, course, exportedAt: now, events: merge(events) }, null, '\t') + '\n'
	);
}

/** Reads an exported record. All of it or nothing: a file with one damaged event is refused with its position. */
export function readRecordFile(
	text: string,
	course: string
): { events: readonly RecordEvent[] } | { refusal: Refusal } {
	const parsed = parseFile(text, mostCharacters);
	if ('refusal' in parsed) return parsed;
	const file = parsed.value;
	if (!isRecordFile(file)) return { refusal: { kind: 'not-a-record' } };
	if (file.version > version) return { refusal: { kind: 'newer', version: file.version } };
	if (file.course !== course) return { refusal: { kind: 'other-course', course: file.course.slice(0, 60) } };
	if (file.events.length > mostEvents) return { refusal: { kind: 'too-large' } };
	const events: RecordEvent[] = [];
	for (const [index, value] of file.events.entries()) {
		const read = readEvent(value);
		if ('wrong' in read)
			return { refusal: { kind: 'damaged', position: index + 1, field: read.wrong.slice(0, 60) } };
		events.push(read.event);
	}
	return { events: merge(events) };
}

function isRecordFile(file: unknown): file is { version: number; course: string; events: unknown[] } {
	if (typeof file !== 'object' || file === null || Array.isArray(file)) return false;
	const given = file as Record<string, unknown>;
	return (
		given['format'] === format &&
		Number.isSafeInteger(given['version']) &&
		(given['version'] as number) >= 1 &&
		typeof given['course'] === 'string' &&
		Array.isArray(given['events'])
	);
}

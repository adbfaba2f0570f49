import type { Certainty, Form } from '../attempt/rule.ts';
import { merge, type RecordEvent } from '../record/event.ts';
import type { RunMode } from '../scenario/kinds.ts';
import { shortId } from './short-id.ts';

export const resultFormat = 'mamori-results';
export const resultVersion = 1;

/** The course that a learner's results were made with. */
export interface ResultHead {
	course: string;
	edition: string;
	/** Says which content exactly, hexadecimal. */
	hash: string;
}

/**
 * What a learner hands in. There is no name in it, no text that somebody wrote, and no clock time: whoever knows who sat in
 * the room at ten past nine could tell by a time whose answers these are. `order` says what came before what, from 0, counted
 * over all lines of the record that it was made from.
 */
export interface Results extends ResultHead {
	format: typeof resultFormat;
	version: typeof resultVersion;
	attempts: ResultAttempt[];
	answers: ResultAnswer[];
	runs: ResultRun[];
}

export interface ResultLine {
	/** 16 hexadecimal digits. */
	id: string;
	order: number;
}

export interface ResultAttempt extends ResultLine {
	form: Form;
	module?: string;
	track?: string;
	questions: string[];
	/** Percent of the points. */
	pass?: number;
}

export interface ResultAnswer extends ResultLine {
	question: string;
	options: string[];
	/** 0 to 1, as the learner was told then. */
	score: number;
	certainty?: Certainty;
	gaveUp?: true;
	/** Short id of the attempt; none for a check inside a lesson. */
	attempt?: string;
	edition: string;
}

/** A run that came to its end. */
export interface ResultRun extends ResultLine {
	scenario: string;
	variant: string;
	mode: RunMode;
	ending: string;
	passed: boolean;
	/** How many critical acts; missing in records of before it was kept. */
	critical?: number;
}

type RunStarted = Extract<RecordEvent, { kind: 'run-started' }>;

/** A pure fold of the record: the same whatever the order of the events and however often each arrives. */
export function resultsIn(events: readonly RecordEvent[], { course, edition, hash }: ResultHead): Results {
	const attempts: ResultAttempt[] = [];
	const answers: ResultAnswer[] = [];
	const runs: ResultRun[] = [];
	const merged = merge(events);
	const begun = new Set<string>();
	const ended = new Set<string>();
	// Beforehand: a device whose clock is behind may have ended a run before it began.
	const started = new Map<string, RunStarted>();
	for (const event of merged)
		if (event.kind === 'run-started' && !started.has(event.run)) started.set(event.run, event);

	let order = 0;
	for (const event of merged)
		if (event.kind === 'attempt-started' && !begun.has(event.attempt)) {
			begun.add(event.attempt);
			const { attempt, form, module, track, questions, pass } = event;
			attempts.push({
				id: shortId(attempt),
				order: order++,
				form,
				...(module !== undefined && { module }),
				...(track !== undefined && { track }),
				questions,
				...(pass !== undefined && { pass })
			});
		} else if (event.kind === 'question-answered' && (event.options.length > 0 || event.gaveUp)) {
			const { id, question, options, score, certainty, gaveUp, attempt } = event;
			answers.push({
				id: shortId(id),
				order: order++,
				question,
				options,
				score,
				...(certainty !== undefined && { certainty }),
				...(gaveUp !== undefined && { gaveUp }),
				...(attempt !== undefined && { attempt: shortId(attempt) }),
				edition: event.edition
			});
		} else if (event.kind === 'run-ended' && started.has(event.run) && !ended.has(event.run)) {
			ended.add(event.run);
			const { scenario, variant, mode = 'practice' } = started.get(event.run)!;
			const { ending, passed, critical } = event;
			runs.push({
				id: shortId(event.run),
				order: order++,
				scenario,
				variant,
				mode,
				ending,
				passed,
				...(critical !== undefined && { critical })
			});
		}
	return { format: resultFormat, version: resultVersion, course, edition, hash, attempts, answers, runs };
}

/** As JSON with one line for each thing, so that whoever hands it in can read what it holds. */
export function writeResults({ attempts, answers, runs, ...head }: Results): string {
	const lines = (name: string, list: ResultLine[]) =>
		`${JSON.stringify(name)}:[${list.map((line) => `\n${JSON.stringify(line)}`).join(',')}]`;
	const parts = [lines('attempts', attempts), lines('answers', answers), lines('runs', runs)];
	return `${JSON.stringify(head).slice(0, -1)},\n${parts.join(',\n')}}\n`;
}

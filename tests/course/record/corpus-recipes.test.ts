import { describe, expect, it } from 'vitest';
import { forms } from '#course/attempt/rule.ts';
import type { Course } from '#course/course.ts';
import { attemptsIn } from '#course/progress/attempts.ts';
import { runsIn } from '#course/progress/runs.ts';
import type { EventKind } from '#course/record/event.ts';
import { readRecordFile, writeRecordFile } from '#course/record/record-file.ts';
import { outcome } from '#course/scenario/outcome.ts';
import { replay } from '#course/scenario/run.ts';
import { base, compile } from '../../authoring/sample.ts';
import { recordsOf } from './corpus-recipes.ts';

/** The base course with every question twice, so that its track has two forms. */
function courseWithForms(): Course {
	const { questions, tracks, ...course } = compile(base()).course!;
	const twice = Object.values(questions).flatMap((question) => [
		question,
		{ ...question, id: `${question.id}-too` }
	]);
	const final = { pass: 80, runs: 1, items: { practice: 3 } };
	return {
		...course,
		questions: Object.fromEntries(twice.map((question) => [question.id, question])),
		tracks: tracks.map((track) => ({ ...track, final }))
	};
}

const course = courseWithForms();
const records = Object.entries(recordsOf(course)).map(([name, events]) => ({ name, events }));
const all = records.flatMap(({ events }) => events);

describe('the records of a pretended learner', () => {
	it('are one for the first track, one of odd things, one for each module and each scenario', () => {
		expect(records.map(({ name }) => name)).toEqual([
			'whole-track',
			'odd-things',
			...course.modules.map(({ id }) => `answers-${id}`),
			...Object.keys(course.scenarios).map((id) => `walks-${id}`)
		]);
	});

	it('are made the same again', () => {
		expect(Object.entries(recordsOf(course)).map(([name, events]) => ({ name, events }))).toEqual(records);
	});

	it.each(records)('$name: is read as it was written', ({ events }) => {
		const read = readRecordFile(writeRecordFile('base', events, '2030-01-01T00:00:00.000Z'), 'base');
		expect('events' in read && new Set(read.events)).toEqual(new Set(events));
	});

	it('hold every kind of event and every form of attempt', () => {
		const kinds: Record<EventKind, true> = {
			'track-chosen': true,
			'lesson-opened': true,
			'lesson-left': true,
			'lesson-read': true,
			'question-answered': true,
			'attempt-started': true,
			'attempt-advanced': true,
			'run-started': true,
			'choice-made': true,
			'card-tagged': true,
			'run-ended': true,
			'term-reviewed': true,
			'change-read': true,
			'track-completed': true
		};
		expect([...new Set(all.map(({ kind }) => kind))].sort()).toEqual(Object.keys(kinds).sort());
		const begun = attemptsIn(all).map(({ attempt }) => attempt.form);
		expect([...new Set(begun)].sort()).toEqual([...forms].sort());
	});

	it('complete the track with what they say completed it', () => {
		const { events } = records[0]!;
		const completed = events.find((event) => event.kind === 'track-completed');
		if (completed?.kind !== 'track-completed') throw new Error('it is not completed');
		const posttest = attemptsIn(events).find(({ attempt }) => attempt.id === completed.attempt);
		expect(posttest).toMatchObject({ isPassed: true, result: completed.percent });
		const passed = runsIn(events).filter((run) => run.mode === 'assessment' && run.end?.passed);
		expect(passed.map(({ id }) => id)).toEqual(expect.arrayContaining(completed.runs));
	});

	it('answer every question with each of its options', () => {
		const checks = all.filter((event) => event.kind === 'question-answered' && !event.attempt);
		for (const { id, options } of Object.values(course.questions)) {
			const given = checks.flatMap((event) =>
				event.kind === 'question-answered' && event.question === id ? event.options : []
			);
			for (const option of options)
				expect(given.some((each) => each === option.id || each.startsWith(`${option.id}=`))).toBe(true);
		}
	});

	it('end their runs as the scenario does', () => {
		const walks = records.find(({ name }) => name === 'walks-door')!;
		const runs = runsIn(walks.events);
		expect(runs).toHaveLength(4 * Object.keys(course.scenarios['door']!.variants).length);
		for (const { variant, choices, reasons, end } of runs) {
			const run = replay(course.scenarios['door']!, variant, choices, reasons);
			expect(run.isOver).toBe(true);
			expect(end).toMatchObject({
				ending: run.scene,
				passed: outcome(course.scenarios['door']!, variant, run).isPassed
			});
		}
		expect(new Set(runs.map(({ end }) => end!.passed))).toEqual(new Set([true, false]));
	});
});

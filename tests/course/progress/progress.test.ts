import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressIn } from '#course/progress/progress.ts';
import type { Deed, RecordEvent } from '#course/record/event.ts';
import { arrivingAnew, at, meetingRecord } from '../record/events.ts';
import { outline } from './outline.ts';

const read = (lesson: string): Deed => ({ kind: 'lesson-read', lesson });

/** A quiz of one question, taken with this score. */
const quiz = (attempt: string, module: string, score: number, pass = 80): Deed[] => [
	{
		kind: 'attempt-started',
		attempt,
		form: 'quiz',
		feedback: 'each',
		module,
		questions: ['q'],
		seed: 1,
		pass
	},
	{ kind: 'question-answered', attempt, question: 'q', options: ['x'], score }
];

const played = (run: string, passed: boolean): Deed[] => [
	{ kind: 'run-started', run, scenario: 'a', variant: 'main' },
	{ kind: 'run-ended', run, ending: 'end', passed }
];

const record = (deeds: Deed[]): RecordEvent[] => deeds.map((deed, second) => at(second, deed));
const progress = (...deeds: Deed[]) => progressIn(outline, record(deeds));

it('is the same whatever the order of the events and however often each arrives', () => {
	fc.assert(
		fc.property(arrivingAnew, ({ record, again }) => {
			expect(progressIn(outline, again)).toEqual(progressIn(outline, record));
		})
	);
});

it('never takes a finished step back when more events arrive', () => {
	const growing = meetingRecord.chain((record) => fc.tuple(fc.subarray(record), fc.constant(record)));
	fc.assert(
		fc.property(growing, ([part, whole]) => {
			// What is read stays read; a late first answer may change a result, so quizzes are not compared.
			const before = progressIn(outline, part).lessons;
			const after = progressIn(outline, whole).lessons;
			for (const [lesson, state] of before) if (state === 'read') expect(after.get(lesson)).toBe('read');
		})
	);
});

describe('nothing done', () => {
	it('is nothing of everything', () => {
		const { modules, tracks, track, lessons, scenarios } = progress();
		expect({ lessons: lessons.size, scenarios: scenarios.size, track }).toEqual({
			lessons: 0,
			scenarios: 0,
			track: undefined
		});
		expect(modules[0]).toEqual({
			id: 'a',
			lessons: { done: 0, of: 2 },
			quiz: { attempts: 0, best: undefined, isPassed: false },
			proven: undefined,
			scenarios: { done: 0, of: 1 }
		});
		expect(tracks.map(({ done, of, isMet }) => [done, of, isMet])).toEqual([
			[0, 6, false],
			[0, 2, false]
		]);
	});
});

describe('a lesson', () => {
	it('stays read when it is opened again', () => {
		const opened: Deed = { kind: 'lesson-opened', lesson: 'a' };
		expect(progress(opened).lessons.get('a')).toBe('opened');
		expect(progress(opened, read('a'), opened).lessons.get('a')).toBe('read');
		expect(progress(opened, read('a'), opened).modules[0]!.lessons).toEqual({ done: 1, of: 2 });
	});
});

describe('a quiz', () => {
	it('shows its best result, and is passed if any attempt passed', () => {
		const { modules } = progress(...quiz('x', 'a', 0.9), ...quiz('y', 'a', 0.5));
		expect(modules[0]!.quiz).toEqual({ attempts: 2, best: 90, isPassed: true });
	});

	it('is passed by the rule it began under', () => {
		expect(progress(...quiz('x', 'a', 0.7, 70)).modules[0]!.quiz.isPassed).toBe(true);
		expect(progress(...quiz('x', 'a', 0.7, 80)).modules[0]!.quiz.isPassed).toBe(false);
	});

	it('does not count before it is finished, nor for another module', () => {
		const [start] = quiz('x', 'a', 1);
		expect(progress(start!).modules[0]!.quiz).toEqual({ attempts: 0, best: undefined, isPassed: false });
		expect(progress(...quiz('x', 'b', 1)).modules[0]!.quiz.attempts).toBe(0);
	});
});

describe('a scenario', () => {
	it('is new until a run ends, and stays passed after a run that did not', () => {
		const [start] = played('r', true);
		expect(progress(start!).scenarios.get('a')).toBeUndefined();
		expect(progress(...played('r', false)).scenarios.get('a')).toBe('played');
		expect(progress(...played('r', true), ...played('s', false)).scenarios.get('a')).toBe('passed');
	});
});

describe('a track', () => {
	it('is the one chosen last', () => {
		const choose = (track: string): Deed => ({ kind: 'track-chosen', track });
		const events = record([choose('police'), choose('public')]);
		expect(progressIn(outline, events.toReversed()).track).toBe('public');
	});
});

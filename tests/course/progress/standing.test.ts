import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completionRecord } from '#course/progress/completion-record.ts';
import { progressIn } from '#course/progress/progress.ts';
import { pointsShort } from '#course/progress/standing.ts';
import type { Deed } from '#course/record/event.ts';
import { at } from '../record/events.ts';
import { outline } from './outline.ts';

const read = (lesson: string): Deed => ({ kind: 'lesson-read', lesson });
const quiz = (score: number): Deed[] => [
	{
		kind: 'attempt-started',
		attempt: 'z',
		form: 'quiz',
		feedback: 'each',
		module: 'a',
		questions: ['q'],
		seed: 1,
		pass: 80
	},
	{ kind: 'question-answered', attempt: 'z', question: 'q', options: ['x'], score }
];
/** A form of four questions on the module `a`. */
const form = (attempt: string, kind: 'pretest' | 'posttest', scores: number[], pass = 80): Deed[] => [
	{
		kind: 'attempt-started',
		attempt,
		form: kind,
		feedback: 'end',
		track: 'police',
		questions: scores.map((_, index) => `${attempt}${index}`),
		modules: scores.map(() => 'a'),
		seed: 1,
		pass
	},
	...scores.map((score, index): Deed => ({
		kind: 'question-answered',
		attempt,
		question: `${attempt}${index}`,
		options: ['x'],
		score
	}))
];
const run = (
	run: string,
	variant: string,
	passed: boolean,
	more: { mode?: 'practice'; critical?: number } = {}
): Deed[] => [
	{ kind: 'run-started', run, scenario: 'a', variant, mode: more.mode ?? 'assessment' },
	{ kind: 'run-ended', run, ending: 'end', passed, critical: more.critical ?? 0 }
];
const record = (...deeds: Deed[]) => deeds.map((deed, second) => at(second, deed));
const standing = (...deeds: Deed[]) => progressIn(outline, record(...deeds)).tracks[0]!;

const steps: Deed[][] = [
	[read('c')],
	[read('a')],
	quiz(1),
	form('post', 'posttest', [1, 1, 1, 1]),
	run('r', 'main-b', true),
	run('s', 'foil-b', true)
];

describe('a track', () => {
	it('is met exactly when all its steps are done, in whatever order', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(steps), (done) => {
				const found = standing(...done.flat());
				expect([found.done, found.of, found.isMet]).toEqual([done.length, 6, done.length === 6]);
				expect(found.minutes === 0).toBe(found.isMet);
			})
		);
	});

	it('is not met by another track’s steps', () => {
		const { tracks } = progressIn(outline, record(read('b'), ...form('p', 'posttest', [1, 1, 1, 1])));
		expect(tracks.map(({ done }) => done)).toEqual([1, 1]);
	});
});

describe('a module that the pretest proved', () => {
	const proved = form('pre', 'pretest', [1, 1, 1, 0.5]);

	it('counts as done: its lessons of the track and its quiz', () => {
		expect(standing(...proved)).toMatchObject({
			done: 2,
			lessons: { of: 2, open: ['c'] },
			quizzes: { open: [] }
		});
		const chosen: Deed = { kind: 'track-chosen', track: 'police' };
		expect(progressIn(outline, record(...proved, chosen)).modules.map(({ proven }) => proven)).toEqual([
			87,
			undefined
		]);
	});

	it('is not proved below the mark, by too few questions, or before the end', () => {
		expect(standing(...form('pre', 'pretest', [1, 1, 1, 0])).done).toBe(0);
		expect(standing(...form('pre', 'pretest', [1, 1])).done).toBe(0);
		expect(standing(...proved.slice(0, -1)).done).toBe(0);
	});

	it('is proved by the mark under which the pretest began', () => {
		expect(standing(...form('pre', 'pretest', [1, 1, 1, 0], 75)).done).toBe(2);
	});

	it('is not proved by one question that a record lists three times', () => {
		const [started, answered] = form('pre', 'pretest', [1]);
		const thrice = { ...started, questions: ['pre0', 'pre0', 'pre0'], modules: ['a', 'a', 'a'] } as Deed;
		expect(standing(thrice, answered!).done).toBe(0);
	});

	it('is not proved by a posttest', () => {
		expect(standing(...form('post', 'posttest', [1, 1, 1, 1])).lessons.open).toEqual(['c', 'a']);
	});
});

describe('why somebody has not passed yet', () => {
	it('is told of the final test by its best attempt and the points it lacked', () => {
		const { posttest } = standing(
			...form('one', 'posttest', [1, 0, 0, 0]),
			...form('two', 'posttest', [1, 1, 0.5, 0])
		);
		expect(posttest).toMatchObject({ isPassed: false, failed: 2, pass: 80 });
		expect(posttest.best!.attempt.id).toBe('two');
		// 80 % of four points are 3.2; it had 2.5.
		expect(pointsShort(posttest.best!)).toBe(1);
	});

	it('is told of assessed runs: critical acts, the same variant twice, mere practice', () => {
		const { runs, isMet } = standing(
			...run('r', 'main-b', true),
			...run('s', 'main-b', true),
			...run('t', 'foil-b', false, { critical: 2 }),
			...run('u', 'foil-b', true, { mode: 'practice' })
		);
		expect(runs).toMatchObject({ of: 2, critical: 1, failed: 1, next: 'a' });
		expect(runs.passed.map(({ id }) => id)).toEqual(['r']);
		expect(isMet).toBe(false);
	});

	it('takes no run for passed in which a record from elsewhere counts a critical act', () => {
		const { runs } = standing(...run('r', 'main-b', true, { critical: 1 }));
		expect(runs).toMatchObject({ passed: [], critical: 1, failed: 1 });
	});

	it('is told of quizzes with their best result', () => {
		expect(standing(...quiz(0.5)).quizzes.open).toEqual([{ module: 'a', best: 50, pass: 80 }]);
	});

	it('says what a pretest could spare, and only as long as none was taken', () => {
		// One lesson of five minutes and a quiz of two questions.
		expect(standing().spares).toEqual([{ module: 'a', minutes: 7 }]);
		expect(standing(...form('pre', 'pretest', [0, 0, 0, 0])).spares).toEqual([]);
		expect(standing(read('a'), ...quiz(1)).spares).toEqual([]);
	});
});

const completed: Deed = {
	kind: 'track-completed',
	track: 'police',
	attempt: 'post',
	percent: 100,
	runs: ['r', 's'],
	hash: 'old',
	lawAsOf: '2026-11-21'
};

describe('a completion', () => {
	it('can be recorded once, and again after another posttest', () => {
		const all = steps.flat();
		expect(standing(...all).canComplete).toBe(true);
		expect(standing(...all, completed).canComplete).toBe(false);
		expect(standing(...all, completed, ...form('later', 'posttest', [1, 1, 1, 1])).canComplete).toBe(true);
		expect(standing(...all.slice(1)).canComplete).toBe(false);
	});

	it('rests on a posttest that passed, though a better one failed by a later, stricter rule', () => {
		const { posttest } = standing(
			...form('old', 'posttest', [1, 1, 1, 0.25]),
			...form('new', 'posttest', [1, 1, 1, 0.5], 90)
		);
		expect(posttest).toMatchObject({ isPassed: true, best: { attempt: { id: 'old' }, result: 81 } });
		expect(posttest.toRecord!.attempt.id).toBe('old');
	});

	it('rests, when it is renewed, on what was passed since, though it was better before', () => {
		const { posttest, canComplete } = standing(
			...steps.flat(),
			completed,
			...form('later', 'posttest', [1, 1, 1, 0.5]),
			...form('latest', 'posttest', [1, 1, 0, 0])
		);
		expect([posttest.best!.attempt.id, posttest.toRecord!.attempt.id]).toEqual(['post', 'later']);
		expect(canComplete).toBe(true);
		expect(standing(...steps.flat(), completed).posttest.toRecord).toBeUndefined();
	});

	it('is kept when the course asks for more than it did', () => {
		const longer = structuredClone(outline);
		longer.tracks[0]!.lessons.push('b');
		const [police] = progressIn(longer, record(...steps.flat(), completed)).tracks;
		expect([police!.isMet, police!.completed.length]).toEqual([false, 1]);
	});

	it('states what was so when it was declared', () => {
		const events = record(...steps.flat(), completed);
		const [declared] = standing(...steps.flat(), completed).completed;
		const later = { ...outline, edition: '2027.05', hash: 'new', lawAsOf: '2027-05-01' };
		expect(
			completionRecord(later, events, declared!, 'Mamori', (at) => at.slice(0, 10), ['Self-reported.'])
		).toEqual({
			format: 'mamori-completion',
			version: 1,
			course: { id: 'mamori', title: 'Mamori', edition: '2026.11', hash: 'old', lawAsOf: '2026-11-21' },
			track: { id: 'police', title: '' },
			completedOn: '2026-11-22',
			validUntil: '2027-11-22',
			posttest: { percent: 100, pass: 80 },
			runs: [
				{ scenario: 'a', title: '', variant: 'main-b', on: '2026-11-22' },
				{ scenario: 'a', title: '', variant: 'foil-b', on: '2026-11-22' }
			],
			isSelfReported: true,
			statement: ['Self-reported.']
		});
	});
});

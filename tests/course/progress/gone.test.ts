import fc from 'fast-check';
import { expect, it } from 'vitest';
import { goneIn } from '#course/progress/gone.ts';
import type { Deed } from '#course/record/event.ts';
import { arrivingAnew, at } from '../record/events.ts';

const known = (lessons: string[], questions: string[], scenarios: string[]) => ({
	lessons: new Set(lessons),
	questions: new Set(questions),
	scenarios: new Set(scenarios)
});

it('names lessons, questions and cases that the course has no more, each once and in the order they were met', () => {
	const deeds: Deed[] = [
		{ kind: 'track-chosen', track: 'old-track' },
		{ kind: 'lesson-read', lesson: 'old-lesson' },
		{ kind: 'lesson-opened', lesson: 'lesson' },
		{ kind: 'lesson-opened', lesson: 'older-lesson' },
		{ kind: 'lesson-left', lesson: 'old-lesson', anchor: 'x' },
		{
			kind: 'attempt-started',
			attempt: 't',
			form: 'quiz',
			feedback: 'each',
			questions: ['question', 'dealt'],
			seed: 1
		},
		{ kind: 'question-answered', question: 'question', options: ['a'], score: 1 },
		{ kind: 'question-answered', question: 'answered', options: ['a'], score: 1 },
		{ kind: 'attempt-advanced', attempt: 't', question: 'dealt' },
		{ kind: 'run-started', run: 'r', scenario: 'old-case', variant: 'main' },
		{ kind: 'run-started', run: 's', scenario: 'case', variant: 'main' },
		{ kind: 'run-ended', run: 'r', ending: 'over', passed: true }
	];
	const events = deeds.map((deed, second) => at(second, deed));
	expect(goneIn(events, known(['lesson'], ['question'], ['case']))).toEqual({
		lessons: ['old-lesson', 'older-lesson'],
		questions: ['dealt', 'answered'],
		scenarios: ['old-case']
	});
});

it('names nothing of a course that has everything, and everything of one that has nothing', () => {
	fc.assert(
		fc.property(arrivingAnew, ({ record }) => {
			const all = goneIn(record, known([], [], []));
			const gone = goneIn(record, known(all.lessons, all.questions, all.scenarios));
			expect(gone).toEqual({ lessons: [], questions: [], scenarios: [] });
		})
	);
});

it('finds the same whatever the order of the events and however often each arrives', () => {
	const some = known(['a'], ['b'], ['c']);
	fc.assert(
		fc.property(arrivingAnew, ({ record, again }) => {
			expect(goneIn(again, some)).toEqual(goneIn(record, some));
		})
	);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastPlace } from '#course/progress/place.ts';
import type { Deed } from '#course/record/event.ts';
import { arrivingAnew, at } from '../record/events.ts';

const record = (deeds: Deed[]) => deeds.map((deed, second) => at(second, deed));
const place = (...deeds: Deed[]) => lastPlace(record(deeds));

const opened: Deed = { kind: 'lesson-opened', lesson: 'law' };
const left: Deed = { kind: 'lesson-left', lesson: 'law', anchor: 'means' };
const read: Deed = { kind: 'lesson-read', lesson: 'law' };
const check: Deed = { kind: 'question-answered', question: 'q', options: ['x'], score: 1 };
const begun: Deed = {
	kind: 'attempt-started',
	attempt: 't',
	form: 'quiz',
	feedback: 'each',
	module: 'm',
	questions: ['q'],
	seed: 1,
	pass: 80
};
const started: Deed = { kind: 'run-started', run: 'r', scenario: 'koban', variant: 'main' };

const atLesson = (anchor: string) => ({ kind: 'lesson', lesson: 'law', anchor });
const atQuiz = { kind: 'quiz', module: 'm', attempt: 't' };
const atScenario = { kind: 'scenario', scenario: 'koban', run: 'r' };

describe('the last place', () => {
	it('is nowhere for somebody who has not begun, or has only chosen a track', () => {
		expect(place()).toBeUndefined();
		expect(place({ kind: 'track-chosen', track: 'police' })).toBeUndefined();
	});

	it.each<[string, Deed[], unknown]>([
		['the top of a lesson just opened', [opened], atLesson('')],
		['the heading at which a lesson was left', [opened, left], atLesson('means')],
		['that heading when the lesson is opened again', [opened, left, opened], atLesson('means')],
		['the top of a lesson that was read', [opened, left, read], atLesson('')],
		['the top of a read lesson that is opened again', [opened, left, read, opened], atLesson('')],
		['the quiz begun', [opened, begun], atQuiz],
		['the quiz answered', [begun, opened, { ...check, attempt: 't' } as Deed], atQuiz],
		[
			'the quiz gone on with',
			[begun, opened, { kind: 'attempt-advanced', attempt: 't', question: 'q' }],
			atQuiz
		],
		[
			'the form begun',
			[
				opened,
				{
					kind: 'attempt-started',
					attempt: 't',
					form: 'posttest',
					feedback: 'end',
					track: 'police',
					questions: ['q'],
					seed: 1,
					pass: 80
				}
			],
			{ kind: 'form', track: 'police', form: 'posttest' }
		],
		[
			'the review begun',
			[
				opened,
				{ kind: 'attempt-started', attempt: 't', form: 'review', feedback: 'each', questions: ['q'], seed: 1 }
			],
			{ kind: 'review' }
		],
		[
			'the review of a term',
			[opened, { kind: 'term-reviewed', term: 't', grade: 'good' }],
			{ kind: 'review' }
		],
		['the run started', [opened, started], atScenario],
		[
			'the run played',
			[started, opened, { kind: 'choice-made', run: 'r', step: 0, choice: 'c' }],
			atScenario
		],
		[
			'the run ended',
			[started, opened, { kind: 'run-ended', run: 'r', ending: 'e', passed: true }],
			atScenario
		],
		['not a track chosen since', [opened, { kind: 'track-chosen', track: 'police' }], atLesson('')],
		['the lesson around a check answered in it', [opened, check], atLesson('')],
		[
			'not a quiz that the record does not know',
			[opened, { ...check, attempt: 'gone' } as Deed],
			atLesson('')
		],
		[
			'not a run that the record does not know',
			[opened, { kind: 'choice-made', run: 'x', step: 0, choice: 'c' }],
			atLesson('')
		]
	])('is %s', (_, deeds, expected) => {
		expect(place(...deeds)).toEqual(expected);
	});

	it('is the same whatever the order of the events and however often each arrives', () => {
		fc.assert(
			fc.property(arrivingAnew, ({ record, again }) => {
				expect(lastPlace(again)).toEqual(lastPlace(record));
			})
		);
	});
});

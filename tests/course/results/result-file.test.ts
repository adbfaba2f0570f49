import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readResults } from '#course/results/read-results.ts';
import { resultsIn, writeResults } from '#course/results/result-file.ts';
import { shortId } from '#course/results/short-id.ts';
import { anyLearning, anyResults, did, head, hex, recordId } from './results.ts';

const learning = [
	did(1, {
		kind: 'attempt-started',
		attempt: recordId(77),
		form: 'pretest',
		feedback: 'end',
		track: 'police',
		questions: ['q1', 'q2'],
		seed: 5,
		pass: 70
	}),
	did(2, {
		kind: 'question-answered',
		question: 'q1',
		options: ['a'],
		score: 0.5,
		attempt: recordId(77),
		certainty: 2
	}),
	did(3, { kind: 'question-answered', question: 'q2', options: [], score: 0, gaveUp: true }),
	did(4, { kind: 'lesson-left', lesson: 'law', anchor: '三要素' }),
	did(5, { kind: 'run-started', run: recordId(88), scenario: 'koban', variant: 'v2', mode: 'assessment' }),
	did(6, { kind: 'choice-made', run: recordId(88), step: 0, choice: 'ask' }),
	did(7, { kind: 'run-ended', run: recordId(88), ending: 'safe', passed: true, critical: 0 })
];

describe('what a learner hands in', () => {
	it('is answers, attempts and finished runs, in their order', () => {
		expect(resultsIn(learning, head)).toEqual({
			format: 'mamori-results',
			version: 1,
			...head,
			attempts: [
				{ id: hex(77), order: 0, form: 'pretest', track: 'police', questions: ['q1', 'q2'], pass: 70 }
			],
			answers: [
				{
					id: hex(2),
					order: 1,
					question: 'q1',
					options: ['a'],
					score: 0.5,
					certainty: 2,
					attempt: hex(77),
					edition: '2026.11'
				},
				{
					id: hex(3),
					order: 2,
					question: 'q2',
					options: [],
					score: 0,
					gaveUp: true,
					edition: '2026.11'
				}
			],
			runs: [
				{
					id: hex(88),
					order: 3,
					scenario: 'koban',
					variant: 'v2',
					mode: 'assessment',
					ending: 'safe',
					passed: true,
					critical: 0
				}
			]
		});
	});

	it('holds no clock time, no seed, no lesson, no choice and no place where the reader was', () => {
		const text = writeResults(resultsIn(learning, head));
		expect(text).toContain('"q1"');
		expect(text).not.toMatch(/\d\d:\d\d|2026-11|seed|lesson|choice|ask|三要素/);
	});

	it('leaves out a run without an end, an end without a run, and an empty answer that nobody can give', () => {
		const { runs, answers } = resultsIn(
			[
				did(1, { kind: 'run-started', run: recordId(1), scenario: 'koban', variant: 'v' }),
				did(2, { kind: 'run-ended', run: recordId(2), ending: 'safe', passed: true }),
				did(3, { kind: 'question-answered', question: 'q1', options: [], score: 0 })
			],
			head
		);
		expect({ runs, answers }).toEqual({ runs: [], answers: [] });
	});

	it('takes a run for practice that a record of before modes holds, and knows one that ended before it began', () => {
		const { runs } = resultsIn(
			[
				did(1, { kind: 'run-ended', run: recordId(1), ending: 'safe', passed: true }),
				did(2, { kind: 'run-started', run: recordId(1), scenario: 'koban', variant: 'v' })
			],
			head
		);
		expect(runs).toEqual([
			{
				id: hex(1),
				order: 0,
				scenario: 'koban',
				variant: 'v',
				mode: 'practice',
				ending: 'safe',
				passed: true
			}
		]);
	});

	it('is the same whatever the order of the events and however often each arrives', () => {
		const anew = anyLearning.chain((events) =>
			fc.tuple(
				fc.constant(events),
				fc.shuffledSubarray([...events, ...events], { minLength: 2 * events.length })
			)
		);
		fc.assert(
			fc.property(anew, ([events, again]) => {
				expect(resultsIn(again, head)).toEqual(resultsIn(events, head));
			})
		);
	});

	it('comes back as it was written', () => {
		fc.assert(
			fc.property(anyResults, (results) => {
				const lines = results.attempts.length + results.answers.length + results.runs.length;
				expect(readResults(writeResults(results), 'mamori')).toEqual(
					lines === 0 ? { refusal: { kind: 'empty' } } : { results }
				);
			})
		);
	});

	it('has a line for each thing, so that it can be read before it is handed in', () => {
		expect(writeResults(resultsIn(learning, head)).split('\n').slice(0, 3)).toEqual([
			'{"format":"mamori-results","version":1,"course":"mamori","edition":"2026.11","hash":"abc123",',
			'"attempts":[',
			`{"id":"${hex(77)}","order":0,"form":"pretest","track":"police","questions":["q1","q2"],"pass":70}],`
		]);
	});
});

describe('a short id', () => {
	it('is the first half of an id that the course made, with or without hyphens', () => {
		expect(shortId('0123456789abcdef0123456789abcdef')).toBe('0123456789abcdef');
		expect(shortId('01234567-89AB-4def-8123-456789abcdef')).toBe('0123456789ab4def');
	});

	it('is the fingerprint of any other, so that no word comes through', () => {
		// Test vectors of FNV-1a, 64 bits: http://www.isthe.com/chongo/tech/comp/fnv/
		expect(shortId('')).toBe('cbf29ce484222325');
		expect(shortId('a')).toBe('af63dc4c8601ec8c');
		expect(shortId('foobar')).toBe('85944171f73967e8');
	});

	it('is always 16 hexadecimal digits', () => {
		fc.assert(
			fc.property(fc.string(), (id) => {
				expect(shortId(id)).toMatch(/^[0-9a-f]{16}$/);
			})
		);
	});
});

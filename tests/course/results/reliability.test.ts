import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kr20, reliabilityOf } from '#course/results/reliability.ts';
import { attempt, hex, answer, learner, room, sat } from './results.ts';

// K. L. Wuensch, East Carolina University, KR20.txt: https://core.ecu.edu/wuenschk/StatHelp/KR20.txt
const students = [
	'1111110110',
	'1011011101',
	'1111011001',
	'0010001000',
	'0000010010',
	'1110111111',
	'1101110111',
	'1111111101',
	'0101111101',
	'1101101110'
].map((row) => [...row].map((sign) => sign === '1'));

describe('KR-20', () => {
	it('is .696 for ten students and ten items, as published', () => {
		// The totals as they stand there, so that the rows above were copied well.
		expect(students.map((row) => row.filter(Boolean).length)).toEqual([8, 7, 7, 2, 2, 9, 8, 9, 7, 7]);
		expect(kr20(students)).toBeCloseTo((10 / 9) * (1 - 2.18 / 5.84), 9);
		expect(kr20(students)).toBeCloseTo(0.696, 3);
	});

	it('is 1 where items agree wholly', () => {
		expect(
			kr20([
				[true, true, true],
				[false, false, false],
				[true, true, true]
			])
		).toBeCloseTo(1, 12);
	});

	it('is undetermined for one item, for equal totals, and for nobody', () => {
		expect(kr20([[true], [false]])).toBeUndefined();
		expect(
			kr20([
				[true, false],
				[false, true]
			])
		).toBeUndefined();
		expect(kr20([])).toBeUndefined();
	});

	it('is never above 1, and the same in any order of learners and of items', () => {
		const rows = fc.integer({ min: 2, max: 8 }).chain((items) =>
			fc.array(fc.array(fc.boolean(), { minLength: items, maxLength: items }), {
				minLength: 2,
				maxLength: 20
			})
		);
		fc.assert(
			fc.property(rows, (rows) => {
				const value = kr20(rows);
				const turned = kr20(rows.toReversed().map((row) => row.toReversed()));
				if (value === undefined) expect(turned).toBeUndefined();
				else {
					expect(value).toBeLessThanOrEqual(1 + 1e-9);
					expect(turned).toBeCloseTo(value, 9);
				}
			})
		);
	});
});

const scoresOf = (row: boolean[]) =>
	Object.fromEntries(row.map((right, index) => [`q${index}`, right ? 1 : 0.5]));
const form = { form: 'posttest', track: 'police', module: undefined } as const;

describe('the reliability of a form', () => {
	it('is KR-20 of those who answered the same questions; partly right is not right', () => {
		const learners = students.map((row, index) => learner(sat(index * 100, scoresOf(row), form)));
		expect(reliabilityOf(learners)).toEqual([
			{
				form: 'posttest',
				track: 'police',
				outcome: {
					kind: 'shared',
					items: 10,
					kr20: { kind: 'measured', n: 10, isFew: true, value: expect.closeTo(0.6964, 3) }
				}
			}
		]);
	});

	it('does not mind in which order the questions were asked', () => {
		const learners = room(5, (index) =>
			sat(index * 10, index % 2 ? { q1: 1, q2: 1 } : { q2: 0, q1: 0 }, form)
		);
		expect(reliabilityOf(learners)).toMatchObject([{ outcome: { kr20: { value: expect.closeTo(1, 9) } } }]);
	});

	it('is not available where no five answered the same questions, though enough finished', () => {
		const learners = room(8, (index) => sat(index * 10, { q1: 1, [index < 4 ? 'q2' : 'q3']: 0 }, form));
		expect(reliabilityOf(learners)).toEqual([
			{
				form: 'posttest',
				track: 'police',
				outcome: { kind: 'unavailable', reason: 'other-questions' }
			}
		]);
	});

	it('is not available where fewer than five finished', () => {
		const finished = room(4, (index) => sat(index * 10, { q1: 1, q2: 0 }, form));
		const begun = learner({
			attempts: [attempt(90, ['q1', 'q2'], form)],
			answers: [answer(91, 'q1', { attempt: hex(90) })]
		});
		expect(reliabilityOf([...finished, begun])).toMatchObject([
			{ outcome: { kind: 'unavailable', reason: 'few-finished' } }
		]);
	});

	it('counts of each learner the first finished attempt alone', () => {
		const learners = room(5, (index) => {
			const first = sat(index * 100, { q1: index % 2, q2: index % 2 }, form);
			const again = sat(index * 100 + 50, { q1: 1, q2: 1 }, form);
			return {
				attempts: [...first.attempts, ...again.attempts],
				answers: [...first.answers, ...again.answers]
			};
		});
		expect(reliabilityOf(learners)).toMatchObject([
			{ outcome: { kr20: { n: 5, value: expect.closeTo(1, 9) } } }
		]);
	});

	it('has a row for each set of questions that five share, and none for reviews', () => {
		const learners = [
			...room(5, (index) => sat(index * 10, { q1: index % 2, q2: index % 2 }, form)),
			...room(6, (index) => sat(100 + index * 10, { q3: index % 2, q4: index % 2 }, form)),
			...room(9, (index) => sat(300 + index * 10, { q1: 1, q2: 0 }, { form: 'review', module: undefined }))
		];
		expect(reliabilityOf(learners)).toMatchObject([
			{ form: 'posttest', outcome: { kr20: { n: 5 } } },
			{ form: 'posttest', outcome: { kr20: { n: 6 } } }
		]);
	});
});

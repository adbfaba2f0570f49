import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnalysedItem } from '#course/results/item-analysis.ts';
import { pool } from '#course/results/pool.ts';
import { statisticsOf, type AnalysedCourse } from '#course/results/statistics.ts';
import { tableIds, tablesOf, type Cell } from '#course/results/tables.ts';
import { resultsEn } from '#i18n/results.en.ts';
import { resultsJa } from '#i18n/results.ja.ts';
import { answer, anyResults, learner, room, run, sat } from './results.ts';

const options = ['a', 'b', 'c'].map((id) => ({ id, right: id === 'a' }));
const items: AnalysedItem[] = [
	{ id: 'q1', kind: 'judgement', verdict: 'trafficking', module: 'law', options },
	{ id: 'q2', kind: 'judgement', verdict: 'not', module: 'law', options },
	{ id: 'q3', kind: 'judgement', verdict: 'unclear', module: 'border', options },
	{ id: 'q4', kind: 'multiple', module: 'border', options }
];
const course: AnalysedCourse = { items, tracks: ['police', 'public'], scenarios: ['koban', 'airport'] };

describe('judgements of all learners', () => {
	it('are added up, with their signal', () => {
		const learners = room(10, (index) => ({
			answers: [
				answer(index * 10, 'q1', { options: [index < 9 ? 'trafficking' : 'unclear'] }),
				answer(index * 10 + 1, 'q2', { options: [index < 1 ? 'trafficking' : 'not'] })
			]
		}));
		expect(statisticsOf(learners, course).judgements).toMatchObject({
			kind: 'measured',
			n: 10,
			value: {
				matrix: { trafficking: { trafficking: 9, unclear: 1 }, not: { trafficking: 1, not: 9 } },
				signal: { hitRate: 9.5 / 11, dPrime: expect.closeTo(2.1936, 3) }
			}
		});
	});

	it('are not shown for fewer than five who judged; giving up is no judgement', () => {
		const learners = room(5, (index) => ({
			answers: [answer(index, 'q1', index < 4 ? { options: ['not'] } : { options: [], gaveUp: true })]
		}));
		expect(statisticsOf(learners, course).judgements).toEqual({ kind: 'too-few' });
	});
});

describe('certainty', () => {
	it('is held against what was right, at each level, over learners and not over answers', () => {
		const learners = [
			...room(5, (index) => ({
				answers: [
					answer(index * 10, 'q1', { certainty: 3, score: 1 }),
					answer(index * 10 + 1, 'q2', { certainty: 3, score: index < 1 ? 1 : 0.5 })
				]
			})),
			learner({
				answers: ['q1', 'q2', 'q3', 'q4'].map((question, index) =>
					answer(900 + index, question, { certainty: 1 })
				)
			})
		];
		expect(statisticsOf(learners, course).calibration).toEqual([
			{ level: 1, figures: { kind: 'too-few' } },
			{ level: 2, figures: { kind: 'too-few' } },
			{ level: 3, figures: { kind: 'measured', n: 5, isFew: true, value: { answers: 10, right: 0.6 } } }
		]);
	});
});

describe('cases', () => {
	it('count of each learner the first assessed run', () => {
		const learners = room(5, (index) => ({
			runs: [
				run(index * 10, { mode: 'practice', passed: false }),
				run(index * 10 + 1, { passed: index < 2, critical: index < 1 ? 2 : 0 }),
				run(index * 10 + 2, { passed: true })
			]
		}));
		expect(statisticsOf(learners, course).runs).toEqual([
			{
				scenario: 'koban',
				figures: {
					kind: 'measured',
					n: 5,
					isFew: true,
					value: { passed: 0.4, critical: { kind: 'measured', n: 5, isFew: true, value: 0.2 } }
				}
			}
		]);
	});

	it('do not count critical acts in runs of before they were kept', () => {
		const learners = room(5, (index) => {
			const { critical: _, ...old } = run(index * 10);
			return { runs: [index < 1 ? old : run(index * 10)] };
		});
		expect(statisticsOf(learners, course).runs[0]!.figures).toMatchObject({
			value: { critical: { kind: 'too-few' } }
		});
	});
});

const anyRoom = fc.array(anyResults, { minLength: 1, maxLength: 12 }).map((files) =>
	// Without attempts in common, so that each file is a learner of its own.
	files.map(({ attempts, answers, runs }) => learner({ attempts, answers, runs }))
);
const cellsIn = (rows: Cell[][]) => rows.flat();

describe('statistics of any learners', () => {
	it('keep within bounds: shares from 0 to 1, correlations from −1 to 1, no number that is none', () => {
		fc.assert(
			fc.property(anyRoom, (learners) => {
				const { items, judgements } = statisticsOf(learners, course);
				for (const { figures } of items) {
					if (figures.kind !== 'measured') continue;
					const { difficulty, right, discrimination, certainty } = figures.value;
					expect(right).toBeLessThanOrEqual(difficulty + 1e-9);
					expect(difficulty).toBeLessThanOrEqual(1);
					expect(right).toBeGreaterThanOrEqual(0);
					if (discrimination.kind === 'measured')
						expect(Math.abs(discrimination.value)).toBeLessThanOrEqual(1);
					if (certainty.kind === 'measured') expect(Math.abs(certainty.value - 2)).toBeLessThanOrEqual(1);
				}
				if (judgements.kind === 'measured' && judgements.value.signal)
					expect(Number.isFinite(judgements.value.signal.dPrime)).toBe(true);
			})
		);
	});

	it('are the same whatever the order of the learners', () => {
		const both = anyRoom.chain((learners) =>
			fc.tuple(fc.constant(learners), fc.shuffledSubarray(learners, { minLength: learners.length }))
		);
		fc.assert(
			fc.property(both, ([learners, shuffled]) => {
				const rounded = (value: object) =>
					JSON.parse(JSON.stringify(value), (_, each: unknown) =>
						typeof each === 'number' ? Math.round(each * 1e9) / 1e9 + 0 : each
					) as unknown;
				expect(rounded(statisticsOf(shuffled, course))).toEqual(rounded(statisticsOf(learners, course)));
			})
		);
	});

	it('show nothing at all of four learners', () => {
		fc.assert(
			fc.property(fc.array(anyResults, { maxLength: 4 }), (files) => {
				const handed = files.map((results, index) => ({ name: `${index}`, read: { results } }));
				const { learners } = pool(handed, new Set(items.map(({ id }) => id)));
				const tables = tablesOf(statisticsOf(learners, course));
				for (const id of tableIds)
					expect(cellsIn(tables[id].rows).filter((cell) => 'value' in cell)).toEqual([]);
			})
		);
	});

	it('rest every number of a table on five learners or more', () => {
		fc.assert(
			fc.property(anyRoom, (learners) => {
				const tables = tablesOf(statisticsOf(learners, course));
				for (const id of tableIds) {
					const { columns, rows } = tables[id];
					for (const row of rows) {
						expect(row).toHaveLength(columns.length);
						const n = row[columns.indexOf('n')];
						if (n && 'value' in n) {
							expect(n.value).toBeGreaterThanOrEqual(5);
							expect(n.value).toBeLessThanOrEqual(learners.length);
						}
						for (const cell of row)
							if ('value' in cell && cell.kind !== 'right') expect(Number.isFinite(cell.value)).toBe(true);
					}
				}
			})
		);
	});
});

describe('the tables', () => {
	const police = { track: 'police', module: undefined } as const;
	const learners = room(6, (index) => {
		const scores = { q1: index % 2, q2: 1, q3: 0.5, q4: index < 3 ? 1 : 0 };
		const pre = sat(index * 100, scores, { form: 'pretest', ...police });
		const post = sat(index * 100 + 50, scores, { form: 'posttest', ...police });
		const answers = [...pre.answers, ...post.answers].map((each) => ({
			...each,
			options: [each.question === 'q4' ? 'a' : 'trafficking'],
			certainty: 2 as const
		}));
		return { attempts: [...pre.attempts, ...post.attempts], answers, runs: [run(index * 100 + 90)] };
	});
	const tables = tablesOf(statisticsOf(learners, course));

	it.each(tableIds)('have rows: %s', (id) => {
		expect(tables[id].rows.length).toBeGreaterThan(0);
		expect(tables[id].leftOut).toBe(id === 'calibration' ? 2 : 0);
	});

	it.each([
		['en', resultsEn.results],
		['ja', resultsJa.results]
	] as const)('have words for every column and every table: %s', (_, words) => {
		const columns = new Set<string>(tableIds.flatMap((id) => tables[id].columns));
		expect([...columns].filter((column) => !Object.hasOwn(words.columns, column))).toEqual([]);
		expect(Object.keys(words.columns).filter((column) => !columns.has(column))).toEqual([]);
		expect(Object.keys(words.tables)).toEqual([...tableIds]);
	});

	it('flag numbers that rest on few learners', () => {
		expect(tables.items.rows[0]![2]).toEqual({ kind: 'count', value: 6, isFew: true });
	});

	it('leave out what too few stand behind, and say how many rows', () => {
		const few = tablesOf(statisticsOf(learners.slice(0, 4), course));
		expect(few.items).toMatchObject({ rows: [], leftOut: 4 });
	});

	it('say why a form has no reliability', () => {
		const few = tablesOf(statisticsOf(learners.slice(0, 4), course));
		expect(few.reliability.rows.map((row) => row.at(-1))).toEqual([
			{ kind: 'few-finished' },
			{ kind: 'few-finished' }
		]);
	});
});

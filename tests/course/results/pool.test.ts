import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pool, type Handed } from '#course/results/pool.ts';
import type { Results } from '#course/results/result-file.ts';
import { answer, anyFiles, anyResults, attempt, file, hex, run } from './results.ts';

const questions = new Set(['q1', 'q2', 'q3', 'q4']);
const handIn = (files: Results[]): Handed[] =>
	files.map((results, index) => ({ name: `file ${index}`, read: { results } }));
const pooled = (...files: Results[]) => pool(handIn(files), questions);
const outcomes = (...files: Results[]) => pooled(...files).outcomes;

const first = answer(1, 'q1');
const second = answer(2, 'q2');
const third = answer(3, 'q3');

describe('files put together', () => {
	it('are learners of their own when they share nothing', () => {
		const { learners } = pooled(file({ answers: [first] }), file({ answers: [second] }));
		expect(learners.map(({ answers }) => answers)).toEqual([[first], [second]]);
	});

	it('are one learner when they share an answer, also by way of a third file', () => {
		const { learners } = pooled(
			file({ answers: [first] }),
			file({ answers: [third, second] }),
			file({ answers: [first, second] })
		);
		expect(learners.map(({ answers }) => answers)).toEqual([[first, second, third]]);
	});

	it('are one learner when they share an attempt or a run', () => {
		const { learners } = pooled(
			file({ attempts: [attempt(9, ['q1'])], answers: [first] }),
			file({ attempts: [attempt(9, ['q1'])], runs: [run(8)] }),
			file({ runs: [run(8)], answers: [third] })
		);
		expect(learners).toHaveLength(1);
		expect(learners[0]!.answers).toEqual([first, third]);
	});

	it('keep the place of a line from the file that knew more of what came before', () => {
		const early = file({ answers: [{ ...first, order: 0 }] });
		const late = file({
			answers: [
				{ ...second, order: 0 },
				{ ...first, order: 1 }
			]
		});
		expect(pooled(late, early).learners[0]!.answers.map(({ id }) => id)).toEqual([hex(2), hex(1)]);
	});

	it('tell no learner apart by a number or a name', () => {
		const { learners } = pooled(file({ answers: [first] }));
		expect(Object.keys(learners[0]!)).toEqual(['attempts', 'answers', 'runs']);
	});

	it('are the same learners in any order', () => {
		const both = anyFiles.chain((files) =>
			fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length }))
		);
		fc.assert(
			fc.property(both, ([files, shuffled]) => {
				expect(pooled(...shuffled).learners).toEqual(pooled(...files).learners);
			})
		);
	});

	it('are the same learners however often each is handed in', () => {
		fc.assert(
			fc.property(anyFiles, (files) => {
				expect(pooled(...files, ...files).learners).toEqual(pooled(...files).learners);
			})
		);
	});

	it('are the whole again when one file was split in two that share an answer', () => {
		const split = anyResults
			.filter(({ answers }) => answers.length > 0)
			.chain((whole) => {
				const cut = <T>(list: T[], parts: boolean[], side: boolean) =>
					list.filter((_, index) => parts[index % parts.length] === side);
				return fc.array(fc.boolean(), { minLength: 1, maxLength: 20 }).map((parts) => ({
					whole,
					halves: [true, false].map((side) => ({
						...whole,
						attempts: cut(whole.attempts, parts, side),
						answers: [
							whole.answers[0]!,
							...cut(whole.answers, parts, side).filter((each) => each !== whole.answers[0])
						],
						runs: cut(whole.runs, parts, side)
					}))
				}));
			});
		fc.assert(
			fc.property(split, ({ whole, halves }) => {
				expect(pooled(...halves).learners).toEqual(pooled(whole).learners);
			})
		);
	});

	it('lose no answer that the course knows and make up none', () => {
		fc.assert(
			fc.property(anyFiles, (files) => {
				const ids = (list: { id: string }[]) => new Set(list.map(({ id }) => id));
				const { learners } = pooled(...files);
				expect(ids(learners.flatMap(({ answers }) => answers))).toEqual(
					ids(files.flatMap(({ answers }) => answers))
				);
			})
		);
	});
});

describe('what became of a file', () => {
	it('is said with its answers, its finished cases and its edition', () => {
		expect(outcomes(file({ edition: '2031.01', answers: [first, second], runs: [run(5)] }))).toEqual([
			{ name: 'file 0', kind: 'taken', answers: 2, runs: 1, edition: '2031.01', unknown: [] }
		]);
	});

	it('names questions that the course does not have, and leaves their answers out', () => {
		const results = file({
			attempts: [attempt(9, ['q1', 'gone'])],
			answers: [first, answer(5, 'gone'), answer(6, 'gone')]
		});
		const { learners, outcomes } = pooled(results);
		expect(outcomes).toEqual([
			{
				name: 'file 0',
				kind: 'taken',
				answers: 3,
				runs: 0,
				edition: '2026.11',
				unknown: [{ question: 'gone', count: 2 }]
			}
		]);
		expect(learners[0]!.answers).toEqual([first]);
		expect(learners[0]!.attempts[0]!.questions).toEqual(['q1']);
	});

	it('calls the second of two equal files a duplicate of the first', () => {
		const same = file({ answers: [first] });
		expect(outcomes(same, same)).toMatchObject([
			{ kind: 'taken' },
			{ name: 'file 1', kind: 'duplicate', of: 'file 0' }
		]);
	});

	it('calls a file that stands wholly in another a duplicate of it, whichever came first', () => {
		const [part, whole] = [file({ answers: [first] }), file({ answers: [first, second] })];
		expect(outcomes(part, whole)).toMatchObject([{ kind: 'duplicate', of: 'file 1' }, { kind: 'taken' }]);
		expect(outcomes(whole, part)).toMatchObject([{ kind: 'taken' }, { kind: 'duplicate', of: 'file 0' }]);
	});

	it('calls no file a duplicate that adds something', () => {
		expect(outcomes(file({ answers: [first, second] }), file({ answers: [second, third] }))).toMatchObject([
			{ kind: 'taken' },
			{ kind: 'taken' }
		]);
	});

	it('is told of every file, a refused one too, in the order they were handed in', () => {
		const refusal = { kind: 'newer', version: 2 } as const;
		const same = file({ answers: [first] });
		const handed: Handed[] = [
			{ name: 'a', read: { results: same } },
			{ name: 'b', read: { refusal } },
			{ name: 'c', read: { results: same } }
		];
		expect(pool(handed, questions).outcomes).toMatchObject([
			{ name: 'a', kind: 'taken' },
			{ name: 'b', kind: 'refused', refusal },
			{ name: 'c', kind: 'duplicate', of: 'a' }
		]);
	});

	it('calls a file empty that holds nothing', () => {
		expect(outcomes(file())).toEqual([{ name: 'file 0', kind: 'refused', refusal: { kind: 'empty' } }]);
	});

	it('names as container only a file that was taken', () => {
		fc.assert(
			fc.property(anyFiles, (files) => {
				const told = outcomes(...files);
				const taken = told.flatMap((each) => (each.kind === 'taken' ? each.name : []));
				const containers = told.flatMap((each) => (each.kind === 'duplicate' ? each.of : []));
				expect(containers.filter((name) => !taken.includes(name))).toEqual([]);
				const empty = told.filter((each) => each.kind === 'refused').length;
				expect(taken.length > 0).toBe(files.length > empty);
			})
		);
	});
});

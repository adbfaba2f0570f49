import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstAnswersOf } from '#course/results/first-answers.ts';
import {
	analyseItems,
	pointBiserial,
	type AnalysedItem,
	type ItemFigures
} from '#course/results/item-analysis.ts';
import type { Learner } from '#course/results/pool.ts';
import { answer, hex, learner, room, sat } from './results.ts';

const item = (id: string, own: Partial<AnalysedItem> = {}): AnalysedItem => ({
	id,
	kind: 'single',
	module: 'law',
	options: [
		{ id: 'a', right: true },
		{ id: 'b', right: false }
	],
	...own
});
const analyse = (items: AnalysedItem[], learners: Learner[]) =>
	analyseItems(items, learners.map(firstAnswersOf));
function figuresOf(own: AnalysedItem, learners: Learner[]): ItemFigures {
	const { figures } = analyse([own], learners)[0]!;
	if (figures.kind !== 'measured') throw new Error(figures.kind);
	return figures.value;
}

describe('the point-biserial correlation', () => {
	it('is .8660254 in the example of SciPy’s documentation of scipy.stats.pointbiserialr', () => {
		const right = [0, 0, 0, 1, 1, 1, 1].map(Boolean);
		expect(pointBiserial(right, [0, 1, 2, 3, 4, 5, 6])).toBeCloseTo(0.8660254, 7);
	});

	it('is undetermined where all are right, none is, or all did equally well elsewhere', () => {
		expect(pointBiserial([true, true, true], [0, 0.5, 1])).toBeUndefined();
		expect(pointBiserial([false, false, false], [0, 0.5, 1])).toBeUndefined();
		// Equal in all but the last digit, as sums in another order are.
		expect(pointBiserial([true, false, true], [0.3, 0.1 + 0.2, 0.3])).toBeUndefined();
		expect(pointBiserial([], [])).toBeUndefined();
	});

	it('stays between −1 and 1, and turns its sign with the answers', () => {
		const pairs = fc.array(fc.tuple(fc.boolean(), fc.double({ min: 0, max: 1, noNaN: true })), {
			maxLength: 40
		});
		fc.assert(
			fc.property(pairs, (pairs) => {
				const rest = pairs.map(([, value]) => value);
				const r = pointBiserial(
					pairs.map(([right]) => right),
					rest
				);
				const turned = pointBiserial(
					pairs.map(([right]) => !right),
					rest
				);
				expect(r === undefined).toBe(turned === undefined);
				if (r === undefined) return;
				expect(Math.abs(r)).toBeLessThanOrEqual(1);
				expect(turned).toBeCloseTo(-r, 9);
			})
		);
	});
});

describe('first answers', () => {
	it('are those of each question that came first; later ones are practice', () => {
		const first = firstAnswersOf(
			learner({ answers: [answer(1, 'q1', { score: 0 }), answer(2, 'q1', { score: 1 })] })
		);
		expect(first.get('q1')!.score).toBe(0);
	});

	it('know the mean of the others in the same attempt, without themselves', () => {
		const first = firstAnswersOf(learner(sat(1, { q1: 1, q2: 0.5, q3: 0 })));
		expect([...first.values()].map(({ rest }) => rest)).toEqual([0.25, 0.5, 0.75]);
	});

	it('know none for a check, or alone in an attempt', () => {
		const alone = sat(1, { q1: 1 });
		const first = firstAnswersOf(learner({ answers: [...alone.answers, answer(9, 'q2')] }));
		expect([...first.values()].map(({ rest }) => rest)).toEqual([undefined, undefined]);
	});
});

describe('the analysis of an item', () => {
	it('counts points, answers all right and learners who gave up', () => {
		const scores = [1, 1, 0.5, 0, 0];
		const learners = room(5, (index) => ({
			answers: [
				answer(index, 'q1', {
					score: scores[index]!,
					...(index === 4 && { gaveUp: true as const, options: [] })
				})
			]
		}));
		expect(figuresOf(item('q1'), learners)).toMatchObject({
			difficulty: 0.5,
			right: 0.4,
			gaveUp: 1,
			discrimination: { kind: 'too-few' },
			editions: ['2026.11']
		});
	});

	it('correlates the item with the rest of the attempt, over answers in attempts alone', () => {
		// By hand: right 1 1 1 0 0, rest 1 1 0.5 0.5 0; r = .2 / √(.24 · .14) of population moments = .763763.
		const rests = [1, 1, 0.5, 0.5, 0];
		const learners = [
			...room(5, (index) => sat(index * 10, { q1: index < 3 ? 1 : 0, q2: rests[index]! })),
			learner({ answers: [answer(90, 'q1', { score: 0 })] })
		];
		expect(figuresOf(item('q1'), learners).discrimination).toEqual({
			kind: 'measured',
			n: 5,
			isFew: true,
			value: expect.closeTo(0.763763, 5)
		});
	});

	it('shows for each option who chose it, and how these did elsewhere', () => {
		const learners = room(12, (index) => {
			const own = sat(index * 10, { q1: index < 7 ? 1 : 0, q2: index < 7 ? 1 : 0.5 });
			own.answers[0]!.options = [index < 7 ? 'a' : 'b'];
			return own;
		});
		expect(figuresOf(item('q1'), learners).options).toEqual([
			{ id: 'a', isRight: true, chosen: 7, rest: { kind: 'measured', n: 7, isFew: true, value: 1 } },
			{ id: 'b', isRight: false, chosen: 5, rest: { kind: 'measured', n: 5, isFew: true, value: 0.5 } }
		]);
	});

	it('hides the rest score of fewer than five who chose an option', () => {
		const learners = room(9, (index) => {
			const own = sat(index * 10, { q1: 1, q2: 1 });
			own.answers[0]!.options = [index < 5 ? 'a' : 'b'];
			return own;
		});
		expect(figuresOf(item('q1'), learners).options.map(({ chosen, rest }) => [chosen, rest.kind])).toEqual([
			[5, 'measured'],
			[4, 'too-few']
		]);
	});

	it('shows the share right by certainty where five were so certain', () => {
		const learners = room(11, (index) => ({
			answers: [answer(index, 'q1', { score: index % 2, certainty: index < 5 ? 1 : index < 10 ? 3 : 2 })]
		}));
		const { certainty, rightByCertainty } = figuresOf(item('q1'), learners);
		expect(certainty).toMatchObject({ n: 11, value: 2 });
		expect(rightByCertainty).toEqual({
			1: { kind: 'measured', n: 5, isFew: true, value: 0.4 },
			2: { kind: 'too-few' },
			3: { kind: 'measured', n: 5, isFew: true, value: 0.6 }
		});
	});

	it.each([
		['judgement', ['trafficking', 'not', 'unclear', 'a', 'b'], [true, false, false, true, false]],
		['short', ['a', 'b', 'other'], [true, false, false]],
		['order', [], []]
	] as const)('names what can stand in an answer of the kind %s', (kind, names, rights) => {
		const learners = room(5, (index) => ({ answers: [answer(index, 'q1')] }));
		const own = item('q1', { kind, ...(kind === 'judgement' && { verdict: 'trafficking' }) });
		const { options } = figuresOf(own, learners);
		expect(options.map(({ id }) => id)).toEqual(names);
		expect(options.map(({ isRight }) => isRight)).toEqual(rights);
	});

	it('names the pairs of a match that were given, and which are right', () => {
		const learners = room(6, (index) => ({
			answers: [answer(index, 'q1', { options: ['a=x', index < 2 ? 'b=x' : 'b=y'] })]
		}));
		const own = item('q1', {
			kind: 'match',
			options: [
				{ id: 'a', right: true, match: 'x' },
				{ id: 'b', right: true, match: 'y' }
			]
		});
		expect(figuresOf(own, learners).options.map(({ rest: _, ...each }) => each)).toEqual([
			{ id: 'a=x', isRight: true, chosen: 6 },
			{ id: 'b=x', isRight: false, chosen: 2 },
			{ id: 'b=y', isRight: true, chosen: 4 }
		]);
	});

	it('shows nothing for fewer than five learners, and flags fewer than thirty', () => {
		const of = (size: number) =>
			analyse(
				[item('q1'), item('q2')],
				room(size, (index) => ({ answers: [answer(index, 'q1')] }))
			);
		expect(of(4)).toEqual([{ question: 'q1', module: 'law', figures: { kind: 'too-few' } }]);
		expect(of(5)[0]!.figures).toMatchObject({ kind: 'measured', n: 5, isFew: true });
		expect(of(29)[0]!.figures).toMatchObject({ n: 29, isFew: true });
		expect(of(30)[0]!.figures).toMatchObject({ n: 30, isFew: false });
		expect(of(0)).toEqual([]);
	});

	it('names every edition in which the item was answered', () => {
		const learners = room(5, (index) => ({
			answers: [answer(index, 'q1', { edition: index < 2 ? '2027.02' : '2026.11' })]
		}));
		expect(figuresOf(item('q1'), learners).editions).toEqual(['2026.11', '2027.02']);
	});

	it('counts a learner once who answered in two attempts', () => {
		const twice = room(5, (index) => ({
			answers: [
				answer(index * 2, 'q1', { score: 0, attempt: hex(1) }),
				answer(index * 2 + 1, 'q1', { score: 1, attempt: hex(2) })
			]
		}));
		expect(analyse([item('q1')], twice)[0]!.figures).toMatchObject({ n: 5, value: { difficulty: 0 } });
	});
});

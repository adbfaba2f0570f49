import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordEvent } from '#course/record/event.ts';
import { normalQuantile } from '#course/progress/normal-quantile.ts';
import { judgementsOf, signalOf, signalOfRates, verdictsOf } from '#course/progress/signal.ts';
import { firstOf, toldIn } from '#course/progress/told.ts';
import { verdicts, type Verdict } from '#course/question/question.ts';
import { did, recordId } from '../results/results.ts';

/** As the progress page counts them: the first judgement of each case. */
const judgementsIn = (events: readonly RecordEvent[], of: typeof items) =>
	judgementsOf(firstOf(toldIn(events)), verdictsOf(of));

describe('the normal quantile', () => {
	// As in any table of the standard normal distribution.
	it.each([
		[0.5, 0],
		[0.9, 1.28155],
		[0.95, 1.64485],
		[0.975, 1.95996],
		[0.99, 2.32635],
		[0.999, 3.09023],
		[0.0001, -3.71902]
	])('of %d is %d to three decimals', (p, z) => {
		expect(Math.abs(normalQuantile(p) - z)).toBeLessThan(0.0005);
	});

	it('rises, and is the same on both sides of the middle', () => {
		const share = fc.double({ min: 0.0001, max: 0.9999, noNaN: true });
		fc.assert(
			fc.property(share, share, (p, q) => {
				expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 3);
				if (q - p > 0.001) expect(normalQuantile(q)).toBeGreaterThan(normalQuantile(p));
			})
		);
	});
});

describe('signal detection', () => {
	it.each([
		// G. Perlman, |STAT manual, dprime, 1985: hits .7, false alarms .4.
		[0.7, 0.4, 0.78, 2],
		// W. Schneider, notes on signal detection.
		[0.7, 0.1, 1.806, 3],
		[0.5, 0.4, 0.253, 3],
		[0.85, 0.05, 2.681, 3]
	])('of rates %d and %d gives d′ %d, as published', (hits, falseAlarms, dPrime, digits) => {
		expect(signalOfRates(hits, falseAlarms).dPrime).toBeCloseTo(dPrime, digits);
	});

	// Beauchamp Lab, dprime: https://openwetware.org/wiki/Beauchamp:dprime
	it('has a criterion of −2.3 for who always says yes, with rates of 101/102, as published', () => {
		expect(signalOfRates(101 / 102, 101 / 102).criterion).toBeCloseTo(-2.3, 1);
		expect(signalOfRates(1 / 102, 1 / 102).criterion).toBeCloseTo(2.3, 1);
	});

	it('corrects log-linearly: half an answer more in each count, one more in each sum', () => {
		// By hand: (9 + .5) / (10 + 1) = .863636…, z = 1.0968; (1 + .5) / (10 + 1) = .136363…, z = −1.0968.
		const signal = signalOf(9, 1, 1, 9)!;
		expect(signal.hitRate).toBeCloseTo(9.5 / 11, 12);
		expect(signal.falseAlarmRate).toBeCloseTo(1.5 / 11, 12);
		expect(signal.dPrime).toBeCloseTo(2.1936, 3);
		expect(signal.criterion).toBeCloseTo(0, 3);
	});

	it('stays finite for somebody who makes no mistake', () => {
		// By hand: (4 + .5) / (4 + 1) = .9, z = 1.28155; .5 / 5 = .1.
		expect(signalOf(4, 0, 0, 4)!.dPrime).toBeCloseTo(2.5631, 3);
	});

	it('is negative in its criterion for who calls everything trafficking, positive for who calls nothing so', () => {
		expect(signalOf(5, 0, 5, 0)!.criterion).toBeLessThan(-1);
		expect(signalOf(0, 5, 0, 5)!.criterion).toBeGreaterThan(1);
		expect(signalOf(5, 0, 5, 0)!.dPrime).toBeCloseTo(0, 6);
	});

	it('says nothing unless cases of both kinds were judged', () => {
		expect(signalOf(0, 0, 1, 1)).toBeUndefined();
		expect(signalOf(1, 1, 0, 0)).toBeUndefined();
	});

	it('is turned round when both verdicts change places', () => {
		const count = fc.nat({ max: 200 });
		fc.assert(
			fc.property(count, count, count, count, (hits, misses, alarms, rejections) => {
				const signal = signalOf(hits, misses, alarms, rejections);
				const other = signalOf(rejections, alarms, misses, hits);
				expect(signal === undefined).toBe(hits + misses === 0 || alarms + rejections === 0);
				if (!signal || !other) return;
				expect(signal.hitRate).toBeGreaterThan(0);
				expect(signal.hitRate).toBeLessThan(1);
				expect(other.dPrime).toBeCloseTo(signal.dPrime, 3);
				expect(other.criterion).toBeCloseTo(-signal.criterion, 3);
			})
		);
	});
});

const items: { id: string; verdict?: Verdict }[] = [
	{ id: 't', verdict: 'trafficking' },
	{ id: 'n', verdict: 'not' },
	{ id: 'u', verdict: 'unclear' },
	{ id: 'plain' }
];
const judged = (second: number, question: string, options: string[], gaveUp?: true) =>
	did(second, {
		kind: 'question-answered',
		question,
		options,
		score: 0,
		...(gaveUp && { gaveUp })
	});

describe('judgements', () => {
	it('stand in a matrix of what a case is and what it was judged to be', () => {
		const { matrix } = judgementsOf(
			[
				{ question: 't', options: ['not', 'reason'] },
				{ question: 't', options: ['reason', 'trafficking'] },
				{ question: 'u', options: ['trafficking'] },
				{ question: 'plain', options: ['trafficking'] }
			],
			verdictsOf(items)
		);
		expect(matrix).toEqual({
			trafficking: { trafficking: 1, not: 1, unclear: 0 },
			not: { trafficking: 0, not: 0, unclear: 0 },
			unclear: { trafficking: 1, not: 0, unclear: 0 }
		});
	});

	it.each([
		['t', 'trafficking', 'hits'],
		['t', 'not', 'misses'],
		['t', 'unclear', 'misses'],
		['n', 'trafficking', 'falseAlarms'],
		['n', 'not', 'correctRejections'],
		['n', 'unclear', 'correctRejections']
	])('of case %s as %s count among the %s', (question, verdict, name) => {
		const { matrix: _, ...counts } = judgementsIn([judged(1, question, [verdict])], items);
		const none = { hits: 0, misses: 0, falseAlarms: 0, correctRejections: 0 };
		expect(counts).toEqual({ ...none, [name]: 1 });
	});

	it('of a case that cannot be told yet stand in the matrix and in no rate', () => {
		const { matrix, ...counts } = judgementsIn([judged(1, 'u', ['trafficking'])], items);
		expect(matrix.unclear.trafficking).toBe(1);
		expect(Object.values(counts)).toEqual([0, 0, 0, 0]);
	});

	it('count once for each case: the first, also when that was giving up', () => {
		const events = [
			judged(1, 't', ['not']),
			judged(2, 't', ['trafficking']),
			judged(3, 'n', [], true),
			judged(4, 'n', ['not'])
		];
		expect(judgementsIn(events, items)).toMatchObject({ hits: 0, misses: 1, correctRejections: 0 });
	});

	it('are the same whatever the order of the events and however often each arrives', () => {
		const event = fc
			.tuple(
				fc.nat({ max: 9 }),
				fc.constantFrom('t', 'n', 'u', 'plain'),
				fc.subarray<string>([...verdicts], { maxLength: 1 }),
				fc.nat()
			)
			.map(([second, question, options, id]) => ({ ...judged(second, question, options), id: recordId(id) }));
		const both = fc
			.uniqueArray(event, { selector: ({ id }) => id })
			.chain((events) =>
				fc.tuple(
					fc.constant(events),
					fc.shuffledSubarray([...events, ...events], { minLength: 2 * events.length })
				)
			);
		fc.assert(
			fc.property(both, ([events, again]) => {
				expect(judgementsIn(again, items)).toEqual(judgementsIn(events, items));
			})
		);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf, gapsIn } from '#course/coverage.ts';
import type { Course } from '#course/course.ts';

interface Sketch {
	/** What questions must ask about, by source and locator; null for a source that lists nothing. */
	sources: Record<string, Record<string, boolean> | null>;
	/** The item at which a fact stands, if any. */
	facts?: Record<string, string | undefined>;
	/** The items that a lesson covers. */
	lessons?: Record<string, string[]>;
	/** The facts that a question rests on. */
	questions?: Record<string, string[]>;
	/** The facts that each choice of a scenario rests on. */
	scenarios?: Record<string, string[][]>;
}

const mapped = <T, U>(record: Record<string, T> = {}, make: (value: T, id: string) => U) =>
	Object.fromEntries(Object.entries(record).map(([id, value]) => [id, make(value, id)]));

/** A course of nothing but what coverage reads. */
const courseOf = ({ sources, facts, lessons, questions, scenarios }: Sketch) =>
	({
		sources: mapped(sources, (listed, id) => ({
			id,
			...(listed && { locators: mapped(listed, (assess, gist) => ({ assess, gist })) })
		})),
		facts: mapped(facts, (item, id) => ({ id, ...(item && { item }) })),
		lessons: mapped(lessons, (covers, id) => ({ id, covers })),
		questions: mapped(questions, (facts, id) => ({ id, facts })),
		scenarios: mapped(scenarios, (choices, id) => ({
			id,
			scenes: {
				...mapped(Object.fromEntries(choices.entries()), (facts) => ({
					kind: 'scene',
					choices: { only: { facts } }
				})),
				end: { kind: 'ending' }
			}
		}))
	}) as unknown as Course;

describe('coverage', () => {
	const covered = coverageOf(
		courseOf({
			sources: { mofa: { '3.1': true, '3.2': false }, law: null, plan: { a: true } },
			facts: { police: 'mofa/3.1', shelter: 'mofa/3.2', nowhere: undefined },
			lessons: { why: ['mofa/3.2', 'mofa/3.1'], how: ['mofa/3.1'] },
			questions: { q: ['nowhere', 'police'], r: ['shelter', 'nowhere'] },
			scenarios: { door: [['nowhere'], ['police', 'shelter']], farm: [] }
		})
	);

	it('names what teaches and what asks each item, in the order of the sources', () => {
		expect(covered).toEqual([
			{ item: 'mofa/3.1', gist: '3.1', assess: true, lessons: ['why', 'how'], asked: ['q', 'door'] },
			{ item: 'mofa/3.2', gist: '3.2', assess: false, lessons: ['why'], asked: ['r', 'door'] },
			{ item: 'plan/a', gist: 'a', assess: true, lessons: [], asked: [] }
		]);
	});

	it.each([
		['taught and asked', true, ['l'], ['q'], false],
		['taught, and need not be asked', false, ['l'], [], false],
		['taught and not asked', true, ['l'], [], true],
		['asked and not taught', true, [], ['q'], true],
		['neither, though it need not be asked', false, [], [], true]
	])('an item that is %s', (_, assess, lessons, asked, isGap) => {
		const item = { item: 'mofa/1', gist: '', assess, lessons, asked };
		expect(gapsIn([item])).toEqual(isGap ? [item] : []);
	});

	it('holds every listed item once, and of each exactly what names it', () => {
		const items = ['a/1', 'a/2', 'b/1', 'b/1.1'];
		const some = <T>(values: T[]) => fc.subarray(values);
		const facts = { at1: 'a/1', also1: 'a/1', at2: 'a/2', at11: 'b/1.1', free: undefined };
		const named = some(Object.keys(facts));
		const sketch = fc.record({
			assess: fc.record({ one: fc.boolean(), two: fc.boolean() }),
			// A lesson may name what no source lists: the check refuses that, and here it counts for nothing.
			lessons: fc.dictionary(fc.constantFrom('l', 'm', 'n'), some([...items, 'c/1', 'a/3'])),
			questions: fc.dictionary(fc.constantFrom('q', 'r'), named),
			scenarios: fc.dictionary(fc.constantFrom('s', 't'), fc.array(named, { maxLength: 3 }))
		});
		fc.assert(
			fc.property(sketch, ({ assess, lessons, questions, scenarios }) => {
				const sources = {
					a: { '1': assess.one, '2': assess.two },
					b: { '1': assess.two, '1.1': assess.one }
				};
				const covered = coverageOf(courseOf({ sources, facts, lessons, questions, scenarios }));
				expect(covered.map(({ item }) => item)).toEqual(items);
				const resting = { ...questions, ...mapped(scenarios, (choices) => choices.flat()) };
				const whereOf = facts as Record<string, string | undefined>;
				for (const [id, covers] of Object.entries(lessons))
					expect(covered.filter((each) => each.lessons.includes(id)).map(({ item }) => item)).toEqual(
						items.filter((item) => covers.includes(item))
					);
				for (const [id, rests] of Object.entries(resting))
					expect(covered.filter((each) => each.asked.includes(id)).map(({ item }) => item)).toEqual(
						items.filter((item) => rests.some((fact) => whereOf[fact] === item))
					);
				for (const { lessons: taught, asked } of covered) {
					expect(new Set(taught).size).toBe(taught.length);
					expect(new Set(asked).size).toBe(asked.length);
				}
				// Gaps are part of what is covered, and the rest is without one.
				const gaps = gapsIn(covered);
				const closed = covered.filter((each) => !gaps.includes(each));
				expect(gaps.length + closed.length).toBe(covered.length);
				for (const each of closed)
					expect(each.lessons.length > 0 && (!each.assess || each.asked.length > 0)).toBe(true);
				for (const each of gaps)
					expect(each.lessons.length === 0 || (each.assess && each.asked.length === 0)).toBe(true);
			})
		);
	});
});

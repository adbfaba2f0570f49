import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bankOfTrack, blueprintOf, drawForm, type Drawable } from '#course/attempt/blueprint.ts';

const modules = ['law', 'process'];
const item = fc.record({
	module: fc.constantFrom(...modules),
	kind: fc.constantFrom('single', 'multiple', 'order'),
	difficulty: fc.constantFrom(1, 2, 3)
}) as fc.Arbitrary<Omit<Drawable, 'id'>>;
const bank = fc
	.array(item, { minLength: 4, maxLength: 60 })
	.map((items) => items.map((each, index): Drawable => ({ id: `q${index}`, ...each })));
const wanted = fc.record({ law: fc.integer({ min: 1, max: 12 }), process: fc.integer({ min: 1, max: 12 }) });
const seed = fc.nat({ max: 2 ** 32 - 1 });

/** How many of each module, and what they have in common with their group. */
const profile = (bank: readonly Drawable[], form: readonly string[]) =>
	form
		.map((id) => bank.find((each) => each.id === id)!)
		.map(({ module }) => module)
		.toSorted();

describe('two parallel forms', () => {
	it('never share a question, and hold as many of each module', () => {
		fc.assert(
			fc.property(bank, wanted, seed, (bank, items, seed) => {
				const blueprint = blueprintOf(bank, items);
				const pretest = drawForm(bank, blueprint, seed, 'pretest');
				const posttest = drawForm(bank, blueprint, seed, 'posttest');
				expect(pretest.filter((id) => posttest.includes(id))).toEqual([]);
				expect(profile(bank, posttest)).toEqual(profile(bank, pretest));
				expect(new Set([...pretest, ...posttest]).size).toBe(2 * pretest.length);
			})
		);
	});

	it('hold no question of the pretest that the learner had, whatever the later seed', () => {
		fc.assert(
			fc.property(bank, wanted, seed, seed, (bank, items, first, later) => {
				const blueprint = blueprintOf(bank, items);
				const had = drawForm(bank, blueprint, first, 'pretest');
				const posttest = drawForm(bank, blueprint, later, 'posttest', { had });
				expect(posttest.filter((id) => had.includes(id))).toEqual([]);
				expect(posttest.length).toBe(had.length);
			})
		);
	});

	it('are the same for the same seed, in whatever order the record names what was had', () => {
		fc.assert(
			fc.property(bank, wanted, seed, (bank, items, seed) => {
				const blueprint = blueprintOf(bank, items);
				const had = drawForm(bank, blueprint, seed, 'pretest');
				expect(drawForm(bank, blueprint, seed, 'pretest')).toEqual(had);
				const untold = drawForm(bank, blueprint, seed, 'posttest');
				expect(drawForm(bank, blueprint, seed, 'posttest', { had: had.toReversed() })).toEqual(untold);
			})
		);
	});

	it('share nothing where the pretest comes after the posttest', () => {
		fc.assert(
			fc.property(bank, wanted, seed, seed, (bank, items, first, later) => {
				const blueprint = blueprintOf(bank, items);
				const posttest = drawForm(bank, blueprint, first, 'posttest');
				const pretest = drawForm(bank, blueprint, later, 'pretest', { seen: posttest });
				expect(pretest.filter((id) => posttest.includes(id))).toEqual([]);
				expect(pretest.length).toBe(posttest.length);
			})
		);
	});

	it('ask in a retry what was not asked before, as long as there is any', () => {
		const bank = Array.from({ length: 12 }, (_, index): Drawable => ({
			id: `q${index}`,
			module: 'law',
			kind: 'single',
			difficulty: 2
		}));
		const blueprint = blueprintOf(bank, { law: 4 });
		const had = drawForm(bank, blueprint, 1, 'pretest');
		const first = drawForm(bank, blueprint, 2, 'posttest', { had });
		const second = drawForm(bank, blueprint, 3, 'posttest', { had, seen: first });
		expect(second.filter((id) => first.includes(id))).toEqual([]);
		const third = drawForm(bank, blueprint, 4, 'posttest', { had, seen: [...first, ...second] });
		expect(third).toHaveLength(4);
	});
});

describe('a blueprint', () => {
	it('asks for no more than was wanted, and for no more than half of a group', () => {
		fc.assert(
			fc.property(bank, wanted, (bank, items) => {
				const cells = blueprintOf(bank, items);
				for (const module of modules) {
					const own = cells.filter((cell) => cell.module === module);
					const of = bank.filter((each) => each.module === module).length;
					const count = own.reduce((sum, cell) => sum + cell.count, 0);
					expect(count).toBeLessThanOrEqual(items[module as keyof typeof items]);
					expect(2 * count).toBeLessThanOrEqual(of);
				}
			})
		);
	});

	it('keeps the shares of kinds and difficulties that the bank has', () => {
		const many = (count: number, kind: Drawable['kind'], difficulty: Drawable['difficulty']) =>
			Array.from({ length: count }, (_, index): Drawable => ({
				id: `${kind}${difficulty}${index}`,
				module: 'law',
				kind,
				difficulty
			}));
		const bank = [...many(12, 'single', 1), ...many(6, 'single', 3), ...many(6, 'match', 2)];
		expect(blueprintOf(bank, { law: 8 })).toEqual([
			{ group: 'law/single/1', module: 'law', count: 4 },
			{ group: 'law/single/3', module: 'law', count: 2 },
			{ group: 'law/match/2', module: 'law', count: 2 }
		]);
	});

	it('lets a question that is alone of its sort stand beside the nearest', () => {
		const alone = (id: string, kind: Drawable['kind'], difficulty: Drawable['difficulty']): Drawable => ({
			id,
			module: 'law',
			kind,
			difficulty
		});
		const bank = [
			alone('a', 'single', 1),
			alone('b', 'single', 3),
			alone('c', 'match', 2),
			alone('d', 'order', 2)
		];
		expect(blueprintOf(bank, { law: 4 })).toEqual([
			{ group: 'law/single/*', module: 'law', count: 1 },
			{ group: 'law/*/2', module: 'law', count: 1 }
		]);
	});
});

it('draws only on what the track teaches and asks', () => {
	const questions = [
		{ module: 'law', lesson: 'a' },
		{ module: 'law', lesson: 'b' },
		{ module: 'process', lesson: 'a' }
	];
	const track = { lessons: ['a'], final: { items: { law: 2 } } };
	expect(bankOfTrack(questions, track)).toEqual([{ module: 'law', lesson: 'a' }]);
});

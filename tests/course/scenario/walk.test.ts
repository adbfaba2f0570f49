import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { getAdjacencyMap } from 'xstate/graph';
import { readContent } from '#authoring/1-read.ts';
import { compileCourse } from '#authoring/compile.ts';
import { bookletOf, type Booklet, type Way } from '#course/scenario/booklet.ts';
import { holds } from '#course/scenario/condition.ts';
import { createScenarioMachine, situationOf, type RunEvent } from '#course/scenario/machine.ts';
import { outcome } from '#course/scenario/outcome.ts';
import { prove, type Proof } from '#course/scenario/proof.ts';
import { replay } from '#course/scenario/run.ts';
import type { ScenarioStructure } from '#course/scenario/scenario.ts';
import { offers, startOf, take } from '#course/scenario/situation.ts';
import { keyOf, walk } from '#course/scenario/walk.ts';
import { anyScenario, variant } from './fixtures.ts';

// One scenario in four forms: the plain steps that the proof walks, the XState machine that a run replays, the list of
// choices in a record, and the booklet on paper. Here they are held against each other, on scenarios drawn by chance
// and on every scenario of the course.

const shipped: { scenario: ScenarioStructure; variants: Map<string, Proof> }[] = [];
beforeAll(() => {
	const { proofs, problems } = compileCourse(readContent('content'), { today: '2026-11-22' });
	shipped.push(...proofs.values());
	expect(problems.filter(({ path }) => path.includes('scenarios'))).toEqual([]);
	expect(shipped).toHaveLength(readdirSync('content/scenarios').length);
});

/** Expects in a loop of many thousands cost more than what they hold; this one asks only when something differs. */
const same = (found: unknown, wanted: unknown) => {
	if (found !== wanted) expect(found).toBe(wanted);
};

const eachShipped = (check: (scenario: ScenarioStructure, variant: string, proof: Proof) => void) => {
	for (const { scenario, variants } of shipped)
		for (const [variant, proof] of variants) check(scenario, variant, proof);
};

describe('the walk', () => {
	it('meets what xstate/graph meets on the machine itself', () => {
		fc.assert(
			fc.property(anyScenario, variant, (scenario, variant) => {
				const machine = createScenarioMachine(scenario, variant);
				type Snapshot = Parameters<typeof situationOf>[0];
				// The graph's types lose the machine's; these are the parts that it documents.
				const map = getAdjacencyMap(machine, {
					events: ['w', 'x', 'y', 'z'].map((choice) => ({ type: 'choose' as const, choice })),
					filterEvents: (snapshot, event) => snapshot.can(event),
					serializeState: (snapshot) => keyOf(situationOf(snapshot)),
					serializeEvent: (event) => (event as RunEvent).choice
				}) as unknown as Record<string, { transitions: Record<string, { state: Snapshot }> }>;
				const expected = Object.entries(map).map(([key, { transitions }]) => [
					key,
					Object.entries(transitions)
						.map(([choice, { state }]) => [choice, keyOf(situationOf(state))])
						.sort()
				]);
				const nodes = walk(scenario, variant)!;
				const found = nodes.map(({ situation, next }) => [
					keyOf(situation),
					next.map(({ choice, to }) => [choice, keyOf(nodes[to]!.situation)]).sort()
				]);
				expect(found.sort()).toEqual(expected.sort());
			})
		);
	});

	it('takes the steps of the machine in every twentieth situation of every scenario of the course', () => {
		eachShipped((scenario, variant) => {
			const machine = createScenarioMachine(scenario, variant);
			const [first] = initialTransition(machine);
			const nodes = walk(scenario, variant)!;
			expect(situationOf(first)).toEqual(nodes[0]!.situation);
			for (const { situation, next } of nodes.filter((_, place) => place % 20 === 0)) {
				const { scene, ...context } = situation;
				if (scenario.scenes[scene]!.kind === 'ending') continue;
				const here = machine.resolveState({ value: scene, context });
				for (const { choice, to } of next) {
					const event = { type: 'choose' as const, choice };
					expect(keyOf(situationOf(transition(machine, here, event)[0]))).toBe(keyOf(nodes[to]!.situation));
				}
			}
		});
	});
});

describe('a walk by chance', () => {
	/** Plays to an ending by the picks, or until they are used up, and replays what was played. */
	function play(scenario: ScenarioStructure, variant: string, picks: readonly number[], proof: Proof) {
		const choices: string[] = [];
		let situation = startOf(scenario, variant);
		for (const pick of picks) {
			const offered = offers(scenario, situation);
			if (offered.length === 0) break;
			choices.push(offered[pick % offered.length]!);
			situation = take(scenario, situation, choices.at(-1)!);
		}
		const run = replay(scenario, variant, choices);
		expect(run).toMatchObject({ situation, lost: [], offered: offers(scenario, situation) });
		const met = run.steps.map(({ scene, choice }) => `${scene}/${choice}`);
		expect(met.filter((choice) => !proof.choices.has(choice))).toEqual([]);
		expect(run.known.filter((fact) => !proof.facts.has(fact))).toEqual([]);
		expect(proof.scenes).toContain(run.scene);
		if (!run.isOver) return run;
		expect(proof.endings).toContain(run.scene);
		const { score, critical, isPassed } = outcome(scenario, variant, run);
		if (critical.length > 0) expect(isPassed).toBe(false);
		if (proof.bounds) {
			expect(score).toBeGreaterThanOrEqual(proof.bounds.score.min);
			expect(score).toBeLessThanOrEqual(proof.bounds.score.max);
			expect(run.steps.length).toBeLessThanOrEqual(proof.bounds.longest.choices);
			expect(run.minutes).toBeLessThanOrEqual(proof.bounds.longest.minutes);
		}
		return run;
	}

	it('meets only what the proof has met', () => {
		const picks = fc.array(fc.nat(), { maxLength: 15 });
		fc.assert(
			fc.property(anyScenario, variant, picks, (scenario, variant, picks) => {
				play(scenario, variant, picks, prove(scenario, variant)!);
			})
		);
	});

	it('through a scenario of the course always comes to an end, within the bounds', () => {
		eachShipped((scenario, variant, proof) => {
			const picks = fc.array(fc.nat(), { minLength: 60, maxLength: 60 });
			fc.assert(
				fc.property(picks, (picks) => {
					expect(play(scenario, variant, picks, proof).isOver).toBe(true);
				}),
				{ numRuns: 8 }
			);
		});
	});
});

describe('the booklet', () => {
	interface Sheet {
		section: number;
		ticked: readonly string[];
		taken: readonly string[];
	}

	/** Plays by the booklet alone, as a reader with a pencil would. */
	function turn({ section, ticked, taken }: Sheet, way: Way): { sheet: Sheet; cards: number[] } {
		const boxes = new Set(ticked);
		const next = way.to.find(({ when }) => !when || holds(when, boxes))!.section;
		for (const box of way.ticks) boxes.add(box);
		const cards = way.cards.filter(({ when }) => !when || holds(when, boxes)).map(({ card }) => card);
		for (const box of way.rubs) boxes.delete(box);
		const kept = next === section ? [...taken, ...(way.once ? [way.letter] : [])] : [];
		return { sheet: { section: next, ticked: [...boxes].sort(), taken: kept.sort() }, cards };
	}

	/** Walks booklet and scenario side by side, from pair to pair, until every pair was seen. */
	function compare(scenario: ScenarioStructure, variant: string) {
		const booklet: Booklet = bookletOf(scenario, variant);
		const nodes = walk(scenario, variant)!;
		const start: Sheet = {
			section: 1,
			ticked: booklet.boxes.filter(({ isTicked }) => isTicked).map(({ letter }) => letter),
			taken: []
		};
		const partner = new Map([[0, start]]);
		for (const [place, sheet] of partner) {
			const { situation, next } = nodes[place]!;
			const section = booklet.sections[sheet.section - 1]!;
			same(section.scene, situation.scene);
			const boxes = new Set(sheet.ticked);
			const open =
				section.kind === 'scene'
					? section.ways.filter(
							({ letter, when }) => !sheet.taken.includes(letter) && (!when || holds(when, boxes))
						)
					: [];
			const names = (ways: { choice: string }[]) =>
				ways
					.map(({ choice }) => choice)
					.sort()
					.join(' ');
			same(names(open), names(next));
			for (const { choice, to } of next) {
				const way = open.find((each) => each.choice === choice)!;
				const { sheet: after } = turn(sheet, way);
				const before = partner.get(to);
				if (before) same(JSON.stringify(after), JSON.stringify(before));
				else partner.set(to, after);
			}
		}
		// Different situations are different sheets, too: nothing is lost on paper.
		const sheets = [...partner.values()].map((sheet) => JSON.stringify(sheet));
		expect(new Set(sheets).size).toBe(nodes.length);
		expect(partner.size).toBe(nodes.length);
	}

	/** Cards noted on paper along a path are those known in the run. */
	function cardsAlong(scenario: ScenarioStructure, variant: string, path: readonly string[]) {
		const booklet = bookletOf(scenario, variant);
		let sheet: Sheet = {
			section: 1,
			ticked: booklet.boxes.filter(({ isTicked }) => isTicked).map(({ letter }) => letter),
			taken: []
		};
		const held = new Set<number>();
		const arrive = () => {
			const section = booklet.sections[sheet.section - 1]!;
			if (section.kind === 'scene') for (const card of section.arrives) held.add(card);
		};
		arrive();
		for (const choice of path) {
			const section = booklet.sections[sheet.section - 1]!;
			if (section.kind === 'ending') break;
			const turned = turn(
				sheet,
				section.ways.find((way) => way.choice === choice)!
			);
			for (const card of turned.cards) held.add(card);
			sheet = turned.sheet;
			arrive();
		}
		expect([...held].map((card) => booklet.cards[card - 1]!).sort()).toEqual(
			[...replay(scenario, variant, path).known].sort()
		);
	}

	it('is the same graph as the scenario, whatever the scenario', () => {
		fc.assert(fc.property(anyScenario, variant, compare));
	});

	it('is the same graph for every scenario of the course, and gives the same cards', () => {
		eachShipped((scenario, variant, { pass }) => {
			compare(scenario, variant);
			cardsAlong(scenario, variant, pass!.path);
		});
	});
});

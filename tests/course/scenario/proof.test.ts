import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcome } from '#course/scenario/outcome.ts';
import { prove, summaryOf } from '#course/scenario/proof.ts';
import { replay } from '#course/scenario/run.ts';
import type { ScenarioStructure } from '#course/scenario/scenario.ts';
import { mostSituations } from '#course/scenario/walk.ts';
import { anyScenario, bad, choice, doorCase, good, scenario, scene, truth, variant } from './fixtures.ts';

const proofOf = (played: ScenarioStructure, variant = 'main') => prove(played, variant)!;

/** The case without its way back to the door, along which a run need not end. */
const sound: ScenarioStructure = {
	...doorCase,
	scenes: {
		...doorCase.scenes,
		room: scene(
			Object.fromEntries(
				Object.entries((doorCase.scenes['room'] as ReturnType<typeof scene>).choices).filter(
					([id]) => id !== 'step-out'
				)
			)
		)
	}
};

describe('a sound case', () => {
	const found = proofOf(sound);

	it('is walked from end to end', () => {
		expect([...found.scenes].sort()).toEqual(['door', 'lost', 'room', 'safe']);
		expect([...found.endings].sort()).toEqual(['lost', 'safe']);
		expect([...found.choices].sort()).toEqual([
			'door/let-in',
			'door/send-away',
			'room/ask-open',
			'room/call',
			'room/give-tea',
			'room/press'
		]);
		expect([...found.goals].sort()).toEqual(['listen', 'safety']);
	});

	it('has no fault', () => {
		const none: unknown[] = [];
		expect(found).toMatchObject({
			deadEnds: none,
			traps: none,
			round: undefined,
			criticalPasses: none,
			late: none,
			notLate: none,
			skips: none
		});
	});

	it('teaches only what is true in its variant', () => {
		expect(found.facts).toEqual(new Set(['no-coat', 'passport', 'alone']));
		expect(proofOf(sound, 'foil').facts).toEqual(new Set(['alone']));
	});

	it('shows the quickest careful way to pass', () => {
		expect(found.pass).toEqual({ path: ['let-in', 'give-tea', 'call'], minutes: 8 });
	});

	it('has bounds: the score, the longest run, how many runs there are', () => {
		// Worst: sent away. Best: let in, asked, tea, called. Longest: let in, tea, asked, pressed, tea, called.
		expect(found.bounds).toEqual({
			score: { min: -1, max: 4 },
			longest: { choices: 6, minutes: 14 },
			runs: runsOf(sound)
		});
	});

	it('sums up as plain data', () => {
		expect(JSON.parse(JSON.stringify(summaryOf(found)))).toMatchObject({
			situations: found.situations,
			scenes: 4,
			choices: 6,
			endings: ['lost', 'safe'],
			pass: { minutes: 8 }
		});
	});
});

/** Every run, played out one by one. */
function runsOf(played: ScenarioStructure, choices: string[] = []): number {
	const run = replay(played, 'main', choices);
	if (run.offered.length === 0) return 1;
	return run.offered.reduce((sum, next) => sum + runsOf(played, [...choices, next]), 0);
}

describe('a planted fault is found, with the shortest way to it:', () => {
	it('a scene that nothing leads to', () => {
		const orphan = scenario({
			s: scene({ go: choice('good') }),
			orphan: scene({ go: choice('good') }),
			good
		});
		expect([...proofOf(orphan).scenes]).toEqual(['s', 'good']);
	});

	it('a choice that is never offered', () => {
		const never = scenario({
			s: scene({ go: choice('good'), never: choice('good', { when: 'a & !a' }) }),
			good
		});
		expect([...proofOf(never).choices]).toEqual(['s/go']);
	});

	it('a scene that offers nothing in one situation', () => {
		const stuck = scenario({
			s: scene({ plain: choice('t'), marked: choice('t', { sets: ['a'] }) }),
			t: scene({ go: choice('good', { when: '!a' }) }),
			good
		});
		expect(proofOf(stuck).deadEnds).toEqual([{ scene: 't', path: ['marked'] }]);
	});

	it('two scenes that lead only to each other', () => {
		const trap = scenario({
			s: scene({ fall: choice('t'), go: choice('good') }),
			t: scene({ on: choice('u') }),
			u: scene({ back: choice('t') }),
			good
		});
		const found = proofOf(trap);
		expect(found.deadEnds).toEqual([]);
		expect(found.traps).toEqual([
			{ scene: 't', path: ['fall'] },
			{ scene: 'u', path: ['fall', 'on'] }
		]);
		expect(found.round).toEqual({ scene: 't', path: ['fall'], round: ['on', 'back'] });
		expect([found.bounds, found.pass]).toEqual([undefined, undefined]);
	});

	it('a way back to the same situation, though a way out is offered', () => {
		expect(proofOf(doorCase).round).toEqual({
			scene: 'door',
			path: [],
			round: ['let-in', 'step-out']
		});
	});

	it('a pass that only a critical act leads to', () => {
		const harsh = scenario({
			s: scene({ go: choice('good', { grade: 'critical' }), stop: choice('bad') }),
			good,
			bad
		});
		expect(proofOf(harsh).pass).toBeUndefined();
	});

	it('a critical act before an ending that passes', () => {
		const lenient = scenario({
			s: scene({ on: choice('t') }),
			t: scene({ hurt: choice('u', { grade: 'critical' }), fail: choice('bad', { grade: 'critical' }) }),
			u: scene({ go: choice('good') }),
			good,
			bad
		});
		expect(proofOf(lenient).criticalPasses).toEqual([{ scene: 't', choice: 'hurt', path: ['on', 'hurt'] }]);
	});

	it('an act that is critical in one truth and passes there', () => {
		const grade = [{ when: 'a', grade: 'critical' as const }, { grade: 'safe' as const }];
		const halved = scenario(
			{ s: scene({ go: choice('good', { grade }) }), good },
			{ flags: ['a'], variants: { main: truth(), foil: truth(['a']) } }
		);
		expect(proofOf(halved).criticalPasses).toEqual([]);
		expect(proofOf(halved, 'foil').criticalPasses).toEqual([{ scene: 's', choice: 'go', path: ['go'] }]);
	});

	it('a scene after which nothing acceptable is left and that does not say so, and one that says so wrongly', () => {
		const late = (isLate: boolean) =>
			scenario({
				s: scene({ wait: choice('t', { grade: 'unsafe' }), go: choice('good') }),
				t: { ...scene({ see: choice('bad') }), late: isLate },
				good,
				bad
			});
		expect(proofOf(late(false)).late).toEqual([{ scene: 't', path: ['wait'] }]);
		expect(proofOf(late(true)).late).toEqual([]);
		const early = {
			...late(true),
			scenes: { ...late(true).scenes, t: { ...scene({ see: choice('good') }), late: true } }
		};
		expect(proofOf(early).notLate).toEqual([{ scene: 't', path: ['wait'] }]);
	});

	it('but not a scene that only a critical act leads to', () => {
		const after = scenario({
			s: scene({ hurt: choice('t', { grade: 'critical' }), go: choice('good') }),
			t: scene({ see: choice('bad') }),
			good,
			bad
		});
		expect(proofOf(after).late).toEqual([]);
	});

	it('a sensitive scene whose skip costs the pass', () => {
		const skipping = (to: string) =>
			scenario({
				s: { ...scene({ stay: choice('good'), skip: choice(to) }), sensitive: { skip: 'skip' } },
				good,
				bad
			});
		expect(proofOf(skipping('bad')).skips).toEqual([{ scene: 's', path: [] }]);
		expect(proofOf(skipping('good')).skips).toEqual([]);
	});

	it('a decision that no card carries on the careful way', () => {
		const deciding = (learns: { fact: string }[]) =>
			scenario(
				{
					s: scene({ ask: choice('t', { learns }) }),
					t: {
						...scene({ act: choice('good', { because: { cards: ['f'], basis: ['law'] } }) }),
						decision: { basis: ['law', 'other'] }
					},
					good
				},
				{ facts: { f: { dimension: 'means', strength: 'strong' } } }
			);
		expect(proofOf(deciding([])).pass).toBeUndefined();
		expect(proofOf(deciding([{ fact: 'f' }])).pass).toEqual({ path: ['ask', 'act'], minutes: 2 });
	});

	it('throws for a target that does not exist', () => {
		const broken = scenario({ s: scene({ go: choice('nowhere') }), good });
		expect(() => prove(broken, 'main')).toThrow('nowhere');
	});

	it('is refused once there are too many situations: twenty independent flags', () => {
		const names = Array.from({ length: 20 }, (_, index) => `flag-${index}`);
		let looks = 0;
		const wide = scenario({
			get s() {
				looks += 1;
				return scene({
					go: choice('good'),
					...Object.fromEntries(names.map((name) => [name, choice('s', { when: `!${name}`, sets: [name] })]))
				});
			},
			good
		});
		expect(prove(wide, 'main')).toBeUndefined();
		// A look or so at the scene for each situation and each of its choices, not for a million.
		expect(looks).toBeLessThan(mostSituations * 30);
	});
});

describe('any case', () => {
	it('can be played along every way that is reported', () => {
		fc.assert(
			fc.property(anyScenario, variant, (played, variant) => {
				const found = proofOf(played, variant);
				for (const { scene, path } of found.deadEnds)
					expect(replay(played, variant, path)).toMatchObject({
						scene,
						lost: [],
						offered: [],
						isOver: false
					});
				for (const { scene, path } of [...found.traps, ...found.late]) {
					const run = replay(played, variant, path);
					expect(run).toMatchObject({ scene, lost: [], isOver: false });
				}
				for (const { choice, path } of found.criticalPasses) {
					const run = replay(played, variant, path);
					expect(run.lost).toEqual([]);
					expect(run.steps.at(-1)).toMatchObject({ grade: 'critical', choice });
				}
				if (found.pass) {
					const run = replay(played, variant, found.pass.path);
					expect(run).toMatchObject({ lost: [], minutes: found.pass.minutes });
					expect(outcome(played, variant, run).isPassed).toBe(true);
				}
				if (found.round) {
					const { path, round } = found.round;
					const [once, twice] = [path, [...path, ...round]].map((way) => replay(played, variant, way));
					expect([once!.lost, twice!.lost]).toEqual([[], []]);
					expect(twice!.situation).toEqual(once!.situation);
				}
			}),
			{ numRuns: 300 }
		);
	});
});

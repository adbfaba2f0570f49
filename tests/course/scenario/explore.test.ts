import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explore } from '#course/scenario/explore.ts';
import { outcome } from '#course/scenario/outcome.ts';
import { replay } from '#course/scenario/run.ts';
import { anyScenario, bad, choice, doorCase, good, scenario, scene, variant } from './fixtures.ts';

describe('a sound case', () => {
	const found = explore(doorCase, 'main');

	it('is walked from end to end', () => {
		expect([...found.scenes].sort()).toEqual(['door', 'lost', 'room', 'safe']);
		expect([...found.endings].sort()).toEqual(['lost', 'safe']);
		expect([...found.choices].sort()).toEqual([
			'door/let-in',
			'door/send-away',
			'room/ask-open',
			'room/call',
			'room/give-tea',
			'room/press',
			'room/step-out'
		]);
	});

	it('has no fault', () => {
		expect(found).toMatchObject({ exceeded: false, deadEnds: [], traps: [], criticalPasses: [] });
	});

	it('teaches only what is true in its variant', () => {
		expect(found.facts).toEqual(new Set(['no-coat', 'passport', 'alone']));
		expect(explore(doorCase, 'foil').facts).toEqual(new Set(['alone']));
	});

	it('shows the shortest careful way to pass', () => {
		expect(found.pass).toEqual(['let-in', 'give-tea', 'call']);
	});
});

describe('a planted fault', () => {
	it('is found: a scene that nothing leads to', () => {
		const orphan = scenario({
			s: scene({ go: choice('good') }),
			orphan: scene({ go: choice('good') }),
			good
		});
		expect([...explore(orphan, 'main').scenes]).toEqual(['s', 'good']);
	});

	it('is found: a choice that is never offered', () => {
		const never = scenario({
			s: scene({ go: choice('good'), never: choice('good', { when: 'a & !a' }) }),
			good
		});
		expect([...explore(never, 'main').choices]).toEqual(['s/go']);
	});

	it('is found: a scene that offers nothing in one situation, with the way into it', () => {
		const stuck = scenario({
			s: scene({ plain: choice('t'), marked: choice('t', { sets: ['a'] }) }),
			t: scene({ go: choice('good', { when: '!a' }) }),
			good
		});
		expect(explore(stuck, 'main').deadEnds).toEqual([{ scene: 't', path: ['marked'] }]);
	});

	it('is found: two scenes that lead only to each other', () => {
		const trap = scenario({
			s: scene({ fall: choice('t'), go: choice('good') }),
			t: scene({ on: choice('u') }),
			u: scene({ back: choice('t') }),
			good
		});
		expect(explore(trap, 'main')).toMatchObject({
			deadEnds: [],
			traps: [
				{ scene: 't', path: ['fall'] },
				{ scene: 'u', path: ['fall', 'on'] }
			]
		});
	});

	it('is found: a pass that only a critical act leads to', () => {
		const harsh = scenario({
			s: scene({ go: choice('good', { grade: 'critical' }), stop: choice('bad') }),
			good,
			bad
		});
		expect(explore(harsh, 'main').pass).toBeUndefined();
	});

	it('is found: a critical act before an ending that passes, with the way to it', () => {
		const lenient = scenario({
			s: scene({ on: choice('t') }),
			t: scene({ hurt: choice('u', { grade: 'critical' }), fail: choice('bad', { grade: 'critical' }) }),
			u: scene({ go: choice('good') }),
			good,
			bad
		});
		expect(explore(lenient, 'main').criticalPasses).toEqual([{ choice: 't/hurt', path: ['on', 'hurt'] }]);
	});

	it('throws for a target that does not exist', () => {
		const broken = scenario({ s: scene({ go: choice('nowhere') }), good });
		expect(() => explore(broken, 'main')).toThrow('nowhere');
	});

	// A situation costs about a millisecond, and an author waits for the answer.
	it('is refused before 10,000 situations are walked: twenty independent flags', { timeout: 120_000 }, () => {
		const names = Array.from({ length: 20 }, (_, index) => `flag-${index}`);
		const crowded = scene({
			go: choice('good'),
			...Object.fromEntries(names.map((name) => [name, choice('s', { when: `!${name}`, sets: [name] })]))
		});
		let looks = 0;
		const wide = scenario({
			get s() {
				if ((looks += 1) > 10_000) throw new Error('still walking after 10,000 situations');
				return crowded;
			},
			good
		});
		expect(explore(wide, 'main')).toMatchObject({ exceeded: true, configurations: 0, pass: undefined });
	});
});

describe('any case', () => {
	it('can be played along every way that is reported', () => {
		fc.assert(
			fc.property(anyScenario, variant, (played, variant) => {
				const found = explore(played, variant);
				for (const { scene, path } of found.deadEnds)
					expect(replay(played, variant, path)).toMatchObject({
						scene,
						lost: [],
						offered: [],
						isOver: false
					});
				for (const { scene, path } of found.traps) {
					const run = replay(played, variant, path);
					expect(run).toMatchObject({ scene, lost: [], isOver: false });
					expect(run.offered).not.toEqual([]);
				}
				for (const { choice, path } of found.criticalPasses) {
					const run = replay(played, variant, path);
					expect(run.lost).toEqual([]);
					expect(run.steps.at(-1)).toMatchObject({ grade: 'critical', choice: choice.split('/')[1] });
				}
				if (found.pass) {
					const run = replay(played, variant, found.pass);
					expect(run.lost).toEqual([]);
					expect(outcome(played, variant, run).isPassed).toBe(true);
				}
			})
		);
	});
});

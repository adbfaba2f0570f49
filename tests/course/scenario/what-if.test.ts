import { describe, expect, it } from 'vitest';
import { replay } from '#course/scenario/run.ts';
import type { ScenarioStructure } from '#course/scenario/scenario.ts';
import { walk } from '#course/scenario/walk.ts';
import { WhatIf } from '#course/scenario/what-if.ts';
import { bad, choice, good, scenario, scene } from './fixtures.ts';

const played: ScenarioStructure = scenario({
	s: scene({
		hurry: choice('t', { grade: 'unsafe' }),
		hurt: choice('bad', { grade: 'critical' }),
		ask: choice('u'),
		look: choice('s', { once: true, grade: 'partly' })
	}),
	t: scene({ on: choice('bad'), turn: choice('late', { grade: 'partly' }) }),
	u: scene({ close: choice('late'), protect: choice('good') }),
	good,
	late: { kind: 'ending', ending: 'evidence-lost', passes: true },
	bad
});
const whatIf = new WhatIf(played, 'main');
const first = replay(played, 'main', ['hurry']).steps[0]!;

describe('what if', () => {
	it('names what each other choice leads to and the best ending still open from there', () => {
		expect(whatIf.alternatives(first)).toEqual([
			{ choice: 'hurt', grade: 'critical', to: 'bad', best: 'bad', passes: false },
			{ choice: 'ask', grade: 'safe', to: 'u', best: 'good', passes: true },
			{ choice: 'look', grade: 'partly', to: 's', best: 'good', passes: true }
		]);
	});

	it('takes for the best what is best for the person, of what passes', () => {
		expect(whatIf.bestFrom(replay(played, 'main', ['hurry']).situation)).toBe('late');
		expect(whatIf.bestFrom(replay(played, 'main', ['ask']).situation)).toBe('good');
	});

	it('shows as exemplar a safe choice towards the best ending', () => {
		expect(whatIf.exemplar(first)).toBe('ask');
		expect(whatIf.exemplar(replay(played, 'main', ['hurry', 'on']).steps[1]!)).toBe('on');
		expect(whatIf.exemplar(replay(played, 'main', ['ask', 'close']).steps[1]!)).toBe('protect');
	});

	it('promises only endings that can be reached', () => {
		for (const { situation } of walk(played, 'main')!) {
			const reached = walk(played, 'main', situation)!.map((node) => node.situation.scene);
			expect(reached).toContain(whatIf.bestFrom(situation));
		}
	});

	it('refuses a case in which a run need not end', () => {
		const round = scenario({
			s: scene({ on: choice('t'), go: choice('good') }),
			t: scene({ back: choice('s') }),
			good
		});
		expect(() => new WhatIf(round, 'main')).toThrow('cannot be walked');
	});
});

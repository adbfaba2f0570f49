import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { createScenarioMachine } from '#course/scenario/machine.ts';
import { choiceOf, type ScenarioStructure } from '#course/scenario/scenario.ts';
import { choice, doorCase, good, scenario, scene, truth } from './fixtures.ts';

/** Where a list of choices leads, and what is remembered there. */
function after(played: ScenarioStructure, choices: string[], variant = 'main') {
	const machine = createScenarioMachine(played, variant);
	let [snapshot] = initialTransition(machine);
	for (const id of choices) [snapshot] = transition(machine, snapshot, { type: 'choose', choice: id });
	return { scene: snapshot.value, ...snapshot.context, isOver: snapshot.status === 'done' };
}

describe('the machine of a scenario', () => {
	it('begins at its start with the flags of the variant, sorted', () => {
		const begun = scenario({ s: scene({}), good }, { variants: { main: truth(['b', 'a', 'b']) } });
		expect(after(begun, [])).toEqual({ scene: 's', flags: ['a', 'b'], asked: [], isOver: false });
	});

	it('sets and clears flags, clearing last', () => {
		const played = scenario({
			s: scene({
				on: choice('s', { sets: ['b', 'a'] }),
				off: choice('s', { clears: ['a'] }),
				both: choice('s', { sets: ['c'], clears: ['c'] })
			}),
			good
		});
		expect(after(played, ['on']).flags).toEqual(['a', 'b']);
		expect(after(played, ['on', 'off', 'both']).flags).toEqual(['b']);
	});

	it('changes nothing for a choice that the scene does not offer', () => {
		expect(after(doorCase, ['call'])).toEqual(after(doorCase, []));
		expect(after(doorCase, ['let-in', 'call'])).toEqual(after(doorCase, ['let-in']));
		expect(after(doorCase, ['let-in', 'nothing-of-the-kind'])).toEqual(after(doorCase, ['let-in']));
	});

	it('changes nothing for a second asking of what is offered once', () => {
		const asked = after(doorCase, ['let-in', 'press', 'give-tea']);
		expect(asked).toMatchObject({ asked: ['press'], flags: ['calm', 'inside'] });
		// A second time it would clear `calm` again.
		expect(after(doorCase, ['let-in', 'press', 'give-tea', 'press'])).toEqual(asked);
	});

	it('remembers the same situation in the same words, whatever the order of asking', () => {
		expect(after(doorCase, ['let-in', 'give-tea', 'ask-open', 'press'])).toEqual(
			after(doorCase, ['let-in', 'press', 'ask-open'])
		);
	});

	it.each([
		['main', 'safe'],
		['foil', 'closed']
	])('goes in %s to the first target that holds: %s', (variant, ending) => {
		const end = after(doorCase, ['let-in', 'give-tea', 'call'], variant);
		expect(end).toMatchObject({ scene: ending, isOver: true });
	});

	it('goes to the first of two targets that both hold, and to the last when none does', () => {
		const to = [{ when: 'a', to: 'first' }, { when: 'a | b', to: 'second' }, { to: 'third' }];
		const played = (...starts: string[]) =>
			scenario(
				{ s: scene({ go: choice(to) }), first: good, second: good, third: good },
				{ variants: { main: truth(starts) } }
			);
		expect(after(played('a', 'b'), ['go']).scene).toBe('first');
		expect(after(played('b'), ['go']).scene).toBe('second');
		expect(after(played(), ['go']).scene).toBe('third');
	});

	it('reads the condition of a target before the choice sets its flags', () => {
		const played = scenario({
			s: scene({ go: choice([{ when: 'a', to: 'late' }, { to: 'good' }], { sets: ['a'] }) }),
			late: good,
			good
		});
		expect(after(played, ['go']).scene).toBe('good');
	});
});

describe('choiceOf', () => {
	it('finds a choice', () => {
		expect(choiceOf(doorCase, 'door', 'let-in').minutes).toBe(5);
	});

	it.each([
		['door', 'gone'],
		['safe', 'let-in'],
		['nowhere', 'let-in']
	])('refuses %s/%s by name', (scene, id) => {
		expect(() => choiceOf(doorCase, scene, id)).toThrow(`scene "${scene}" has no choice "${id}"`);
	});
});

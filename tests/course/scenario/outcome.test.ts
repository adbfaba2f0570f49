import { describe, expect, it } from 'vitest';
import { outcome } from '#course/scenario/outcome.ts';
import { replay } from '#course/scenario/run.ts';
import { choice, doorCase } from './fixtures.ts';

const played = (choices: string[], variant = 'main') =>
	outcome(doorCase, variant, replay(doorCase, variant, choices));

describe('the outcome of a run', () => {
	it('counts grades and questions, and names what stayed hidden', () => {
		expect(played(['let-in', 'press', 'ask-open', 'give-tea', 'call'])).toEqual({
			ending: 'protected',
			isPassed: true,
			score: 3,
			isJustified: undefined,
			grades: { safe: 4, partly: 0, unsafe: 1, critical: 0 },
			critical: [],
			missed: ['passport'],
			questions: { leading: 1, open: 1 },
			goals: [
				{ id: 'safety', reached: true },
				{ id: 'listen', reached: false },
				{ id: 'never-asked', reached: undefined }
			]
		});
	});

	it('does not miss what is not true in the variant', () => {
		expect(played(['let-in', 'give-tea', 'call'], 'foil').missed).toEqual(['alone']);
	});

	it('does not pass at an ending that does not', () => {
		expect(played(['send-away'])).toMatchObject({ ending: 'harmed', isPassed: false });
	});

	it('does not pass after a critical act, wherever it ends, and names the act', () => {
		const { isPassed, ending, critical } = played(['send-away'], 'foil');
		expect({ isPassed, ending }).toEqual({ isPassed: false, ending: 'not-trafficking' });
		expect(critical.map(({ scene, choice }) => `${scene}/${choice}`)).toEqual(['door/send-away']);
	});

	it('does not count a goal as reached by a choice that is only partly safe', () => {
		const halfway = {
			...doorCase,
			scenes: {
				...doorCase.scenes,
				door: {
					...doorCase.scenes['door']!,
					choices: { go: choice('safe', { grade: 'partly', goal: 'safety' }) }
				}
			}
		} as typeof doorCase;
		const { goals } = outcome(halfway, 'main', replay(halfway, 'main', ['go']));
		expect(goals[0]).toEqual({ id: 'safety', reached: false });
	});

	it('refuses a run that is not over', () => {
		expect(() => played(['let-in'])).toThrow('the run is not over');
	});
});

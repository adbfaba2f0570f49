import { describe, expect, it } from 'vitest';
import { justification } from '#course/scenario/justification.ts';
import { outcome } from '#course/scenario/outcome.ts';
import { replay } from '#course/scenario/run.ts';
import type { Reasons } from '#course/scenario/scenario.ts';
import { choice, good, scenario, scene } from './fixtures.ts';

const because = { cards: ['passport', 'debt'], basis: ['law'] };
const deciding = scenario(
	{
		ask: scene({ ask: choice('weigh', { learns: [{ fact: 'passport' }, { fact: 'coat' }] }) }),
		weigh: {
			...scene({ act: choice('good', { because }), close: choice('good', { grade: 'partly' }) }),
			decision: { basis: ['law', 'other', 'third'] }
		},
		good
	},
	{
		facts: {
			passport: { dimension: 'means', strength: 'strong' },
			debt: { dimension: 'means', strength: 'strong' },
			coat: { dimension: 'none', strength: 'weak' }
		}
	}
);
const decide = (reasons: Reasons | undefined, last = 'act') => {
	const run = replay(deciding, 'main', ['ask', last], reasons ? { 1: reasons } : {});
	return { found: justification(deciding, run.steps[1]!)!, run };
};

describe('a decision', () => {
	it('is sound when a card and a law carry it', () => {
		const { found, run } = decide({ cards: ['passport', 'coat'], basis: ['law'] });
		expect(found).toEqual({
			carrying: ['passport'],
			idle: ['coat'],
			unnamed: [],
			right: ['law'],
			wrong: [],
			missing: [],
			isSound: true
		});
		expect(outcome(deciding, 'main', run)).toMatchObject({ isPassed: true, isJustified: true });
	});

	it.each([
		['no reasons at all', undefined],
		['no card', { cards: [], basis: ['law'] }],
		['a card that does not carry it', { cards: ['coat'], basis: ['law'] }],
		['a card that was never learnt', { cards: ['debt'], basis: ['law'] }],
		['no law', { cards: ['passport'], basis: [] }],
		['the wrong law', { cards: ['passport'], basis: ['other'] }],
		['every law there is', { cards: ['passport'], basis: ['law', 'other', 'third'] }]
	])('is not sound with %s, and the run does not pass', (_, reasons) => {
		const { found, run } = decide(reasons);
		expect(found.isSound).toBe(false);
		expect(outcome(deciding, 'main', run)).toMatchObject({ isPassed: false, isJustified: false });
	});

	it('names what would carry it too, of what was known', () => {
		const { found } = decide({ cards: ['coat'], basis: ['other'] });
		expect(found).toMatchObject({ unnamed: ['passport'], missing: ['law'], wrong: ['other'] });
	});

	it('cannot be sound where nothing carries it', () => {
		expect(decide({ cards: ['passport'], basis: ['law'] }, 'close').found.isSound).toBe(false);
	});

	it('is only where a scene asks for one', () => {
		expect(justification(deciding, decide(undefined).run.steps[0]!)).toBeUndefined();
	});
});

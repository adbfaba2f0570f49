import fc from 'fast-check';
import type { Condition } from '#course/scenario/condition.ts';
import type {
	Choice,
	Ending,
	Grade,
	PlayedScene,
	ScenarioStructure,
	Variant
} from '#course/scenario/scenario.ts';

/** A choice that leads to `to`: a scene, or the first of several whose condition holds. */
export const choice = (
	to: string | Choice['to'],
	{ grade = 'safe', ...more }: Partial<Omit<Choice, 'grade'>> & { grade?: Grade | Choice['grade'] } = {}
): Choice => ({
	grade: typeof grade === 'string' ? [{ grade }] : grade,
	minutes: 1,
	sets: [],
	clears: [],
	learns: [],
	once: false,
	facts: [],
	to: typeof to === 'string' ? [{ to }] : to,
	...more
});

export const scene = (choices: Record<string, Choice>, notices: string[] = []): PlayedScene => ({
	kind: 'scene',
	present: ['officer'],
	notices,
	late: false,
	choices
});

/** A variant for practice. */
export const truth = (starts: string[] = [], ends: string[] = []): Variant => ({
	use: 'practice',
	starts,
	ends
});

export const good: Ending = { kind: 'ending', ending: 'protected', passes: true };
export const bad: Ending = { kind: 'ending', ending: 'harmed', passes: false };

export const scenario = (
	scenes: ScenarioStructure['scenes'],
	more: Partial<ScenarioStructure> = {}
): ScenarioStructure => ({
	id: 'fixture',
	role: 'police',
	minutes: 30,
	goals: [],
	tokens: {},
	variants: { main: truth() },
	flags: [],
	facts: {},
	start: Object.keys(scenes)[0]!,
	scenes,
	...more
});

/** A small case with everything in it: two truths, a once, conditions, a way round, a critical act. */
export const doorCase = scenario(
	{
		door: scene(
			{
				'let-in': choice('room', { sets: ['inside'], minutes: 5, goal: 'safety' }),
				'send-away': choice([{ when: 'foil', to: 'closed' }, { to: 'lost' }], {
					grade: 'critical',
					goal: 'safety'
				})
			},
			['no-coat']
		),
		room: scene({
			'ask-open': choice('room', {
				once: true,
				minutes: 3,
				learns: [{ fact: 'passport', when: 'calm' }, { fact: 'alone' }],
				question: 'open',
				goal: 'listen'
			}),
			press: choice('room', {
				once: true,
				grade: 'unsafe',
				clears: ['calm'],
				question: 'leading',
				goal: 'listen'
			}),
			'give-tea': choice('room', { when: '!calm', sets: ['calm'], minutes: 2 }),
			'step-out': choice('door', { clears: ['inside'] }),
			call: choice([{ when: 'foil', to: 'closed' }, { to: 'safe' }], {
				when: 'inside & calm',
				goal: 'safety'
			})
		}),
		safe: good,
		closed: { kind: 'ending', ending: 'not-trafficking', passes: true },
		lost: bad
	},
	{
		goals: ['safety', 'listen', 'never-asked'],
		variants: { main: truth([], ['safe', 'lost']), foil: truth(['foil'], ['closed']) },
		flags: ['inside', 'calm', 'foil'],
		facts: {
			'no-coat': { dimension: 'none', strength: 'weak', variants: ['main'] },
			passport: { dimension: 'means', strength: 'strong', variants: ['main'] },
			alone: { dimension: 'none', strength: 'neutral' }
		}
	}
);

export const flags = ['a', 'b', 'c-1'];

/** A condition over `flags`, as a tree. */
export const condition: fc.Arbitrary<Condition> = fc.letrec<{ any: Condition }>((tie) => ({
	any: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		fc.record({ kind: fc.constant('flag' as const), name: fc.constantFrom(...flags) }),
		fc.record({ kind: fc.constant('not' as const), of: tie('any') }),
		fc.record({ kind: fc.constantFrom('and' as const, 'or' as const), of: fc.tuple(tie('any'), tie('any')) })
	)
})).any;

/** A condition in writing, with no more brackets than it needs. */
export function print(condition: Condition): string {
	const within = (inner: Condition, ...kinds: Condition['kind'][]) =>
		kinds.includes(inner.kind) ? `(${print(inner)})` : print(inner);
	switch (condition.kind) {
		case 'flag':
			return condition.name;
		case 'not':
			return `!${within(condition.of, 'and', 'or')}`;
		case 'and':
			return condition.of.map((each) => within(each, 'or')).join(' & ');
		default:
			return condition.of.map(print).join(' | ');
	}
}

const when = fc.option(condition.map(print), { nil: undefined });
const ids = ['s0', 's1', 's2', 'good', 'bad'];

const anyChoice: fc.Arbitrary<Choice> = fc
	.record({
		grade: fc.constantFrom('safe' as const, 'partly' as const, 'unsafe' as const, 'critical' as const),
		minutes: fc.nat({ max: 9 }),
		when,
		sets: fc.subarray(flags),
		clears: fc.subarray(flags, { maxLength: 1 }),
		learns: fc.array(fc.record({ fact: fc.constantFrom('f0', 'f1', 'f2'), when }), { maxLength: 2 }),
		once: fc.boolean(),
		first: fc.option(fc.record({ when: condition.map(print), to: fc.constantFrom(...ids) }), {
			nil: undefined
		}),
		last: fc.constantFrom(...ids)
	})
	.map(({ first, last, when, learns, ...rest }) =>
		choice(first ? [first, { to: last }] : last, {
			...rest,
			...(when && { when }),
			learns: learns.map(({ fact, when }) => ({ fact, ...(when && { when }) }))
		})
	);

const anyScene = fc
	.tuple(
		fc.dictionary(fc.constantFrom('w', 'x', 'y', 'z'), anyChoice, { noNullPrototype: true }),
		fc.subarray(['f0', 'f1', 'f2'], { maxLength: 1 })
	)
	.map(([choices, notices]) => scene(choices, notices));

/** Any scenario of three scenes and two endings, faults and all. `f1` is true in `main` alone. */
export const anyScenario = fc.tuple(anyScene, anyScene, anyScene).map(([s0, s1, s2]) =>
	scenario(
		{ s0, s1, s2, good, bad },
		{
			flags,
			variants: {
				main: truth([], ['good', 'bad']),
				foil: truth(['a'], ['good', 'bad'])
			},
			facts: {
				f0: { dimension: 'none', strength: 'weak' },
				f1: { dimension: 'means', strength: 'strong', variants: ['main'] },
				f2: { dimension: 'act', strength: 'medium', variants: ['foil'] }
			}
		}
	)
);

export const variant = fc.constantFrom('main', 'foil');

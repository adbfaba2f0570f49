import { z } from 'zod';
import { id, ids, text, truth, whole } from './fields.ts';

const condition = text.describe('a condition over flags, for example "a & !(b | c)"');

const choiceSchema = z.strictObject({
	grade: z.enum(['safe', 'partly', 'unsafe', 'critical']).describe('safe, partly, unsafe or critical'),
	minutes: whole(0, 600).describe('the simulated minutes it takes, a whole number'),
	when: condition.optional(),
	sets: ids.default([]).describe('the flags that become true, a list'),
	clears: ids.default([]).describe('the flags that become false, a list'),
	learns: z
		.array(
			z
				.union([
					id.transform((fact) => ({ fact })),
					z.strictObject({ fact: id.describe('the id of a card'), when: condition.optional() })
				])
				.describe('the id of a card, or { fact: …, when: … }')
		)
		.default([])
		.describe('the cards that can be learnt by it, a list'),
	question: z
		.enum(['safety', 'consent', 'open', 'focused', 'closed', 'leading', 'blaming'])
		.optional()
		.describe('the kind of question: safety, consent, open, focused, closed, leading or blaming'),
	once: truth.default(false).describe('true when it is offered only once'),
	goal: id.optional().describe('the goal that this choice decides'),
	facts: ids.default([]).describe('the ids of the facts that the grade rests on, a list'),
	to: z
		.union([
			id.transform((scene) => [{ to: scene }]),
			z.array(z.strictObject({ to: id.describe('the id of a scene'), when: condition.optional() })).min(1)
		])
		.describe('the id of a scene, or a list of { when: …, to: … } that ends in { to: … }')
});

const playedSchema = z
	.strictObject({
		present: ids.default([]).describe('the people in the room, a list of ids'),
		notices: ids.default([]).describe('the cards that are seen on arrival, a list of ids'),
		sensitive: truth.default(false).describe('true when a notice is shown before the scene'),
		choices: z.record(id, choiceSchema).describe('the choices of the scene, by their ids')
	})
	.transform((scene) => ({ kind: 'scene' as const, ...scene }));

const endingSchema = z
	.strictObject({
		ending: z
			.enum(['protected', 'evidence-lost', 'missed', 'harmed', 'not-trafficking', 'overreached'])
			.describe('protected, evidence-lost, missed, harmed, not-trafficking or overreached'),
		passes: truth.default(false).describe('true when a run that ends here can pass')
	})
	.transform((scene) => ({ kind: 'ending' as const, ...scene }));

/** `content/scenarios/<id>.yaml`; docs/scenarios.md describes the language. */
export const scenarioSchema = z.strictObject({
	id: id.describe('the id of the scenario, the name of its file'),
	role: id.describe('the track whose officer the learner plays'),
	minutes: whole(1, 600).describe('the simulated minutes at hand, a whole number'),
	goals: ids.default([]).describe('the goals of the scenario, a list of ids'),
	variants: z
		.record(
			id,
			z.strictObject({
				starts: ids.default([]).describe('the flags that are true from the start, a list'),
				ends: ids.min(1).describe('the endings that it may reach, a list of ids')
			})
		)
		.refine((variants) => Object.keys(variants).length > 0)
		.describe('the variants of the scenario, by their ids, each { starts: […], ends: […] }'),
	flags: ids.default([]).describe('every flag that a scene may test or set, a list'),
	facts: z
		.record(
			id,
			z.strictObject({
				dimension: z.enum(['act', 'means', 'purpose', 'none']).describe('act, means, purpose or none'),
				strength: z.enum(['strong', 'medium', 'weak', 'neutral']).describe('strong, medium, weak or neutral'),
				variants: ids.min(1).optional().describe('the variants in which it is true, a list of ids')
			})
		)
		.default({})
		.describe('the cards of the notebook, by their ids'),
	start: id.describe('the id of the first scene'),
	scenes: z
		.record(id, z.union([playedSchema, endingSchema]).describe('a scene with choices, or an ending'))
		.describe('the scenes, by their ids')
});

/** `content/<lang>/scenarios/<id>.yaml`. */
export const scenarioWordsSchema = z.strictObject({
	title: text.describe('the title of the scenario'),
	briefing: text.describe('what the learner is told before it begins'),
	variants: z
		.record(
			z.string(),
			z.strictObject({
				title: text.describe('the title of the variant'),
				truth: text.describe('what was really going on, told after the run')
			})
		)
		.describe('title and truth of each variant'),
	goals: z
		.record(z.string(), text.describe('the goal in a sentence'))
		.default({})
		.describe('a sentence for each goal'),
	people: z
		.record(z.string(), text.describe('the name of the person'))
		.default({})
		.describe('a name for everybody who is present'),
	facts: z
		.record(
			z.string(),
			z.strictObject({
				text: text.describe('what was learnt'),
				innocent: text.describe('the innocent explanation')
			})
		)
		.default({})
		.describe('text and innocent explanation of each card'),
	scenes: z
		.record(
			z.string(),
			z.strictObject({
				title: text.optional().describe('the title of an ending'),
				text: text.describe('what the learner reads'),
				notice: text.optional().describe('what a sensitive scene is about'),
				choices: z
					.record(
						z.string(),
						z.strictObject({
							text: text.describe('what the learner says or does'),
							then: text.describe('what happens'),
							feedback: text.describe('why it is graded so, and the rule')
						})
					)
					.default({})
					.describe('text, then and feedback of each choice')
			})
		)
		.describe('words for each scene')
});

export type ScenarioWordsEntry = z.output<typeof scenarioWordsSchema>;

import { z } from 'zod';
import { id, ids, text, truth, whole } from './fields.ts';

/** The longest file of a scenario; a good one has a tenth of it. */
export const mostScenarioCharacters = 400_000;

const condition = text.describe('a condition over flags, for example "a & !(b | c)"');

const grade = z.enum(['safe', 'partly', 'unsafe', 'critical']).describe('safe, partly, unsafe or critical');

const choiceSchema = z.strictObject({
	grade: z
		.union([
			grade.transform((grade) => [{ grade }]),
			z.array(z.strictObject({ grade, when: condition.optional() })).min(1)
		])
		.describe(
			'safe, partly, unsafe or critical, or a list of { when: …, grade: … } that ends in { grade: … }'
		),
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
	because: z
		.strictObject({
			cards: ids.min(1).describe('the cards that carry the decision, a list of ids'),
			basis: ids.min(1).describe('the facts that are its legal basis, a list of ids')
		})
		.optional()
		.describe('what carries the decision, { cards: […], basis: […] }'),
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
		sensitive: z
			.strictObject({ skip: id.describe('the choice that passes the scene by') })
			.optional()
			.describe('{ skip: … }, when a notice is shown before the scene'),
		late: truth.default(false).describe('true when no acceptable ending can be reached any more'),
		decision: z
			.strictObject({
				basis: ids.min(2).describe('the facts that are offered as legal basis, a list of ids')
			})
			.optional()
			.describe('{ basis: […] }, when the choice must be justified'),
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
	tokens: z
		.record(id, ids.min(2).describe('the values it may have, a list of at least two ids'))
		.default({})
		.describe('what is drawn for each run, each token with its values'),
	variants: z
		.record(
			id,
			z.strictObject({
				use: z
					.enum(['practice', 'assessment'])
					.default('practice')
					.describe('practice or assessment, where it is played'),
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

const choiceWords = {
	text: text.describe('what the learner says or does'),
	then: text.describe('what happens'),
	feedback: text.describe('why it is graded so, and the rule')
};

/** `content/<lang>/scenarios/<id>.yaml`. */
export const scenarioWordsSchema = z.strictObject({
	title: text.describe('the title of the scenario'),
	briefing: text.describe('what the learner is told before it begins'),
	tokens: z
		.record(
			z.string(),
			z
				.record(
					z.string(),
					z.union([text, z.record(z.string(), text)]).describe('its words, or a word for each form')
				)
				.describe('words for each value')
		)
		.default({})
		.describe('words for each value of each token'),
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
				title: text.default('').describe('the title of the scene, a few words'),
				text: text.describe('what the learner reads'),
				notice: text.optional().describe('what a sensitive scene is about'),
				choices: z
					.record(z.string(), z.strictObject(choiceWords))
					.default({})
					.describe('text, then and feedback of each choice'),
				variants: z
					.record(
						z.string(),
						z.strictObject({
							text: text.optional().describe('what the learner reads in this variant'),
							choices: z
								.record(z.string(), z.strictObject(choiceWords).partial())
								.optional()
								.describe('other words of choices in this variant')
						})
					)
					.optional()
					.describe('other words in a variant')
			})
		)
		.describe('words for each scene'),
	facilitator: z
		.strictObject({
			note: text.describe('what a facilitator should know'),
			questions: z.array(text).min(3).describe('at least three questions for the discussion')
		})
		.describe('a note and questions for a facilitator')
});

export type ScenarioWordsEntry = z.output<typeof scenarioWordsSchema>;

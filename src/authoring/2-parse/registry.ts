import { z } from 'zod';

/** What has an id for ever. An option is `question/option`, a scene `scenario/scene`, a choice `scenario/scene/choice`. */
export const kinds = ['lesson', 'question', 'option', 'fact', 'scenario', 'scene', 'choice'] as const;
export type Kind = (typeof kinds)[number];

/** Every id of a course, by kind, in the order of the content. */
export type Ids = Record<Kind, string[]>;

const registeredId = z
	.string()
	.regex(/^[a-z][a-z0-9-]*(\/[a-z0-9-]+){0,2}$/)
	.describe('an id; an option is question/option, a scene scenario/scene, a choice scenario/scene/choice');

const byKind = <T extends z.ZodType>(schema: T) =>
	z.strictObject(Object.fromEntries(kinds.map((kind) => [kind, schema])) as Record<Kind, T>);

const numbers = z
	.record(z.string().regex(/^[1-9]\d*$/), registeredId)
	.default({})
	.describe('numbers and ids, 1: first-id');

/** `content/registry.yaml`: by kind a map of numbers and ids, and the ids that are retired. */
export const registrySchema = byKind(numbers).extend({
	retired: byKind(z.array(registeredId).default([]).describe('a list of ids'))
		.partial()
		.default({})
		.describe('the ids that were taken out, by kind; they keep their numbers')
});

export type Registry = z.output<typeof registrySchema>;

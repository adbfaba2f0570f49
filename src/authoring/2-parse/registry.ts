import { z } from 'zod';
import { day, id, ids, text } from './fields.ts';

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

const fingerprints = z
	.record(
		id,
		z
			.string()
			.regex(/^[0-9a-f]{12}$/)
			.describe('a fingerprint, 12 hexadecimal digits')
	)
	.default({})
	.describe('ids and fingerprints, first-id: 0123456789ab');

/** What an edition said when it was released: only what differs from the editions before it. */
const releasedEdition = z.strictObject({
	edition: text.describe('the name of a released edition'),
	lawAsOf: day.describe('the day up to which it followed the law, YYYY-MM-DD'),
	facts: fingerprints,
	keys: fingerprints,
	replacing: z
		.record(id, ids.min(1).describe('a list of ids'))
		.default({})
		.describe('facts and those whose place they took, newer-fact: [older-fact]'),
	wording: ids
		.default([])
		.describe('facts and questions that only say the same in other words, a list of ids')
});

export type ReleasedEdition = z.output<typeof releasedEdition>;

/**
 * `content/registry.yaml`: by kind a map of numbers and ids, the ids that are retired, and the editions that were released,
 * oldest first.
 */
export const registrySchema = byKind(numbers).extend({
	retired: byKind(z.array(registeredId).default([]).describe('a list of ids'))
		.partial()
		.default({})
		.describe('the ids that were taken out, by kind; they keep their numbers'),
	editions: z.array(releasedEdition).default([]).describe('the released editions, oldest first, a list')
});

export type Registry = z.output<typeof registrySchema>;

import type { Parts } from '../2-parse/parse.ts';
import { kinds, registrySchema, type Ids, type Kind } from '../2-parse/registry.ts';
import { problems, type Report } from '../problems.ts';
import { checkEditions } from './editions.ts';

/**
 * Holds the ids of the content against the registry: each has its number, no number is lost, none that is retired comes
 * back. Holds what was released against the content, too. About a registry that is broken nothing is said here; one that is missing is an empty one.
 */
export function checkRegistry(parts: Parts, ids: Ids, isMissing: boolean, report: Report): void {
	if (!parts.registry && !isMissing) return;
	checkEditions(parts, report);
	const top = { path: 'content/registry.yaml', line: 1, col: 1 };
	const { value: registry, at } = parts.registry ?? { value: registrySchema.parse({}), at: () => top };
	const registered = (kind: Kind, id: string) => Object.values(registry[kind]).includes(id);
	const broken = brokenOwners(parts);

	const without: string[] = [];
	for (const kind of kinds) {
		const retired = registry.retired[kind] ?? [];
		const present = new Set(ids[kind]);
		const first = new Map<string, string>();
		for (const [number, id] of Object.entries(registry[kind])) {
			const numbers = `${first.get(id)} and ${number}`;
			if (first.has(id)) report(at(kind, number), problems.registryIdTwice({ kind, id, numbers }));
			first.set(id, number);
			if (present.has(id) || retired.includes(id) || broken.has(id.split('/')[0]!)) continue;
			const other = kinds.find((other) => ids[other].includes(id) && !registered(other, id));
			if (other) report(at(kind, number), problems.registryKindWrong({ id, kind: other, registered: kind }));
			else report(at(kind, number), problems.idGone({ kind, id }));
		}
		for (const [index, id] of retired.entries())
			if (present.has(id)) report(at('retired', kind, index), problems.idRetired({ kind, id }));
		for (const id of ids[kind])
			if (
				!first.has(id) &&
				!retired.includes(id) &&
				!kinds.some((other) => other !== kind && !ids[other].includes(id) && registered(other, id))
			)
				without.push(`${kind} ${id}`);
	}
	if (without.length) report(top, problems.idUnregistered({ ids: without }));
}

/** Questions and scenarios with a mistake in them: what they hold is not gone, it cannot be read. */
function brokenOwners(parts: Parts): Set<string> {
	const read = new Set(parts.questions.entries.map(({ value }) => value.id));
	const questions = parts.questions.named.filter(({ id }) => !read.has(id)).map(({ id }) => id);
	const scenarios = [...parts.scenarios].filter(([, scenario]) => !scenario).map(([id]) => id);
	return new Set([...questions, ...scenarios]);
}

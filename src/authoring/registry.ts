import { parse, stringify } from 'yaml';
import { kinds, registrySchema, type Ids, type Registry, type ReleasedEdition } from './2-parse/registry.ts';

const header = `# Written by \`npm run course -- register\`; do not edit it. Append-only: a number belongs to its id for ever, because the
# records of learners name things by number. An id that was taken out stays, and is listed under "retired".
`;

/**
 * @param text `content/registry.yaml`, empty if there is none yet
 * @throws when the text is no registry; the check says what is wrong with it
 */
export const readRegistry = (text: string): Registry =>
	registrySchema.parse(parse(text, { schema: 'failsafe' }) || {});

/**
 * Gives every new id the next number of its kind and retires the ids that are gone.
 * @param text `content/registry.yaml`, empty if there is none yet
 * @param ids every id of the course; a retired one among them stays retired, which the check refuses
 * @returns the new text, and what was added and retired as `kind id`
 * @throws when the text is no registry
 */
export function register(text: string, ids: Ids): { text: string; added: string[]; retired: string[] } {
	const registry = readRegistry(text);
	const added: string[] = [];
	const retired: string[] = [];
	for (const kind of kinds) {
		const known = new Set(Object.values(registry[kind]));
		const present = new Set(ids[kind]);
		const gone = registry.retired[kind] ?? [];

		const last = Math.max(0, ...Object.keys(registry[kind]).map(Number));
		const fresh = ids[kind].filter((id) => !known.has(id));
		const lost = [...known].filter((id) => !present.has(id) && !gone.includes(id));
		added.push(...fresh.map((id) => `${kind} ${id}`));
		retired.push(...lost.map((id) => `${kind} ${id}`));
		for (const [index, id] of fresh.entries()) registry[kind][last + 1 + index] = id;
		registry.retired[kind] = [...gone, ...lost];
	}
	return { text: textOf(registry), added, retired };
}

/**
 * Adds a released edition after the others.
 * @param text `content/registry.yaml`
 * @throws when the text is no registry
 */
export function addEdition(text: string, edition: ReleasedEdition): string {
	const registry = readRegistry(text);
	return textOf({ ...registry, editions: [...registry.editions, edition] });
}

function textOf(registry: Registry): string {
	const lines: string[] = [];
	const tombs: string[] = [];
	for (const kind of kinds) {
		const numbers = Object.entries(registry[kind]);
		if (numbers.length) lines.push(`${kind}:`, ...numbers.map(([number, id]) => `  ${number}: ${id}`));
		const dead = registry.retired[kind] ?? [];
		if (dead.length) tombs.push(`  ${kind}:`, ...dead.map((id) => `    - ${id}`));
	}
	if (tombs.length) lines.push('retired:', ...tombs);
	return header + lines.map((line) => `${line}\n`).join('') + editionsText(registry.editions);
}

/** The section `editions`; empty where nothing was released. */
export function editionsText(editions: readonly ReleasedEdition[]): string {
	if (editions.length === 0) return '';
	const filled = editions.map((edition) =>
		Object.fromEntries(Object.entries(edition).filter(([, part]) => Object.keys(part).length > 0))
	);
	// Without a schema of types nothing is quoted that only looks like a number; the registry is read as text, too.
	return stringify({ editions: filled }, { schema: 'failsafe', lineWidth: 0 });
}

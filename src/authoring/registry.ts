import { parse } from 'yaml';
import { kinds, registrySchema, type Ids } from './2-parse/registry.ts';

const header = `# Written by \`npm run course -- register\`; do not edit it. Append-only: a number belongs to its id for ever, because the
# records of learners name things by number. An id that was taken out stays, and is listed under "retired".
`;

/**
 * Gives every new id the next number of its kind and retires the ids that are gone.
 * @param text `content/registry.yaml`, empty if there is none yet
 * @param ids every id of the course; a retired one among them stays retired, which the check refuses
 * @returns the new text, and what was added and retired as `kind id`
 * @throws when the text is no registry; the check says what is wrong with it
 */
export function register(text: string, ids: Ids): { text: string; added: string[]; retired: string[] } {
	const registry = registrySchema.parse(parse(text, { schema: 'failsafe' }) || {});
	const added: string[] = [];
	const retired: string[] = [];
	const lines: string[] = [];
	const tombs: string[] = [];
	for (const kind of kinds) {
		const numbers = Object.entries(registry[kind]).map(([number, id]) => ({ number: Number(number), id }));
		const known = new Set(numbers.map(({ id }) => id));
		const present = new Set(ids[kind]);
		const gone = registry.retired[kind] ?? [];

		const last = Math.max(0, ...numbers.map(({ number }) => number));
		const fresh = ids[kind].filter((id) => !known.has(id));
		const lost = [...known].filter((id) => !present.has(id) && !gone.includes(id));
		added.push(...fresh.map((id) => `${kind} ${id}`));
		retired.push(...lost.map((id) => `${kind} ${id}`));

		const all = [...numbers, ...fresh.map((id, index) => ({ number: last + 1 + index, id }))];
		if (all.length) lines.push(`${kind}:`, ...all.map(({ number, id }) => `  ${number}: ${id}`));
		const dead = [...gone, ...lost];
		if (dead.length) tombs.push(`  ${kind}:`, ...dead.map((id) => `    - ${id}`));
	}
	if (tombs.length) lines.push('retired:', ...tombs);
	return { text: `${header}${lines.map((line) => `${line}\n`).join('')}`, added, retired };
}

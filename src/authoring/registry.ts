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
	for (const kind of kinds) {
		const numbers = registry[kind];
		const known = new Set(Object.values(numbers));
		let next = Math.max(0, ...Object.keys(numbers).map(Number)) + 1;
		for (const id of ids[kind]) {
			if (known.has(id)) continue;
			numbers[next] = id;
			next += 1;
			added.push(`${kind} ${id}`);
		}
		const gone = (registry.retired[kind] ??= []);
		const present = new Set([...ids[kind], ...gone]);
		for (const id of known) {
			if (present.has(id)) continue;
			gone.push(id);
			retired.push(`${kind} ${id}`);
		}
	}

	const lines = kinds.flatMap((kind) => [
		`${kind}:`,
		...Object.entries(registry[kind]).map(([number, id]) => `  ${number}: ${id}`)
	]);
	const tombs = kinds.flatMap((kind) =>
		registry.retired[kind]?.length ? [`  ${kind}:`, ...registry.retired[kind].map((id) => `    - ${id}`)] : []
	);
	return {
		text: `${header}${[...lines, ...(tombs.length ? ['retired:', ...tombs] : [])].join('\n')}\n`,
		added,
		retired
	};
}

import type { Parts } from '../2-parse/parse.ts';
import { kinds, type Ids } from '../2-parse/registry.ts';
import { problems, type Report } from '../problems.ts';

/**
 * Holds the ids of the content against the registry: each has its number, no number is lost, none that is retired comes
 * back. Without a readable registry nothing is said about it but that it is missing.
 */
export function checkRegistry(parts: Parts, ids: Ids, isMissing: boolean, report: Report): void {
	const { registry } = parts;
	if (!registry && !isMissing) return;
	const { retired, ...numbered } = registry?.value ?? { retired: {} };
	const place = { path: 'content/registry.yaml', line: 1, col: 1 };
	const at = registry?.at ?? (() => place);
	const namesOf = (kind: (typeof kinds)[number]) =>
		new Set(Object.values(numbered[kind as never] ?? {}) as string[]);

	const unregistered: string[] = [];
	for (const kind of kinds) {
		const entries = Object.entries((numbered[kind as never] ?? {}) as Record<string, string>);
		const known = namesOf(kind);
		const gone = new Set(retired[kind] ?? []);
		const present = new Set(ids[kind]);
		const first = new Map<string, string>();
		for (const [number, id] of entries) {
			if (first.has(id))
				report(
					at(kind, number),
					problems.registryIdTwice({ kind, id, numbers: `${first.get(id)} and ${number}` })
				);
			else if (!present.has(id) && !gone.has(id)) report(at(kind, number), problems.idGone({ kind, id }));
			first.set(id, number);
		}
		for (const id of ids[kind]) {
			const other = kinds.find(
				(other) => other !== kind && namesOf(other).has(id) && !ids[other].includes(id)
			);
			if (gone.has(id))
				report(at('retired', kind, retired[kind]!.indexOf(id)), problems.idRetired({ kind, id }));
			else if (known.has(id)) continue;
			else if (other) report(at(other), problems.registryKindWrong({ id, kind, registered: other }));
			else unregistered.push(`${kind} ${id}`);
		}
	}
	if (unregistered.length) report(place, problems.idUnregistered({ ids: unregistered }));
}

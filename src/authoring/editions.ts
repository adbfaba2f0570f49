import type { Edition } from '#course/course.ts';
import type { ReleasedEdition } from './2-parse/registry.ts';
import type { Parts } from './2-parse/parse.ts';
import { fingerprintsOf, type Fingerprints } from './fingerprints.ts';

/** The content as it is now, with the name it has. */
export interface Present {
	edition: string;
	lawAsOf: string;
	fingerprints: Fingerprints;
	/** Of each fact those whose place it takes. */
	supersedes: Map<string, string[]>;
}

/** @returns undefined when `course.yaml` is broken */
export function presentIn(parts: Pick<Parts, 'course' | 'facts' | 'questions'>): Present | undefined {
	if (!parts.course) return undefined;
	const { edition, lawAsOf } = parts.course.value;
	return {
		edition,
		lawAsOf,
		fingerprints: fingerprintsOf(parts),
		supersedes: new Map(parts.facts.entries.map(({ value }) => [value.id, value.supersedes]))
	};
}

/** The latest fingerprint of everything that was ever released. */
export function lastReleased(editions: readonly ReleasedEdition[]): Fingerprints {
	const last = (part: keyof Fingerprints) => new Map(editions.flatMap((each) => Object.entries(each[part])));
	return { facts: last('facts'), keys: last('keys') };
}

/** What of the present content differs from all that was released, as the next entry of the registry. */
export function nextEdition(editions: readonly ReleasedEdition[], present: Present): ReleasedEdition {
	const known = lastReleased(editions);
	const differing = (part: keyof Fingerprints) =>
		Object.fromEntries(
			[...present.fingerprints[part]].filter(([id, print]) => known[part].get(id) !== print)
		);
	const facts = differing('facts');
	const replacing = Object.keys(facts).flatMap((id) => {
		// A fact of an earlier edition may have taken that place then; only what was changed with it gave way now.
		const gaveWay = (each: string) =>
			known.facts.has(each) && (!known.facts.has(id) || Object.hasOwn(facts, each));
		const older = present.supersedes.get(id)?.filter(gaveWay) ?? [];
		return older.length > 0 ? [[id, older] as const] : [];
	});
	return {
		edition: present.edition,
		lawAsOf: present.lawAsOf,
		facts,
		keys: differing('keys'),
		replacing: Object.fromEntries(replacing),
		wording: []
	};
}

/**
 * What each edition changed, oldest first. Content under a name that was not released yet is the last of them, so that
 * whoever previews it sees what it changes. A fact that gives way to another is not named beside it.
 */
export function historyOf(released: readonly ReleasedEdition[], present: Present): Edition[] {
	const isNew = released.every(({ edition }) => edition !== present.edition);
	const editions = isNew ? [...released, nextEdition(released, present)] : released;
	const known = { facts: new Set<string>(), keys: new Set<string>() };
	return editions.map(({ edition, lawAsOf, replacing, wording, ...prints }) => {
		const replaced = Object.values(replacing).flat();
		const differing = (part: keyof Fingerprints) =>
			Object.keys(prints[part]).filter((id) => known[part].has(id) && !wording.includes(id));
		const facts = differing('facts').filter((id) => !replaced.includes(id));
		const replaces = Object.keys(replacing).filter((id) => !wording.includes(id));
		const changed = new Set([...facts, ...replaces]);
		const change = { edition, lawAsOf, facts: [...changed], keys: differing('keys') };
		for (const part of ['facts', 'keys'] as const)
			for (const id of Object.keys(prints[part])) known[part].add(id);
		return change;
	});
}

import { langs } from '#course/lang.ts';
import { isId } from '../2-parse/fields.ts';
import type { Parts } from '../2-parse/parse.ts';
import type { Ids } from '../2-parse/registry.ts';
import { problems, type Place, type Report } from '../problems.ts';

/** Reports ids that two things share. */
export function checkDuplicates(parts: Parts, report: Report): void {
	const lessons = langs.map((lang) =>
		[...parts.lessons[lang].values()].map(({ id, top }) => ({ id, place: top }))
	);
	for (const [kind, named] of [
		['source', parts.sources.named],
		['fact', parts.facts.named],
		['term', parts.terms.named],
		['helpline', parts.helplines.named],
		['question', parts.questions.named],
		...lessons.map((files) => ['lesson', files] as const)
	] as const) {
		const first = new Map<string, Place>();
		for (const { id, place } of named) {
			if (first.has(id)) report(place, problems.idDuplicate({ kind, id, first: first.get(id)! }));
			else first.set(id, place);
		}
	}
}

/** Every id that the registry numbers, in the order of the content. */
export function idsOf(parts: Parts): Ids {
	const scenarios = [...parts.scenarios].flatMap(([id, scenario]) =>
		scenario ? [{ ...scenario.value, id }] : []
	);
	const scenes = scenarios.flatMap(({ id, scenes }) =>
		Object.entries(scenes).map(([scene, value]) => ({ id: `${id}/${scene}`, value }))
	);
	const ids: Ids = {
		lesson: langs.flatMap((lang) => idsIn([...parts.lessons[lang].values()])),
		question: idsIn(parts.questions.named),
		option: parts.questions.entries.flatMap(({ value }) =>
			[...value.options, ...(value.matches ?? [])].map((option) => `${value.id}/${option}`)
		),
		fact: idsIn(parts.facts.named),
		scenario: [...parts.scenarios.keys()].filter(isId),
		scene: scenes.map(({ id }) => id),
		choice: scenes.flatMap(({ id, value }) =>
			value.kind === 'scene' ? Object.keys(value.choices).map((choice) => `${id}/${choice}`) : []
		)
	};
	return Object.fromEntries(Object.entries(ids).map(([kind, list]) => [kind, [...new Set(list)]])) as Ids;
}

/** A malformed id is reported already, and must not get a number. */
const idsIn = (named: { id: string }[]) => named.map(({ id }) => id).filter(isId);

import { inOrder, type RecordEvent } from '../record/event.ts';

/** Ids by what they name. */
export interface Named<Ids> {
	lessons: Ids;
	questions: Ids;
	scenarios: Ids;
}

/**
 * What a record names and the course does not have, in the order in which it was met. The events stay in the record: what
 * was read, answered and played then is still told, if only by its id.
 * @param known every id of the course as it is now
 */
export function goneIn(events: readonly RecordEvent[], known: Named<ReadonlySet<string>>): Named<string[]> {
	const met: Named<Set<string>> = { lessons: new Set(), questions: new Set(), scenarios: new Set() };
	for (const event of inOrder(events)) {
		switch (event.kind) {
			case 'lesson-opened':
			case 'lesson-left':
			case 'lesson-read':
				met.lessons.add(event.lesson);
				break;
			case 'question-answered':
			case 'attempt-advanced':
				met.questions.add(event.question);
				break;
			case 'attempt-started':
				for (const question of event.questions) met.questions.add(question);
				break;
			case 'run-started':
				met.scenarios.add(event.scenario);
				break;
			case 'track-chosen':
			case 'choice-made':
			case 'card-tagged':
			case 'run-ended':
			case 'term-reviewed':
			case 'change-read':
			case 'track-completed':
				break;
			default:
				event satisfies never;
		}
	}
	const gone = (kind: keyof Named<unknown>) => [...met[kind]].filter((id) => !known[kind].has(id));
	return { lessons: gone('lessons'), questions: gone('questions'), scenarios: gone('scenarios') };
}

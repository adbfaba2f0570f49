import type { RecordEvent } from '../record/event.ts';
import { toldIn, type Told } from './told.ts';

/** What a lesson's questions say of what it teaches. */
export interface Mastery {
	/** Questions there are. */
	of: number;
	/** Questions answered or given up at least once. */
	asked: number;
	/** Questions with the whole point at the last answer. */
	right: number;
}

/** What mastery looks at in an item of the bank. */
export interface Taught {
	id: string;
	lesson: string;
	module: string;
}

export interface MasteryByPlace {
	lessons: Map<string, Mastery>;
	modules: Map<string, Mastery>;
}

/** Of every lesson and module with questions. Answers to questions that the bank no longer has count nowhere. */
export function masteryIn(events: readonly RecordEvent[], bank: readonly Taught[]): MasteryByPlace {
	const last = new Map<string, Told>();
	for (const told of toldIn(events)) last.set(told.question, told);
	const found: MasteryByPlace = { lessons: new Map(), modules: new Map() };
	for (const { id, lesson, module } of bank) {
		const told = last.get(id);
		count(found.lessons, lesson, told);
		count(found.modules, module, told);
	}
	return found;
}

function count(places: Map<string, Mastery>, place: string, told: Told | undefined): void {
	const { of, asked, right } = places.get(place) ?? { of: 0, asked: 0, right: 0 };
	places.set(place, {
		of: of + 1,
		asked: asked + (told ? 1 : 0),
		right: right + (told?.score === 1 ? 1 : 0)
	});
}

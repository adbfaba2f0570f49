import type { Difficulty, QuestionKind } from '../question/question.ts';
import { seedOf, shuffle } from '../shuffle.ts';

/** What a blueprint looks at in a question. */
export interface Drawable {
	id: string;
	module: string;
	kind: QuestionKind;
	difficulty: Difficulty;
}

/** How many questions of a group each form holds. */
export interface Cell {
	/** The group: module, kind and difficulty, with `*` for any. */
	group: string;
	module: string;
	count: number;
}

/**
 * The blueprint of two parallel forms: of each module as many questions as asked for, kinds and difficulties in the shares
 * they have in the bank. No cell asks for more than half of its questions, so that two forms never share one.
 * @param items questions by module
 * @returns cells in the order of the bank; they hold fewer than asked for where the bank is too small
 */
export function blueprintOf(bank: readonly Drawable[], items: Readonly<Record<string, number>>): Cell[] {
	const groups = groupsOf(bank);
	return Object.entries(items).flatMap(([module, wanted]) => {
		const own = [...groups]
			.filter(([, [first]]) => first!.module === module)
			.map(([group, { length }]) => ({ group, module, size: length, count: 0 }));
		const all = own.reduce((sum, { size }) => sum + size, 0);
		for (let left = wanted; left > 0; left -= 1) {
			// The cell that is furthest behind its share gets the next question; the first of equals.
			const open = own.filter(({ count, size }) => count < Math.floor(size / 2));
			if (open.length === 0) break;
			const lag = ({ count, size }: { count: number; size: number }) => (size / all) * wanted - count;
			open.reduce((most, cell) => (lag(cell) > lag(most) + 1e-9 ? cell : most)).count += 1;
		}
		return own.filter(({ count }) => count > 0).map(({ size: _size, ...cell }) => cell);
	});
}

/**
 * Draws one of the two forms. The same seed gives the same forms, and no question stands in both: the posttest passes over
 * the pretest that the learner had, or, where there was none, over the one that the seed would have given. A pretest after
 * a posttest takes what that one left.
 * @param had questions of the learner's pretest
 * @param seen questions that were asked before, of earlier posttests above all: others come first
 */
export function drawForm(
	bank: readonly Drawable[],
	blueprint: readonly Cell[],
	seed: number,
	form: 'pretest' | 'posttest',
	{ had = [], seen = [] }: { had?: readonly string[]; seen?: readonly string[] } = {}
): string[] {
	const groups = groupsOf(bank);
	const drawn = blueprint.flatMap(({ group, count }) => {
		const own = (groups.get(group) ?? []).map(({ id }) => id);
		const shuffled = shuffle(own, seedOf(group, seed));
		const isNew = (id: string) => !seen.includes(id);
		const newFirst = (ids: readonly string[]) =>
			[...ids.filter(isNew), ...ids.filter((id) => !isNew(id))].slice(0, count);
		if (form === 'pretest') return newFirst(shuffled);
		const passed = own.some((id) => had.includes(id)) ? had : shuffled.slice(0, count);
		return newFirst(shuffled.filter((id) => !passed.includes(id)));
	});
	return shuffle(drawn, seedOf(form, seed));
}

/** The questions that a track may ask: of the modules in its forms, and taught in its lessons. */
export function bankOfTrack<T extends { module: string; lesson: string }>(
	bank: readonly T[],
	track: { lessons: readonly string[]; final: { items: Readonly<Record<string, number>> } }
): T[] {
	return bank.filter(
		({ module, lesson }) => Object.hasOwn(track.final.items, module) && track.lessons.includes(lesson)
	);
}

/**
 * Sorts a bank into groups whose questions can stand for each other: those of one module, kind and difficulty. A question
 * that would be alone joins the others of its kind that are alone, or else those of its difficulty.
 */
function groupsOf<T extends Drawable>(bank: readonly T[]): Map<string, T[]> {
	const exact = groupBy(bank, ({ module, kind, difficulty }) => `${module}/${kind}/${difficulty}`);
	const byKind = groupBy(alone(exact), ({ module, kind }) => `${module}/${kind}/*`);
	const byDifficulty = groupBy(alone(byKind), ({ module, difficulty }) => `${module}/*/${difficulty}`);
	return new Map([...exact, ...byKind, ...byDifficulty].filter(([, { length }]) => length > 1));
}

const alone = <T>(groups: Map<string, T[]>) =>
	[...groups.values()].filter(({ length }) => length === 1).flat();

/** `Map.groupBy`, which Node 20 does not have. */
function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of list) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}

import type { Course } from './course.ts';

/** An item of a source document, with what teaches it and what asks it. */
export interface Covered {
	/** `mofa-2008/3.1`. */
	item: string;
	gist: string;
	/** Whether it must be asked about. */
	assess: boolean;
	lessons: string[];
	/** Questions and scenarios. */
	asked: string[];
}

/**
 * Every listed item of every source, in the order of the sources. A lesson teaches the items that it names under
 * `covers`. A question or scenario asks an item when it rests on a fact that stands there.
 */
export function coverageOf({ lessons, questions, scenarios, facts, sources }: Course): Covered[] {
	const asking = [
		...Object.values(questions).map(({ id, facts }) => ({ id, facts })),
		...Object.values(scenarios).map(({ id, scenes }) => ({
			id,
			facts: Object.values(scenes).flatMap((scene) =>
				scene.kind === 'scene' ? Object.values(scene.choices).flatMap((choice) => choice.facts) : []
			)
		}))
	];
	return Object.values(sources).flatMap(({ id, locators = {} }) =>
		Object.entries(locators).map(([locator, { assess, gist }]) => {
			const item = `${id}/${locator}`;
			const isThere = (fact: string) => facts[fact]?.item === item;
			return {
				item,
				gist,
				assess,
				lessons: Object.values(lessons).flatMap(({ id, covers }) => (covers.includes(item) ? [id] : [])),
				asked: asking.flatMap(({ id, facts }) => (facts.some(isThere) ? [id] : []))
			};
		})
	);
}

/** Items that no lesson teaches, and items that must be asked about and are not. */
export const gapsIn = (covered: Covered[]): Covered[] =>
	covered.filter(({ assess, lessons, asked }) => lessons.length === 0 || (assess && asked.length === 0));

import type { Course } from '../course.ts';
import type { Lang } from '../lang.ts';

/** A fact in one line, for under an answer or a decision. */
export interface Basis {
	statement: string;
	/** Source and place: `Penal Code, art. 226-2(1)`. */
	source: string;
}

export function basisOf(course: Course, facts: readonly string[], lang: Lang): Basis[] {
	return facts.map((id) => {
		const fact = course.facts[id]!;
		const title = course.sources[fact.source]!.title[lang];
		const place = fact.locator?.[lang];
		return {
			statement: fact.statement[lang],
			source: place ? `${title}${lang === 'ja' ? '、' : ', '}${place}` : title
		};
	});
}

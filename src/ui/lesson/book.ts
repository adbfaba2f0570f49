import { createContext } from 'svelte';
import type { Course, Lesson } from '#course/course.ts';
import type { Fact, Source } from '#course/fact.ts';
import type { Lang } from '#course/lang.ts';
import type { Term } from '#course/term.ts';
import { printDate } from '#i18n/date.ts';
import { fill } from '#i18n/fill.ts';
import type { Words } from '#i18n/words.ts';

/** What the components of a lesson's text need while it is rendered, at build time only. */
export class LessonBook {
	readonly #numbers = new Map<string, number>();

	constructor(
		readonly course: Course,
		readonly lesson: Lesson,
		readonly lang: Lang,
		readonly words: Words['lesson']
	) {}

	/** Numbers follow the order in which the text cites. */
	numberOf(fact: string): number {
		if (!this.#numbers.has(fact)) this.#numbers.set(fact, this.#numbers.size + 1);
		return this.#numbers.get(fact)!;
	}

	/** Facts cited so far, in the order of their numbers. */
	get cited(): string[] {
		return [...this.#numbers.keys()];
	}

	fact(id: string): FactNote {
		return factNote(this.course, id, this.lang);
	}

	term(id: string): Term {
		return this.course.terms[id]!;
	}

	/** Source and place in one line, as the language punctuates: `Penal Code, art. 226-2(1)`. */
	place({ title, locator }: FactNote): string {
		return locator ? `${title}${this.lang === 'ja' ? '、' : ', '}${locator}` : title;
	}

	/** What else is known of a source: publisher, date, status, how and when it was read. */
	standing(fact: FactNote): string {
		const { words, lang } = this;
		const parts = [
			fact.publisher,
			fill(words.asOf, { date: fact.asOf }),
			words.status[fact.status],
			fill(words.checkedOn, { date: fact.checkedOn }),
			words.seen[fact.seen]
		];
		return parts.join(lang === 'ja' ? '、' : '; ');
	}

	/** From one lesson's page to another's. */
	lessonHref(id: string): string {
		return `../../${this.course.lessons[id]!.module}/${id}/`;
	}
}

/** A fact as one reader sees it. */
export interface FactNote {
	statement: string;
	title: string;
	publisher: string;
	locator: string | undefined;
	url: string | undefined;
	asOf: string;
	checkedOn: string;
	status: Fact['status'];
	why: string | undefined;
	seen: Source['seen'];
}

export function factNote(course: Course, id: string, lang: Lang): FactNote {
	const fact = course.facts[id]!;
	const source = course.sources[fact.source]!;
	return {
		statement: fact.statement[lang],
		title: source.title[lang],
		publisher: source.publisher[lang],
		locator: fact.locator?.[lang],
		url: source.url,
		asOf: printDate(fact.asOf, lang),
		checkedOn: printDate(fact.checkedOn, lang),
		status: fact.status,
		why: fact.why?.[lang],
		seen: source.seen
	};
}

export const [getBook, setBook] = createContext<LessonBook>();

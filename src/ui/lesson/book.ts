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
	readonly #shown = new Set<string>();

	constructor(
		readonly course: Course,
		readonly lesson: Lesson,
		readonly lang: Lang,
		readonly words: Words['lesson'],
		/** The way from the page to the start page of the language. */
		readonly home = '../../'
	) {}

	/**
	 * Numbers follow the order in which the text cites.
	 * @param cited `fact:id`, `data:table` or `line:helpline`
	 */
	numberOf(cited: string): number {
		if (!this.#numbers.has(cited)) this.#numbers.set(cited, this.#numbers.size + 1);
		return this.#numbers.get(cited)!;
	}

	/** Whether a kind of figure is met for the first time in this lesson. */
	isFirst(kind: string): boolean {
		return this.#shown.size < this.#shown.add(kind).size;
	}

	/** What was cited so far, in the order of the numbers. */
	get cited(): string[] {
		return [...this.#numbers.keys()];
	}

	/** What is known of a fact, table or helpline. */
	note(cited: string): SourceNote {
		const [scheme, id = ''] = cited.split(':');
		switch (scheme) {
			case 'data':
				return tableNote(this.course, id, this.lang);
			case 'line':
				return lineNote(this.course, id, this.lang);
			default:
				return factNote(this.course, id, this.lang);
		}
	}

	term(id: string): Term {
		return this.course.terms[id]!;
	}

	/** Source and place in one line, as the language punctuates: `Penal Code, art. 226-2(1)`. */
	place({ title, locator }: SourceNote): string {
		return locator ? `${title}${this.lang === 'ja' ? '、' : ', '}${locator}` : title;
	}

	/** What else is known of a source: publisher, date, status, how and when it was read. */
	standing(fact: SourceNote): string {
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
		return `${this.home}${this.course.lessons[id]!.module}/${id}/`;
	}
}

/** A fact, table or helpline as one reader sees it. */
export interface SourceNote {
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

type Standing = Pick<Fact, 'source' | 'locator' | 'asOf' | 'checkedOn' | 'status' | 'why'>;

function sourceNote(course: Course, standing: Standing, statement: string, lang: Lang): SourceNote {
	const source = course.sources[standing.source]!;
	return {
		statement,
		title: source.title[lang],
		publisher: source.publisher[lang],
		locator: standing.locator?.[lang],
		url: source.url,
		asOf: printDate(standing.asOf, lang),
		checkedOn: printDate(standing.checkedOn, lang),
		status: standing.status,
		why: standing.why?.[lang],
		seen: source.seen
	};
}

export function factNote(course: Course, id: string, lang: Lang): SourceNote {
	const fact = course.facts[id]!;
	return sourceNote(course, fact, fact.statement[lang], lang);
}

function tableNote(course: Course, id: string, lang: Lang): SourceNote {
	const table = course.tables[id]!;
	const stop = lang === 'ja' ? '。' : '. ';
	return sourceNote(course, table, `${table.title[lang]}${stop}${table.counts[lang]}`, lang);
}

function lineNote(course: Course, id: string, lang: Lang): SourceNote {
	const line = course.helplines.find((each) => each.id === id)!;
	const colon = lang === 'ja' ? '：' : ': ';
	return sourceNote(course, line, `${line.name[lang]} ${line.number}${colon}${line.about[lang]}`, lang);
}

export const [getBook, setBook] = createContext<LessonBook>();

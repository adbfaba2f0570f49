import { course } from 'virtual:course';
import type { Fact } from '#course/fact.ts';
import type { Lang } from '#course/lang.ts';
import { printDate } from '#i18n/date.ts';
import { fill } from '#i18n/fill.ts';
import { wordsOf } from '#i18n/translator.ts';
import { LessonBook } from '#ui/lesson/book.ts';
import type { PageServerLoad } from './$types';

/** The whole ledger, by source, as one reader sees it. */
export const load: PageServerLoad = ({ params }) => {
	const lang = params.lang as Lang;
	const words = wordsOf(lang, 'facts');
	const lessons = Object.values(course.lessons);
	const book = new LessonBook(course, lessons[0]!, lang, wordsOf(lang, 'lesson'));

	const entry = (cited: string, { reviewBy }: Pick<Fact, 'reviewBy'>) => {
		const note = book.note(cited);
		const [, id = ''] = cited.split(':');
		return {
			anchor: cited.replace(':', '-'),
			statement: note.statement,
			status: note.status,
			why: note.why,
			standing: [note.locator, book.standing(note), fill(words.reviewBy, { date: printDate(reviewBy, lang) })]
				.filter(Boolean)
				.join(' · '),
			lessons: lessons
				.filter(({ facts }) => facts.includes(id))
				.map((lesson) => ({
					title: lesson.words[lang].title,
					href: `../${lesson.module}/${lesson.id}/`
				}))
		};
	};
	const of = <T extends Fact | (typeof course.helplines)[number]>(source: string, all: T[]) =>
		all.filter((each) => each.source === source);

	return {
		words: { title: words.title, intro: words.intro },
		sources: Object.values(course.sources)
			.map(({ id, title, url }) => ({
				id,
				title: title[lang],
				url,
				entries: [
					...of(id, Object.values(course.facts)).map((fact) => entry(`fact:${fact.id}`, fact)),
					...Object.values(course.tables)
						.filter(({ source }) => source === id)
						.map((table) => entry(`data:${table.id}`, table)),
					...of(id, course.helplines).map((line) => entry(`line:${line.id}`, line))
				]
			}))
			.filter(({ entries }) => entries.length > 0)
	};
};

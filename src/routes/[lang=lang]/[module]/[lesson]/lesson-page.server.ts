import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Course } from '#course/course.ts';
import type { Lang } from '#course/lang.ts';
import { itemIn } from '#course/question/question.ts';
import { seedOf, shuffle } from '#course/shuffle.ts';
import { printDate } from '#i18n/date.ts';
import { translator, wordsOf } from '#i18n/translator.ts';
import { basisOf } from '#ui/item/basis.ts';
import { processMapIn } from '#ui/figure/process-map.ts';
import LessonBody from '#ui/lesson/LessonBody.svelte';
import { LessonBook } from '#ui/lesson/book.ts';
import { cutAtSlots, type Block } from '#ui/lesson/slots.ts';

const bodies = import.meta.glob<{ default: Component }>('/content/*/lessons/*/*.md');

/** Everything a lesson's page shows, in one language. The text is rendered here and travels as finished HTML. */
export async function lessonPage(course: Course, id: string, lang: Lang) {
	const lesson = course.lessons[id]!;
	const module = course.modules.find((each) => each.id === lesson.module)!;
	const own = lesson.words[lang];
	const words = wordsOf(lang, 'lesson');
	const t = translator(lang);
	const { default: Lesson } = await bodies[`/${own.file}`]!();
	const { body } = render(LessonBody, { props: { book: new LessonBook(course, lang, words), Lesson } });
	const titleOf = (other: string | undefined) =>
		other === undefined ? undefined : { id: other, title: course.lessons[other]!.words[lang].title };
	const position = module.lessons.indexOf(id);

	return {
		lesson: {
			id,
			title: own.title,
			summary: own.summary,
			goals: own.goals,
			minutes: t('common:minutes', { count: own.minutes }),
			reviewed: t('lesson:reviewed', { date: printDate(own.reviewed, lang) })
		},
		module: { id: module.id, title: module.words[lang].title, lessons: module.lessons.map((each) => titleOf(each)!) },
		hasQuiz: Object.values(course.questions).some((question) => question.module === module.id),
		previous: titleOf(module.lessons[position - 1]),
		next: titleOf(module.lessons[position + 1]),
		blocks: cutAtSlots(body).map((block) => withContent(course, block, lang)),
		words,
		check: wordsOf(lang, 'check')
	};
}

function withContent(course: Course, block: Block, lang: Lang) {
	switch (block.kind) {
		case 'html':
			return block;
		case 'check': {
			const question = course.questions[block.id]!;
			const item = itemIn(question, lang);
			return {
				kind: block.kind,
				item: { ...item, options: shuffle(item.options, seedOf(item.id)) },
				basis: basisOf(course, question.facts, lang)
			};
		}
		case 'figure':
			return {
				kind: block.kind,
				figure: processMapIn(course, block.id, lang),
				words: wordsOf(lang, 'figure')
			};
		default:
			return block satisfies never;
	}
}

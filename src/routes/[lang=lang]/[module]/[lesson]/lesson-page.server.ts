import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Course } from '#course/course.ts';
import type { Lang } from '#course/lang.ts';
import { askedIn } from '#course/question/item.ts';
import { present } from '#course/question/present.ts';
import { wordsOf } from '#i18n/translator.ts';
import type { Words } from '#i18n/words.ts';
import { basisOf } from '#course/question/basis.ts';
import LessonBody from '#ui/lesson/LessonBody.svelte';
import { LessonBook } from '#ui/lesson/book.ts';
import { cutAtSlots, type Block } from '#ui/lesson/slots.ts';
import { putText } from './lesson-text.ts';

const bodies = import.meta.glob<{ default: Component }>('/content/*/lessons/*/*.md');

/** Everything a lesson's page shows, in one language, but for its text: that is in the page and travels once. */
export async function lessonPage(course: Course, id: string, lang: Lang) {
	const lesson = course.lessons[id]!;
	const module = course.modules.find((each) => each.id === lesson.module)!;
	const own = lesson.words[lang];
	const blocks = await blocksOf(course, id, lang);
	putText(lang, id, textIn(blocks));
	const titled = (other: string) => ({ id: other, title: course.lessons[other]!.words[lang].title });

	return {
		lesson: { id, title: own.title, summary: own.summary },
		module: {
			id: module.id,
			title: module.words[lang].title,
			lessons: module.lessons.map(titled)
		},
		hasPlain: lang === 'ja' && id in course.plain,
		hasQuiz: Object.values(course.questions).some((question) => question.module === module.id),
		blocks: blocks.map((block) => withContent(course, block, lang)),
		words: pageWords(wordsOf(lang, 'lesson')),
		check: wordsOf(lang, 'check')
	};
}

/** What the page itself says; the words of the text's parts are in the text. */
function pageWords({
	contents,
	toQuiz,
	toCourse,
	turn,
	leftAt,
	isRead,
	markRead,
	previous,
	next,
	readings
}: Words['lesson']) {
	return { contents, toQuiz, toCourse, turn, leftAt, isRead, markRead, previous, next, readings };
}

/** The finished HTML between a lesson's checks and figures. */
export async function lessonText(course: Course, id: string, lang: Lang): Promise<string[]> {
	return textIn(await blocksOf(course, id, lang));
}

/** Rendered once for the page and its text.json. */
const rendered = new Map<string, Promise<Block[]>>();

function blocksOf(course: Course, id: string, lang: Lang): Promise<Block[]> {
	const key = `${lang}/${id}`;
	if (!rendered.has(key)) rendered.set(key, renderBlocks(course, id, lang));
	return rendered.get(key)!;
}

async function renderBlocks(course: Course, id: string, lang: Lang): Promise<Block[]> {
	const { default: Lesson } = await bodies[`/${course.lessons[id]!.words[lang].file}`]!();
	const book = new LessonBook(course, course.lessons[id]!, lang, wordsOf(lang, 'lesson'));
	return cutAtSlots(render(LessonBody, { props: { book, Lesson } }).body);
}

const textIn = (blocks: Block[]) => blocks.flatMap((block) => (block.kind === 'html' ? [block.html] : []));

function withContent(course: Course, block: Block, lang: Lang) {
	if (block.kind === 'html') return { kind: block.kind };
	const question = course.questions[block.id]!;
	return {
		kind: block.kind,
		item: present(askedIn(question, lang)),
		basis: basisOf(course, question.facts, lang)
	};
}

import { error } from '@sveltejs/kit';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { course } from 'virtual:course';
import { readingsOf } from '#course/reading.ts';
import { wordsOf } from '#i18n/translator.ts';
import LessonBody from '#ui/lesson/LessonBody.svelte';
import { LessonBook } from '#ui/lesson/book.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

const bodies = import.meta.glob<{ default: Component }>('/content/ja-easy/lessons/*/*.md');

export const entries: EntryGenerator = () => Object.keys(course.plain).map((lesson) => ({ lesson }));

/** A lesson in plain Japanese. */
export const load: PageServerLoad = async ({ params }) => {
	const words = course.plain[params.lesson];
	if (!words) error(404);
	const { default: Lesson } = await bodies[`/${words.file}`]!();
	const lesson = course.lessons[params.lesson]!;
	const book = new LessonBook(course, lesson, 'ja', wordsOf('ja', 'lesson'), '../../ja/');
	return {
		title: readingsOf(words.title),
		summary: readingsOf(words.summary),
		html: render(LessonBody, { props: { book, Lesson, isPlain: true } }).body.replace(/<!--.*?-->/gs, ''),
		// In plain words, as on the leaflet: nobody has reviewed this yet.
		review: course.review === 'done' ? [] : readingsOf(course.leaflets['ja-easy']?.reviewNote ?? ''),
		full: { module: lesson.module, lesson: lesson.id },
		others: Object.entries(course.plain)
			.filter(([id]) => id !== params.lesson)
			.map(([id, { title }]) => ({ id, title: readingsOf(title) }))
	};
};

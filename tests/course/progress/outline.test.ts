import { expect, it } from 'vitest';
import type { Course } from '#course/course.ts';
import { outlineIn } from '#course/progress/outline.ts';

const both = (title: string) => ({
	en: { title, summary: `${title}.`, minutes: 5, file: 'law.md', goals: ['x'] },
	ja: { title: `${title}（和）`, summary: '要約', minutes: 7, file: 'law.md', goals: ['x'] }
});

/** As much of a course as an outline looks at. */
const course = {
	id: 'mamori',
	edition: '2026.11',
	hash: 'abc',
	lawAsOf: '2026-11-21',
	modules: [
		{
			id: 'law',
			lessons: ['penal', 'protocol'],
			scenarios: ['koban'],
			quiz: { draw: 1, pass: 80 },
			words: both('Law')
		},
		{ id: 'rest', lessons: [], scenarios: [], quiz: { draw: 1, pass: 80 }, words: both('Rest') }
	],
	tracks: [
		{
			id: 'police',
			lessons: ['protocol'],
			quizzes: ['law'],
			scenarios: ['koban'],
			final: { pass: 80, runs: 1, items: { law: 1 } },
			words: { en: { title: 'Police', place: 'p', why: 'w' }, ja: { title: '警察', place: '場', why: '理' } }
		}
	],
	lessons: { protocol: { words: both('Protocol') }, penal: { words: both('Penal code') } },
	questions: { q: { module: 'law' } },
	scenarios: {
		koban: {
			minutes: 60,
			variants: {
				main: { use: 'practice' },
				'main-b': { use: 'assessment' },
				'foil-b': { use: 'assessment' }
			},
			words: both('A walk-in')
		}
	}
} as unknown as Course;

it('has titles in one language, lessons in the order of their module, and nothing of their text', () => {
	const { modules, ...outline } = outlineIn(course, 'ja');
	expect(modules[0]).toMatchObject({
		id: 'law',
		title: 'Law（和）',
		hasQuiz: true,
		lessons: [
			{ id: 'penal', title: 'Penal code（和）', summary: '要約', minutes: 7 },
			{ id: 'protocol', title: 'Protocol（和）', summary: '要約', minutes: 7 }
		],
		scenarios: [{ id: 'koban', title: 'A walk-in（和）', minutes: 60, assessed: 2 }]
	});
	expect(outline).toEqual({
		course: 'mamori',
		edition: '2026.11',
		hash: 'abc',
		lawAsOf: '2026-11-21',
		tracks: [
			{
				id: 'police',
				title: '警察',
				place: '場',
				why: '理',
				lessons: ['protocol'],
				quizzes: ['law'],
				scenarios: ['koban'],
				final: { pass: 80, runs: 1, items: { law: 1 } }
			}
		]
	});
	expect(JSON.stringify(modules[0]!.lessons)).not.toContain('goals');
});

it('promises a quiz only where there are questions', () => {
	expect(outlineIn(course, 'en').modules.map(({ hasQuiz }) => hasQuiz)).toEqual([true, false]);
});

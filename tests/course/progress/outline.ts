import type { Outline } from '#course/progress/outline.ts';

const lesson = (id: string) => ({ id, title: id, summary: '', minutes: 5 });

/** Two modules, and a track through some of each. Lessons, modules and scenarios share three short names. */
export const outline: Outline = {
	course: 'mamori',
	edition: '2026.11',
	hash: 'abc',
	lawAsOf: '2026-11-21',
	modules: [
		{
			id: 'a',
			title: '',
			summary: '',
			lessons: [lesson('a'), lesson('b')],
			hasQuiz: true,
			quiz: { draw: 2, pass: 80 },
			scenarios: [{ id: 'a', title: '', minutes: 30, assessed: 2 }]
		},
		{
			id: 'b',
			title: '',
			summary: '',
			lessons: [lesson('c')],
			hasQuiz: true,
			quiz: { draw: 2, pass: 80 },
			scenarios: []
		}
	],
	tracks: [
		{
			id: 'police',
			title: '',
			place: '',
			why: '',
			rule: '',
			lessons: ['c', 'a'],
			quizzes: ['a'],
			scenarios: ['a'],
			final: { pass: 80, runs: 2, items: { a: 4 } }
		},
		{
			id: 'public',
			title: '',
			place: '',
			why: '',
			rule: '',
			lessons: ['b'],
			quizzes: [],
			scenarios: [],
			final: { pass: 80, runs: 0, items: {} }
		}
	]
};

import type { Course } from '../course.ts';
import type { Lang } from '../lang.ts';

/** The table of contents with words in one language. Only pages that show the whole course load it. */
export interface Outline {
	course: string;
	edition: string;
	modules: {
		id: string;
		title: string;
		summary: string;
		lessons: { id: string; title: string; summary: string; minutes: number }[];
		hasQuiz: boolean;
		scenarios: { id: string; title: string; minutes: number }[];
	}[];
	tracks: {
		id: string;
		title: string;
		place: string;
		why: string;
		rule: string;
		lessons: string[];
		quizzes: string[];
		scenarios: string[];
	}[];
}

export function outlineIn(course: Course, lang: Lang): Outline {
	return {
		course: course.id,
		edition: course.edition,
		modules: course.modules.map((module) => ({
			id: module.id,
			...module.words[lang],
			lessons: module.lessons.map((id) => {
				const { title, summary, minutes } = course.lessons[id]!.words[lang];
				return { id, title, summary, minutes };
			}),
			hasQuiz: Object.values(course.questions).some((question) => question.module === module.id),
			scenarios: module.scenarios.map((id) => {
				const scenario = course.scenarios[id]!;
				return { id, title: scenario.words[lang].title, minutes: scenario.minutes };
			})
		})),
		tracks: course.tracks.map(({ words, ...track }) => ({ ...track, ...words[lang] }))
	};
}

import type { Course, FinalRule, QuizRule } from '../course.ts';
import type { Lang } from '../lang.ts';

/** The table of contents with words in one language. Only pages that show the whole course load it. */
export interface Outline {
	course: string;
	edition: string;
	hash: string;
	lawAsOf: string;
	modules: {
		id: string;
		title: string;
		summary: string;
		lessons: { id: string; title: string; summary: string; minutes: number }[];
		hasQuiz: boolean;
		quiz: QuizRule;
		/** `minutes` of simulated time; `assessed`: how many variants it has to be assessed in. */
		scenarios: { id: string; title: string; minutes: number; assessed: number }[];
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
		final: FinalRule;
	}[];
}

export function outlineIn(course: Course, lang: Lang): Outline {
	return {
		course: course.id,
		edition: course.edition,
		hash: course.hash,
		lawAsOf: course.lawAsOf,
		modules: course.modules.map((module) => ({
			id: module.id,
			...module.words[lang],
			lessons: module.lessons.map((id) => {
				const { title, summary, minutes } = course.lessons[id]!.words[lang];
				return { id, title, summary, minutes };
			}),
			quiz: module.quiz,
			hasQuiz: Object.values(course.questions).some((question) => question.module === module.id),
			scenarios: module.scenarios.map((id) => {
				const scenario = course.scenarios[id]!;
				return {
					id,
					title: scenario.words[lang].title,
					minutes: scenario.minutes,
					assessed: Object.values(scenario.variants).filter(({ use }) => use === 'assessment').length
				};
			})
		})),
		tracks: course.tracks.map(({ words, ...track }) => ({ ...track, ...words[lang] }))
	};
}

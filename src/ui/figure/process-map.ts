import type { Course } from '#course/course.ts';
import type { Lang } from '#course/lang.ts';

/** The process map as one reader sees it. */
export interface ShownProcessMap {
	title: string;
	summary: string;
	roles: { id: string; name: string }[];
	steps: {
		id: string;
		title: string;
		then: string;
		now: string;
		/** Address and title of the lesson that teaches the step; the address is relative to a lesson's page. */
		lesson: { href: string; title: string };
		duties: { role: string; text: string }[];
	}[];
}

export function processMapIn(course: Course, id: string, lang: Lang): ShownProcessMap {
	const map = course.figures[id]!;
	const words = map.words[lang];
	return {
		title: words.title,
		summary: words.summary,
		roles: map.roles.map((role) => ({ id: role, name: words.roles[role]! })),
		steps: map.steps.map((step) => {
			const own = words.steps[step.id]!;
			const lesson = course.lessons[step.lesson]!;
			return {
				id: step.id,
				title: own.title,
				then: own.then,
				now: own.now,
				lesson: { href: `../../${lesson.module}/${lesson.id}/`, title: lesson.words[lang].title },
				duties: step.duties.map((role) => ({ role, text: own.duties[role]! }))
			};
		})
	};
}

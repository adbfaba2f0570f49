import type { Course } from './course.ts';
import type { Lang } from './lang.ts';
import { basisOf, type Basis } from './question/basis.ts';
import { itemIn, type Item } from './question/item.ts';
import type { Difficulty } from './question/question.ts';

/** All that can be asked and reviewed, in one language. Only pages that draw from the whole course fetch it. */
export interface Bank {
	items: BankItem[];
	/** Facts that items rest on. */
	basis: Record<string, Basis>;
	lessons: Record<string, { title: string; module: string }>;
	terms: BankTerm[];
	changes: Change[];
}

export interface BankItem extends Item {
	module: string;
	difficulty: Difficulty;
}

export interface BankTerm {
	id: string;
	term: string;
	/** The same term in the other language. */
	other: string;
	/** Of the Japanese term, in hiragana. */
	reading: string;
	meaning: string;
	/** Lessons that use it. */
	lessons: string[];
}

/** A fact that a released edition changed. */
export interface Change {
	/** The edition that changed it. */
	edition: string;
	fact: string;
	/** What holds now. */
	now: Basis & { asOf: string };
	/** What it took the place of; none where the same fact was corrected. */
	before: (Basis & { asOf: string })[];
	/** Questions that rest on it. */
	questions: string[];
	/** Lessons that cite it. */
	lessons: string[];
}

export function bankIn(course: Course, lang: Lang): Bank {
	const items = Object.values(course.questions).map((question) => ({
		...itemIn(question, lang),
		module: question.module,
		difficulty: question.difficulty
	}));
	const used = new Set(items.flatMap(({ facts }) => facts));
	const lessons = Object.values(course.lessons);
	const told = (fact: string) => ({ ...basisOf(course, [fact], lang)[0]!, asOf: course.facts[fact]!.asOf });
	return {
		items,
		basis: Object.fromEntries([...used].map((fact) => [fact, basisOf(course, [fact], lang)[0]!])),
		lessons: Object.fromEntries(
			lessons.map(({ id, module, words }) => [id, { title: words[lang].title, module }])
		),
		terms: Object.values(course.terms).map(({ id, en, ja, reading, meaning }) => ({
			id,
			term: lang === 'ja' ? ja : en,
			other: lang === 'ja' ? en : ja,
			reading,
			meaning: meaning[lang],
			lessons: lessons.filter(({ terms }) => terms.includes(id)).map((lesson) => lesson.id)
		})),
		changes: course.history.flatMap(({ edition, facts }) =>
			// A fact that is gone by now has nothing left to say.
			facts.flatMap((fact) => {
				const now = course.facts[fact];
				if (!now) return [];
				return {
					edition,
					fact,
					now: told(fact),
					before: now.supersedes.filter((old) => course.facts[old]).map(told),
					questions: items.filter((item) => item.facts.includes(fact)).map(({ id }) => id),
					lessons: lessons.filter((lesson) => lesson.facts.includes(fact)).map(({ id }) => id)
				};
			})
		)
	};
}

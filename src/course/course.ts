import type { Fact, Source } from './fact.ts';
import type { Figure } from './figure.ts';
import type { Helpline } from './helpline.ts';
import type { Lang, Localised } from './lang.ts';
import type { Leaflet, LeafletLang } from './leaflet.ts';
import type { Question } from './question/question.ts';
import type { Scenario } from './scenario/scenario.ts';
import type { Table } from './table.ts';
import type { Term } from './term.ts';

/**
 * A whole course, compiled and found free of problems. It exists at build time only: a page is handed the few
 * parts it shows, so that what a learner loads does not grow with the course.
 */
export interface Course {
	id: string;
	/** Which version of the content this is, for example `2026.11`. Goes into every event of a record. */
	edition: string;
	/** The day up to which the law was followed, `YYYY-MM-DD`. */
	lawAsOf: string;
	/** Says which content exactly: the same content has the same hash on every machine. Hexadecimal. */
	hash: string;
	/** Every edition that was released, oldest first. */
	history: Edition[];
	/** The first is the language the others are measured against. */
	locales: Lang[];
	/** Whether the content still awaits its reviewers; `words.review` says so on every page. */
	review: 'pending' | 'done';
	words: Localised<{ title: string; subtitle: string; promise: string; review: string }>;
	modules: Module[];
	tracks: Track[];
	lessons: Record<string, Lesson>;
	questions: Record<string, Question>;
	scenarios: Record<string, Scenario>;
	figures: Record<string, Figure>;
	facts: Record<string, Fact>;
	sources: Record<string, Source>;
	terms: Record<string, Term>;
	tables: Record<string, Table>;
	/** In the order in which they are shown. */
	helplines: Helpline[];
	/** The public leaflet by its language. */
	leaflets: Partial<Record<LeafletLang, Leaflet>>;
	/** Readings of lessons in plain Japanese, by lesson. */
	plain: Record<string, LessonWords>;
}

/** What a released edition changed in comparison with the one before it. In the first edition nothing is a change. */
export interface Edition {
	edition: string;
	lawAsOf: string;
	/** Facts that say something else than before, or that took the place of others. */
	facts: string[];
	/** Questions whose right answer is another. */
	keys: string[];
}

export interface Module {
	id: string;
	/** Lesson ids in reading order. */
	lessons: string[];
	quiz: QuizRule;
	/** Scenario ids. */
	scenarios: string[];
	words: Localised<{ title: string; summary: string }>;
}

export interface QuizRule {
	/** How many questions an attempt draws from the module's bank. */
	draw: number;
	/** Percent of the points needed to pass. */
	pass: number;
}

/** A reasoned selection of the course for one reader, in an order of its own. */
export interface Track {
	id: string;
	lessons: string[];
	/** Modules whose quiz belongs to the track. */
	quizzes: string[];
	scenarios: string[];
	final: FinalRule;
	words: Localised<{ title: string; place: string; why: string; rule: string }>;
}

/** What it takes to complete a track, once its lessons are read and its quizzes passed. */
export interface FinalRule {
	/** Percent of the posttest's points. */
	pass: number;
	/** Assessed runs that must be passed, each on another variant. */
	runs: number;
	/** How many questions of each module stand in the pretest, and as many others in the posttest. */
	items: Record<string, number>;
}

export interface Lesson {
	id: string;
	module: string;
	/** Ids cited anywhere in the lesson, in order of first appearance in the first language. */
	facts: string[];
	terms: string[];
	/** Questions and figures set into the text. */
	checks: string[];
	figures: string[];
	/** Items of the source documents that the lesson teaches, `mofa-2008/3.1`. */
	covers: string[];
	words: Localised<LessonWords>;
}

export interface LessonWords {
	/** Path of the Markdown file from the project's root. */
	file: string;
	title: string;
	summary: string;
	/** The day an author last read the lesson against its sources. */
	reviewed: string;
	goals: string[];
	/** Estimated reading time in minutes: 200 English words or 500 Japanese characters a minute, a minute for each check and figure. */
	minutes: number;
}

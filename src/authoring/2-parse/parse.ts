import type { z } from 'zod';
import { isLang, langs, type Lang } from '#course/lang.ts';
import type { Source } from '#course/fact.ts';
import type { ScenarioStructure } from '#course/scenario/scenario.ts';
import type { Term } from '#course/term.ts';
import type { Files } from '../1-read.ts';
import { nearest } from '../did-you-mean.ts';
import { problems, type Report } from '../problems.ts';
import { courseSchema, courseWordsSchema, type CourseFile, type CourseWords } from './course.ts';
import { factSchema, type FactEntry } from './facts.ts';
import { figureSchema, figureWordsSchema, type FigureEntry, type FigureWordsEntry } from './figures.ts';
import { isId } from './fields.ts';
import { helplineSchema, type HelplineEntry } from './helplines.ts';
import { leafletSchema, type LeafletEntry } from './leaflets.ts';
import { parseLesson, type LessonFile } from './lessons.ts';
import { emptyList, parseList, parseWords, type List, type WordsFile } from './lists.ts';
import {
	questionSchema,
	questionWordsSchema,
	type QuestionEntry,
	type QuestionWordsEntry
} from './questions.ts';
import { registrySchema, type Registry } from './registry.ts';
import {
	mostScenarioCharacters,
	scenarioSchema,
	scenarioWordsSchema,
	type ScenarioWordsEntry
} from './scenarios.ts';
import { shape } from './shape.ts';
import { sourceSchema } from './sources.ts';
import { parseGrid, tableSchema, type Grid, type TableEntry } from './tables.ts';
import { termSchema } from './terms.ts';
import { parseYaml, type Entry } from './yaml.ts';

/** By name; undefined where the file is there but broken, which is reported. */
type ByName<T> = Map<string, T | undefined>;
type ByLang<T> = Record<Lang, T>;

/** Everything in the content folder, read but not yet joined. */
export interface Parts {
	course: Entry<CourseFile> | undefined;
	registry: Entry<Registry> | undefined;
	sources: List<Source>;
	facts: List<FactEntry>;
	terms: List<Term>;
	helplines: List<HelplineEntry>;
	questions: List<QuestionEntry & { module: string }>;
	scenarios: ByName<Entry<ScenarioStructure>>;
	figures: ByName<Entry<FigureEntry>>;
	tables: ByName<Entry<TableEntry>>;
	grids: ByName<Grid>;
	/** By language of the leaflet. */
	leaflets: ByName<Entry<LeafletEntry>>;
	/** By `course`, the one file of its kind. */
	courseWords: ByLang<ByName<Entry<CourseWords>>>;
	questionWords: ByLang<ByName<WordsFile<QuestionWordsEntry>>>;
	scenarioWords: ByLang<ByName<Entry<ScenarioWordsEntry>>>;
	figureWords: ByLang<ByName<Entry<FigureWordsEntry>>>;
	/** By `module/lesson`. */
	lessons: ByLang<Map<string, LessonFile>>;
	/** Readings in plain Japanese, by `module/lesson`. */
	plain: Map<string, LessonFile>;
}

const perLang = <T>(make: () => T) => Object.fromEntries(langs.map((lang) => [lang, make()])) as ByLang<T>;

/** Reads every file by what its path says it is. What is broken is reported and left out. */
export function parseContent(files: Files, report: Report): Parts {
	const parts: Parts = {
		course: undefined,
		registry: undefined,
		sources: emptyList(),
		facts: emptyList(),
		terms: emptyList(),
		helplines: emptyList(),
		questions: emptyList(),
		scenarios: new Map(),
		figures: new Map(),
		tables: new Map(),
		grids: new Map(),
		leaflets: new Map(),
		courseWords: perLang(() => new Map()),
		questionWords: perLang(() => new Map()),
		scenarioWords: perLang(() => new Map()),
		figureWords: perLang(() => new Map()),
		lessons: perLang(() => new Map()),
		plain: new Map()
	};
	for (const [path, text] of files) parseFile(parts, { path, text, report });
	return parts;
}

interface File {
	path: string;
	text: string;
	report: Report;
}

const whole = <S extends z.ZodType>(
	schema: S,
	{ path, text, report }: File
): Entry<z.output<S>> | undefined => {
	const yaml = parseYaml(path, text, report);
	return yaml && shape(schema, yaml, report);
};
/** A file that no scenario needs is refused before it is read: reading alone would take minutes. */
const scenario: typeof whole = (schema, file) => {
	const characters = file.text.length;
	if (characters <= mostScenarioCharacters) return whole(schema, file);
	const place = { path: file.path, line: 1, col: 1 };
	file.report(place, problems.scenarioFileTooLong({ characters, most: mostScenarioCharacters }));
	return undefined;
};
const list = <S extends z.ZodType>(into: List<z.output<S>>, schema: S, { path, text, report }: File) =>
	parseList(into, schema, path, text, report);

type Read = (parts: Parts, file: File, name: string, module: string) => void;
type ReadWords = (parts: Parts, file: File, lang: Lang, name: string, module: string) => void;

/** Where things are written once; a star is a name that its author chose. */
const structure: Record<string, Read> = {
	'course.yaml': (parts, file) => (parts.course = whole(courseSchema, file)),
	'registry.yaml': (parts, { report, ...file }) => {
		let isBroken = false;
		const registry = whole(registrySchema, {
			...file,
			report(place, finding) {
				isBroken = true;
				report(place, finding);
			}
		});
		// A number that stands twice hides an id, which would then seem to have none.
		parts.registry = isBroken ? undefined : registry;
	},
	'sources.yaml': (parts, file) => list(parts.sources, sourceSchema, file),
	'helplines.yaml': (parts, file) => list(parts.helplines, helplineSchema, file),
	'facts/*.yaml': (parts, file) => list(parts.facts, factSchema, file),
	'glossary/*.yaml': (parts, file) => list(parts.terms, termSchema, file),
	'questions/*.yaml': (parts, file, module) =>
		list(
			parts.questions,
			questionSchema.transform((question) => ({ ...question, module })),
			file
		),
	'scenarios/*.yaml': (parts, file, name) => parts.scenarios.set(name, scenario(scenarioSchema, file)),
	'figures/*.yaml': (parts, file, name) => parts.figures.set(name, whole(figureSchema, file)),
	'data/*.yaml': (parts, file, name) => parts.tables.set(name, whole(tableSchema, file)),
	'data/*.csv': (parts, { path, text, report }, name) => parts.grids.set(name, parseGrid(path, text, report)),
	'leaflet/*.yaml': (parts, file, name) => parts.leaflets.set(name, whole(leafletSchema, file)),
	'ja-easy/lessons/*/*.md': (parts, { path, text, report }, id, module) =>
		parts.plain.set(`${module}/${id}`, parseLesson({ id, module, lang: 'ja' }, path, text, report))
};

/** Where words are, once in every language. */
const words: Record<string, ReadWords> = {
	'course.yaml': (parts, file, lang) => parts.courseWords[lang].set('course', whole(courseWordsSchema, file)),
	'questions/*.yaml': (parts, { path, text, report }, lang, name) =>
		parts.questionWords[lang].set(name, parseWords(questionWordsSchema, path, text, report)),
	'scenarios/*.yaml': (parts, file, lang, name) =>
		parts.scenarioWords[lang].set(name, scenario(scenarioWordsSchema, file)),
	'figures/*.yaml': (parts, file, lang, name) =>
		parts.figureWords[lang].set(name, whole(figureWordsSchema, file)),
	'lessons/*/*.md': (parts, { path, text, report }, lang, id, module) =>
		parts.lessons[lang].set(`${module}/${id}`, parseLesson({ id, module, lang }, path, text, report))
};

function parseFile(parts: Parts, file: File): void {
	const top = { path: file.path, line: 1, col: 1 };
	const { lang, route, names } = routeOf(file.path);
	if (!isRoute(lang, route)) {
		if (!/^content\/(LICENSE$|README\.md$)/.test(file.path))
			file.report(top, problems.fileUnexpected({ near: nearPath(file.path) }));
		return;
	}
	for (const name of names) if (!isId(name)) file.report(top, problems.idMalformed({ id: name }));
	const [name = '', module = ''] = names.toReversed();
	if (lang) words[route]!(parts, file, lang, name, module);
	else structure[route]!(parts, file, name, module);
}

// `content/en/lessons/law/definition.md` is in English on the route `lessons/*/*.md`, with the names law and definition.
function routeOf(path: string): { lang?: Lang; route: string; names: string[] } {
	const [root = '', ...rest] = path.split('/').slice(1);
	const steps = isLang(root) ? rest : [root, ...rest];
	const [folder, ...names] = steps;
	const last = names.at(-1);
	const [, stem, ending] = /^(.*)(\.[a-z]+)$/.exec(last ?? '') ?? [];
	const stars = names.map((_, index) => (index === names.length - 1 ? `*${ending ?? ''}` : '*'));
	return {
		lang: isLang(root) ? root : undefined,
		route: [folder, ...stars].join('/').replace('ja-easy/*', 'ja-easy/lessons'),
		names: last === undefined ? [] : [...names.slice(0, -1), stem ?? last]
	};
}

const isRoute = (lang: Lang | undefined, route: string) => Object.hasOwn(lang ? words : structure, route);

const folders = [
	...new Set([...Object.keys(structure), ...Object.keys(words)].map((route) => route.split('/')[0]!))
];

function nearPath(path: string): string | undefined {
	const steps = path.replace(/\.yml$/, '.yaml').split('/');
	const near = steps.map((step) => nearest(step, [...folders, ...langs]) ?? step).join('/');
	const { lang, route } = routeOf(near);
	return near !== path && isRoute(lang, route) ? near : undefined;
}

import { langs, type Lang } from '#course/lang.ts';
import type { LessonFile } from './2-parse/lessons.ts';
import type { Parts } from './2-parse/parse.ts';
import { contentHash } from './content-hash.ts';

/**
 * Says which content a course was made of: SHA-256 in hex of all that was read, the texts of lessons included. How files
 * are laid out or named does not count, nor does the registry, which says nothing to a learner, nor the day.
 */
export function courseHash(parts: Parts): string {
	// A part that is added to the content has to be added here, or this does not compile.
	const content: Record<Exclude<keyof Parts, 'registry'>, unknown> = {
		course: parts.course?.value,
		sources: valuesIn(parts.sources),
		facts: valuesIn(parts.facts).sort(by(({ id }) => id)),
		terms: valuesIn(parts.terms).sort(by(({ id }) => id)),
		helplines: valuesIn(parts.helplines),
		questions: valuesIn(parts.questions).sort(by(({ module }) => module)),
		scenarios: named(parts.scenarios, (scenario) => scenario?.value),
		figures: named(parts.figures, (figure) => figure?.value),
		tables: named(parts.tables, (table) => table?.value),
		grids: named(parts.grids, (grid) => grid && [grid.rows, grid.columns, grid.cells]),
		leaflets: named(parts.leaflets, (leaflet) => leaflet?.value),
		courseWords: inEach(parts.courseWords, (words) => named(words, (each) => each?.value)),
		questionWords: inEach(parts.questionWords, (words) =>
			named(words, (file) => file && named(file.words, (each) => each?.value))
		),
		scenarioWords: inEach(parts.scenarioWords, (words) => named(words, (each) => each?.value)),
		figureWords: inEach(parts.figureWords, (words) => named(words, (each) => each?.value)),
		lessons: inEach(parts.lessons, (lessons) => named(lessons, lessonOf)),
		plain: named(parts.plain, lessonOf)
	};
	return contentHash(content);
}

/** A lesson's text is its words, what they point to, and its blocks. */
const lessonOf = ({ front, scan }: LessonFile) => [
	front?.value,
	scan.prose.replace(/\s+/g, ' '),
	scan.links.map(({ scheme, id, words }) => [scheme, id, words]),
	scan.blocks.map(({ tag, attributes }) => [tag, attributes])
];

const valuesIn = <T>({ entries }: { entries: { value: T }[] }): T[] => entries.map(({ value }) => value);

const inEach = <T>(words: Record<Lang, T>, plain: (words: T) => unknown) =>
	langs.map((lang) => [lang, plain(words[lang])]);

const named = <T>(files: ReadonlyMap<string, T>, plain: (file: T) => unknown) =>
	[...files].map(([name, file]) => [name, plain(file)] as const).sort(by(([name]) => name));

const by =
	<T>(nameOf: (item: T) => string) =>
	(a: T, b: T) =>
		nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0;

import { z } from 'zod';
import type { Lang } from '#course/lang.ts';
import { problems, type Place, type Report } from '../problems.ts';
import { day, text } from './fields.ts';
import { scanLesson, type LessonScan } from './lesson-scan.ts';
import { shape } from './shape.ts';
import { parseYaml, type Entry } from './yaml.ts';

/** The front matter of `content/<lang>/lessons/<module>/<lesson>.md`. */
export const frontMatterSchema = z.strictObject({
	title: text.describe('the title of the lesson'),
	summary: text.describe('what the lesson says, in one sentence'),
	reviewed: day.describe('the day the lesson was last read against its sources, YYYY-MM-DD'),
	goals: z
		.array(text.describe('a goal'))
		.min(1)
		.max(4)
		.describe('1 to 4 things that a learner can do afterwards, a list'),
	covers: z
		.array(text)
		.default([])
		.describe('the source items that it teaches, a list such as [mofa-2008/3.1]')
});

/** One language of a lesson. */
export interface LessonFile {
	id: string;
	module: string;
	lang: Lang;
	/** Where the file begins. */
	top: Place;
	/** Undefined when the front matter is broken, which is reported. */
	front: Entry<z.output<typeof frontMatterSchema>> | undefined;
	scan: LessonScan;
}

export function parseLesson(
	name: { id: string; module: string; lang: Lang },
	path: string,
	text: string,
	report: Report
): LessonFile {
	const scan = scanLesson(path, text, report);
	const yaml = scan.frontMatter === undefined ? undefined : parseYaml(path, scan.frontMatter, report, 1);
	const front = yaml && shape(frontMatterSchema, withoutBreakingKeys(yaml, report), report);
	return { ...name, top: { path, line: 1, col: 1 }, front, scan };
}

const reserved = new Set(
	'await break case catch class const continue default delete do else enum export extends false finally for function if import in instanceof let new null return static super switch this throw true try typeof var void while with yield'.split(
		' '
	)
);

/** mdsvex writes every key of the front matter into a script as a name, so some are worse than unknown. */
function withoutBreakingKeys(entry: Entry<unknown>, report: Report): Entry<unknown> {
	const { value } = entry;
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return entry;
	const keys = Object.entries(value).filter(([key]) => {
		if (/^[A-Za-z_$][\w$]*$/.test(key) && !reserved.has(key)) return true;
		report(entry.keyAt(key), problems.frontMatterKeyBreaks({ key }));
		return false;
	});
	return { ...entry, value: Object.fromEntries(keys) };
}

import type { Course, Lesson, LessonWords, Module, Track } from '#course/course.ts';
import type { Fact } from '#course/fact.ts';
import type { Figure } from '#course/figure.ts';
import { langs, type Lang, type Localised } from '#course/lang.ts';
import type { Leaflet } from '#course/leaflet.ts';
import { summaryOf } from '#course/scenario/proof.ts';
import type { Table } from '#course/table.ts';
import type { Scheme } from './2-parse/lesson-links.ts';
import type { LessonFile } from './2-parse/lessons.ts';
import type { Parts } from './2-parse/parse.ts';
import type { Proofs } from './4-check/scenarios.ts';
import { contentHash } from './content-hash.ts';
import { courseHash } from './course-hash.ts';
import { historyOf, presentIn } from './editions.ts';
import { printedLocator } from './3-link/standing.ts';

/** Joins parts in which no problem was found; that they fit together is what the `!` rest on. */
export function assemble(parts: Parts, proofs: Proofs): Course {
	const { modules, tracks, locales, ...course } = parts.course!.value;
	const courseWords = inEach((lang) => parts.courseWords[lang].get('course')!.value);
	const sources = byId(parts.sources.entries.map(({ value }) => value));
	const printed = <T extends { source: string; locator?: Locator }>({ locator, ...rest }: T) => {
		const place = locator && printedLocator(locator, sources[rest.source]!);
		return { ...rest, ...(place && { locator: place }) };
	};
	return {
		...course,
		hash: courseHash(parts),
		history: historyOf(parts.registry?.value.editions ?? [], presentIn(parts)!),
		locales,
		words: inEach((lang) => {
			const { title, subtitle, promise, review } = courseWords[lang];
			return { title, subtitle, promise, review };
		}),
		modules: modules.map((module): Module => ({
			...module,
			words: inEach((lang) => courseWords[lang].modules[module.id]!)
		})),
		tracks: tracks.map((track): Track => ({
			...track,
			words: inEach((lang) => courseWords[lang].tracks[track.id]!)
		})),
		lessons: byId(modules.flatMap((module) => module.lessons.map((id) => lesson(parts, module.id, id)))),
		questions: byId(
			parts.questions.entries.map(({ value: { right, pairs, options, ...question } }) => ({
				...question,
				options: options.map((id) => ({
					id,
					right: right?.includes(id) ?? true,
					...(pairs && { match: pairs[id] })
				})),
				words: inEach((lang) => parts.questionWords[lang].get(question.module)!.words.get(question.id)!.value)
			}))
		),
		scenarios: byId(
			[...parts.scenarios].map(([id, scenario]) => ({
				...scenario!.value,
				words: inEach((lang) => parts.scenarioWords[lang].get(id)!.value),
				hash: contentHash(scenario!.value, ...langs.map((lang) => parts.scenarioWords[lang].get(id)!.value)),
				proof: Object.fromEntries(
					[...proofs.get(id)!.variants].map(([variant, proof]) => [variant, summaryOf(proof)])
				)
			}))
		),
		figures: byId(
			[...parts.figures].map(([id, figure]) => {
				// That the words fit the kind was held in `3-link/figures.ts`.
				return {
					...figure!.value,
					words: inEach((lang) => parts.figureWords[lang].get(id)!.value)
				} as Figure;
			})
		),
		facts: byId(
			parts.facts.entries.map(({ value: { cells: _cells, ...fact } }): Fact => ({
				...printed(fact),
				...(sources[fact.source]!.locators && fact.locator && { item: `${fact.source}/${fact.locator}` })
			}))
		),
		tables: byId(
			[...parts.tables].map(([id, table]): Table => {
				const { sums: _sums, rows, columns, ...rest } = table!.value;
				const grid = parts.grids.get(id)!;
				const named = (ids: string[], names: Record<string, Localised>) =>
					ids.map((each) => ({ id: each, name: names[each]! }));
				return {
					id,
					...printed(rest),
					rows: named(grid.rows, rows),
					columns: named(grid.columns, columns),
					cells: grid.cells
				};
			})
		),
		helplines: parts.helplines.entries.map(({ value }) => printed(value)),
		leaflets: Object.fromEntries(
			[...parts.leaflets].map(([lang, leaflet]) => [lang, leaflet!.value satisfies Leaflet])
		),
		plain: Object.fromEntries([...parts.plain.values()].map((file) => [file.id, lessonWords(file)])),
		sources,
		terms: byId(parts.terms.entries.map(({ value }) => value))
	};
}

type Locator = Parameters<typeof printedLocator>[0];

const inEach = <T>(words: (lang: Lang) => T) =>
	Object.fromEntries(langs.map((lang) => [lang, words(lang)])) as Localised<T>;

const byId = <T extends { id: string }>(list: T[]) => Object.fromEntries(list.map((item) => [item.id, item]));

function lesson(parts: Parts, module: string, id: string): Lesson {
	const files = inEach((lang) => parts.lessons[lang].get(`${module}/${id}`)!);
	const { scan, front } = files[parts.course!.value.locales[0]!];
	const linked = (scheme: Scheme) =>
		unique(scan.links.filter((link) => link.scheme === scheme).map((link) => link.id));
	const set = (tag: string) =>
		unique(scan.blocks.filter((block) => block.tag === tag).map(({ attributes }) => attributes['id']!));
	return {
		id,
		module,
		facts: linked('fact'),
		terms: linked('term'),
		checks: set('Check'),
		figures: set('Figure'),
		covers: front!.value.covers,
		words: inEach((lang) => lessonWords(files[lang]))
	};
}

const unique = (ids: string[]) => [...new Set(ids)];

function lessonWords({ front, lang, scan, top }: LessonFile): LessonWords {
	const { title, summary, reviewed, goals } = front!.value;
	return {
		file: top.path,
		title,
		summary,
		reviewed,
		goals,
		minutes: minutesOf(scan.prose, lang, scan.blocks)
	};
}

/** 200 English words or 500 Japanese characters a minute, and a minute for each check and figure. */
function minutesOf(prose: string, lang: Lang, blocks: LessonFile['scan']['blocks']): number {
	const reading =
		lang === 'ja'
			? prose.replace(/[\s|#*-]/g, '').length / 500
			: (prose.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) / 200;
	return (
		Math.max(1, Math.round(reading)) + blocks.filter(({ tag }) => tag === 'Check' || tag === 'Figure').length
	);
}

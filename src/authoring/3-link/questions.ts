import { langs, type Lang } from '#course/lang.ts';
import { piecesOf } from '#course/question/passage.ts';
import { fold } from '#course/question/short.ts';
import type { WordsFile } from '../2-parse/lists.ts';
import type { Parts } from '../2-parse/parse.ts';
import type { QuestionEntry, QuestionWordsEntry } from '../2-parse/questions.ts';
import type { Entry } from '../2-parse/yaml.ts';
import { problems, type Place, type Report } from '../problems.ts';
import { eachOnce, refer, type Known } from './known.ts';
import { sameNames } from './words.ts';

/** Joins questions with their module, lesson, options, facts and words. */
export function linkQuestions(parts: Parts, known: Known, report: Report): void {
	for (const { value: question, at, keyAt } of parts.questions.entries) {
		const { options, right = [], matches = [], pairs = {}, facts } = question;
		refer(question.lesson, known.lessons, problems.lessonUnknown, at('lesson'), report);
		eachOnce(options, 'option', (index) => at('options', index), report);
		eachOnce(right, 'option', (index) => at('right', index), report);
		eachOnce(matches, 'match', (index) => at('matches', index), report);
		// Answers name options and matches alike.
		for (const [index, match] of matches.entries())
			if (options.includes(match))
				report(at('matches', index), problems.listedTwice({ kind: 'option', id: match }));
		for (const [index, id] of right.entries())
			refer(id, new Set(options), problems.optionUnknown, at('right', index), report);
		for (const [option, match] of Object.entries(pairs)) {
			refer(option, new Set(options), problems.optionUnknown, keyAt('pairs', option), report);
			refer(match, new Set(matches), problems.matchUnknown, at('pairs', option), report);
		}
		for (const [index, id] of facts.entries())
			refer(id, known.facts, problems.factUnknown, at('facts', index), report);
	}

	const { named } = parts.questions;
	for (const module of new Set(named.map(({ place }) => moduleOf(place)))) {
		const top = { path: `content/questions/${module}.yaml`, line: 1, col: 1 };
		refer(module, known.modules, problems.moduleUnknown, top, report);
		for (const lang of langs) {
			const path = `content/${lang}/questions/${module}.yaml`;
			if (!parts.questionWords[lang].has(module)) report(top, problems.fileMissing({ path }));
		}
	}
	for (const lang of langs)
		for (const [module, file] of parts.questionWords[lang]) {
			const ids = named.filter(({ place }) => moduleOf(place) === module).map(({ id }) => id);
			if (file) linkWords(parts, file, module, lang, ids, report);
		}
}

function linkWords(
	parts: Parts,
	file: WordsFile<QuestionWordsEntry>,
	module: string,
	lang: Lang,
	ids: string[],
	report: Report
): void {
	sameNames(ids, file.words.keys(), (id) => `the question "${id}"`, file, [], report);
	for (const { value: question } of parts.questions.entries) {
		const words = question.module === module ? file.words.get(question.id) : undefined;
		if (words) linkParts(question, words, lang, report);
	}
}

/** Each kind has its own parts beside prompt and options: all of them, and no other. */
const partsOf: Record<QuestionEntry['kind'], string[]> = {
	single: [],
	multiple: [],
	order: [],
	match: ['matches'],
	passage: ['passage'],
	judgement: ['case', 'verdicts'],
	short: []
};

function linkParts(
	question: QuestionEntry,
	words: Entry<QuestionWordsEntry>,
	lang: Lang,
	report: Report
): void {
	const { id, kind, options, matches = [] } = question;
	const of = (part: string) => (name: string) => `the ${part} "${name}" of the question "${id}"`;
	const written = words.value;
	sameNames(options, Object.keys(written.options), of('option'), words, ['options'], report);

	const own = Object.keys(written).filter((part) => part !== 'prompt' && part !== 'options');
	sameNames(partsOf[kind], own, of('part'), words, [], report);
	if (kind === 'match' && written.matches)
		sameNames(matches, Object.keys(written.matches), of('match'), words, ['matches'], report);
	if (kind === 'passage' && written.passage) {
		const marked = piecesOf(written.passage).flatMap((pieces) =>
			pieces.flatMap(({ option }) => option ?? [])
		);
		const what = of('marked piece');
		for (const option of options.filter((option) => !marked.includes(option)))
			report(words.at('passage'), problems.wordsMissing({ what: what(option) }));
		for (const option of marked.filter(
			(option, index) => !options.includes(option) || marked.indexOf(option) < index
		))
			report(words.at('passage'), problems.wordsExtra({ what: what(option) }));
	}
	// The words of a passage's option are the piece itself.
	for (const [option, { text, accept }] of Object.entries(written.options)) {
		if (accept && kind !== 'short')
			report(
				words.at('options', option, 'accept'),
				problems.wordsExtra({ what: of('other ways to write the option')(option) })
			);
		if (kind === 'passage' && text !== undefined)
			report(
				words.at('options', option, 'text'),
				problems.wordsExtra({ what: of('text of the option')(option) })
			);
		else if (kind !== 'passage' && text === undefined)
			report(words.at('options', option), problems.wordsMissing({ what: of('text of the option')(option) }));
	}
	if (kind === 'short') linkAccepted(words, lang, report);
}

/** What is typed can be read as one answer only. */
function linkAccepted(words: Entry<QuestionWordsEntry>, lang: Lang, report: Report): void {
	const first = new Map<string, string>();
	for (const [option, { text, accept = [] }] of Object.entries(words.value.options))
		for (const [index, written] of [text ?? '', ...accept].entries()) {
			const place =
				index === 0 ? words.at('options', option, 'text') : words.at('options', option, 'accept', index - 1);
			const folded = fold(written, lang);
			const other = first.get(folded);
			if (folded === '') report(place, problems.acceptEmpty({ text: written }));
			else if (other !== undefined) report(place, problems.acceptTwice({ text: written, option, other }));
			first.set(folded, option);
		}
}

/** `law` of `content/questions/law.yaml`. */
const moduleOf = ({ path }: Place) => path.split('/').at(-1)!.replace('.yaml', '');

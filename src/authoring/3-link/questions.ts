import { langs } from '#course/lang.ts';
import type { WordsFile } from '../2-parse/lists.ts';
import type { Parts } from '../2-parse/parse.ts';
import type { QuestionWordsEntry } from '../2-parse/questions.ts';
import { problems, type Place, type Report } from '../problems.ts';
import { eachOnce, refer, type Known } from './known.ts';
import { sameNames } from './words.ts';

/** Joins questions with their module, lesson, options, facts and words. */
export function linkQuestions(parts: Parts, known: Known, report: Report): void {
	for (const { value: question, at } of parts.questions.entries) {
		refer(question.lesson, known.lessons, problems.lessonUnknown, at('lesson'), report);
		eachOnce(question.options, 'option', (index) => at('options', index), report);
		eachOnce(question.right, 'option', (index) => at('right', index), report);
		for (const [index, id] of question.right.entries())
			refer(id, new Set(question.options), problems.optionUnknown, at('right', index), report);
		for (const [index, id] of question.facts.entries())
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
			if (file) linkWords(parts, file, module, ids, report);
		}
}

function linkWords(
	parts: Parts,
	file: WordsFile<QuestionWordsEntry>,
	module: string,
	ids: string[],
	report: Report
): void {
	sameNames(ids, file.words.keys(), (id) => `the question "${id}"`, file, [], report);
	for (const { value: question } of parts.questions.entries) {
		const words = question.module === module ? file.words.get(question.id) : undefined;
		const what = (option: string) => `the option "${option}" of the question "${question.id}"`;
		if (words)
			sameNames(question.options, Object.keys(words.value.options), what, words, ['options'], report);
	}
}

/** `law` of `content/questions/law.yaml`. */
const moduleOf = ({ path }: Place) => path.split('/').at(-1)!.replace('.yaml', '');

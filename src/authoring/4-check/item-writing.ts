import { langs, type Lang } from '#course/lang.ts';
import type { Parts } from '../2-parse/parse.ts';
import type { QuestionEntry, QuestionWordsEntry } from '../2-parse/questions.ts';
import type { Entry } from '../2-parse/yaml.ts';
import { similarity } from '../did-you-mean.ts';
import { problems, type Report } from '../problems.ts';

/** Below this many questions a pattern may be chance. */
const enough = 8;

/** Holds questions to what is known of good items: nothing but the subject shall give the answer away. */
export function checkItemWriting(parts: Parts, report: Report): void {
	const questions = parts.questions.entries.map(({ value }) => value);
	for (const module of new Set(questions.map(({ module }) => module))) {
		const own = questions.filter((question) => question.module === module);
		checkPositions(module, own, report);
		for (const lang of langs) {
			const file = parts.questionWords[lang].get(module);
			if (!file) continue;
			const written = own.flatMap((question) => {
				const words = file.words.get(question.id);
				return words ? [{ question, words }] : [];
			});
			checkLengths(lang, written, file.at(), report);
			for (const { question, words } of written) checkWords(lang, question, words, report);
		}
	}
	checkCases(questions, report);
}

const singleOf = (questions: QuestionEntry[]) =>
	questions.filter(({ kind, right }) => kind === 'single' && right?.length === 1);

function checkPositions(module: string, questions: QuestionEntry[], report: Report): void {
	const single = singleOf(questions);
	const top = { path: `content/questions/${module}.yaml`, line: 1, col: 1 };
	const positions = single.map(({ options, right }) => options.indexOf(right![0]!) + 1);
	for (const position of new Set(positions)) {
		const count = positions.filter((each) => each === position).length;
		if (single.length >= enough && count > single.length / 2)
			report(top, problems.itemKeyCrowded({ count, of: single.length, position }));
	}
}

type Written = { question: QuestionEntry; words: Entry<QuestionWordsEntry> };

function checkLengths(lang: Lang, written: Written[], place: Parameters<Report>[0], report: Report): void {
	const single = written.filter(({ question }) => singleOf([question]).length);
	const ids = single
		.filter(({ question, words }) => {
			const lengthOf = (option: string) => words.value.options[option]?.text?.length ?? 0;
			const [right] = question.right!;
			return question.options.every((option) => option === right || lengthOf(option) < lengthOf(right!));
		})
		.map(({ question }) => question.id);
	if (single.length >= enough && ids.length > single.length * 0.4)
		report(place, problems.itemLongestRight({ lang, count: ids.length, of: single.length, ids }));
}

const others: Record<Lang, RegExp> = {
	en: /\b(all|none|both|any|either) of (the )?(above|following|options|answers)|^(both )?[a-d] and [a-d]$/i,
	ja: /(上記|以上|これら|いずれ|どれ)(の|も|は|が)?(すべて|全て|いずれも|どれも)|(すべて|全て)(正しい|当てはまる|誤り)|いずれでもない|どれでもない/
};
const negative: Record<Lang, RegExp> = {
	en: /\b(not|never|no|none|nobody|nothing|neither|nor|cannot|without|except)\b|n['’]t\b/gi,
	ja: /(?<![危少幼切])ない|ません|なかった/g
};

function checkWords(
	lang: Lang,
	{ options }: QuestionEntry,
	words: Entry<QuestionWordsEntry>,
	report: Report
): void {
	const { prompt } = words.value;
	const asking =
		prompt
			.trim()
			.split(/(?<=[。.!?？])\s*/)
			.filter(Boolean)
			.at(-1) ?? prompt;
	if ((asking.match(negative[lang]) ?? []).length > 1)
		report(words.at('prompt'), problems.itemDoubleNegative({ text: asking }));
	const texts = options.flatMap((option) => {
		const text = words.value.options[option]?.text;
		return text === undefined ? [] : [{ option, text }];
	});
	for (const [index, { option, text }] of texts.entries()) {
		if (others[lang].test(text))
			report(words.at('options', option, 'text'), problems.itemAllOfAbove({ text }));
		const twin = texts.slice(0, index).find((earlier) => isAlike(earlier.text, text));
		if (twin)
			report(words.at('options', option, 'text'), problems.itemOptionsAlike({ a: twin.text, b: text }));
	}
}

/** Options may differ in a number alone, which is then what is asked. */
function isAlike(a: string, b: string): boolean {
	const plain = (text: string) =>
		text
			.normalize('NFKC')
			.toLowerCase()
			.replace(/[\p{P}\p{Z}\s]/gu, '');
	const digits = (text: string) => text.normalize('NFKC').replace(/\D/g, '');
	const [first, second] = [plain(a), plain(b)];
	if (first === second) return true;
	return digits(a) === digits(b) && first.length > 20 && similarity(first, second) > 0.95;
}

/** A course of nothing but trafficking would teach to see it everywhere. */
function checkCases(questions: QuestionEntry[], report: Report): void {
	const cases = questions.filter(({ kind }) => kind === 'judgement');
	const count = cases.filter(({ verdict }) => verdict === 'not').length;
	const percent = Math.round((count / cases.length) * 100);
	if (cases.length >= enough && (percent < 30 || percent > 50))
		report(
			{ path: 'content/course.yaml', line: 1, col: 1 },
			problems.casesUnbalanced({ count, of: cases.length, percent })
		);
}

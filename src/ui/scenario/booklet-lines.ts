import type { Condition } from '#course/scenario/condition.ts';
import type { Booklet, Section, Way } from '#course/scenario/booklet.ts';
import type { ScenarioStructure, ScenarioWords } from '#course/scenario/scenario.ts';
import type { Lang } from '#course/lang.ts';
import { fill } from '#i18n/fill.ts';
import type { Words } from '#i18n/words.ts';

/** A booklet in finished sentences, for a page that only prints them. */
export interface BookletLines {
	boxes: string[];
	start: string;
	cards: { number: number; text: string; innocent: string; key: string }[];
	sections: SectionLines[];
	results: { name: string; then: string; lines: string[] }[];
	key: { name: string; text: string; grade: string; feedback: string; carries: string | undefined }[];
}

export interface SectionLines {
	number: number;
	title: string;
	text: string;
	isEnding: boolean;
	present: string | undefined;
	notice: string | undefined;
	arrives: string | undefined;
	/** The ledger's facts offered as legal basis. */
	basis: string[];
	ways: { name: string; text: string; aside: string }[];
}

interface Source {
	booklet: Booklet;
	scenario: ScenarioStructure;
	/** Of the variant, with what was drawn. */
	story: ScenarioWords;
	statementOf: (fact: string) => string;
	words: Words['booklet'];
	scenarioWords: Words['scenario'];
	lang: Lang;
}

export function bookletLines(source: Source): BookletLines {
	const { booklet, scenario, story, words, scenarioWords, lang } = source;
	const list = (items: (string | number)[]) => items.join(lang === 'ja' ? '、' : ', ');
	const ticked = booklet.boxes.filter(({ isTicked }) => isTicked).map(({ letter }) => letter);
	const ways = booklet.sections.flatMap((section) =>
		section.kind === 'scene' ? section.ways.map((way) => ({ section, way })) : []
	);
	const wordsOf = ({ scene }: Section, { choice }: Way) => story.scenes[scene]!.choices[choice]!;

	return {
		boxes: booklet.boxes.map(({ letter }) => letter),
		start: ticked.length > 0 ? fill(words.boxesAtStart, { boxes: list(ticked) }) : words.boxesNone,
		cards: booklet.cards.map((card, place) => {
			const { dimension, strength } = scenario.facts[card]!;
			const key = `${scenarioWords.dimension[dimension]}${lang === 'ja' ? '、' : ', '}${scenarioWords.strength[strength]}`;
			return { number: place + 1, ...story.facts[card]!, key };
		}),
		sections: booklet.sections.map((section) => sectionLines(section, source, list)),
		results: ways.map(({ section, way }) => ({
			name: nameOf(section, way),
			then: wordsOf(section, way).then,
			lines: resultLines(way, words, list)
		})),
		key: ways.map(({ section, way }) => {
			const { text, feedback } = wordsOf(section, way);
			const scene = scenario.scenes[section.scene]!;
			const because = scene.kind === 'scene' ? scene.choices[way.choice]!.because : undefined;
			const carries = because && {
				cards: list(
					because.cards.map((card) => booklet.cards.indexOf(card) + 1).filter((number) => number > 0)
				),
				basis: because.basis.map(source.statementOf).join(lang === 'ja' ? '' : ' ')
			};
			return {
				name: nameOf(section, way),
				text,
				feedback,
				grade: gradeLine(way, words, scenarioWords),
				carries: carries?.cards ? fill(words.carries, carries) : undefined
			};
		})
	};
}

const nameOf = ({ number }: Section, { letter }: Way) => `${number}${letter}`;

function sectionLines(
	section: Section,
	source: Source,
	list: (items: (string | number)[]) => string
): SectionLines {
	const { scenario, story, words, statementOf } = source;
	const { number, scene: id } = section;
	const told = story.scenes[id]!;
	const base = { number, title: told.title, text: told.text };
	const none = { present: undefined, notice: undefined, arrives: undefined, basis: [], ways: [] };
	const scene = scenario.scenes[id]!;
	if (section.kind === 'ending' || scene.kind === 'ending') return { ...base, ...none, isEnding: true };
	const { skip, arrives } = section;
	return {
		...base,
		isEnding: false,
		present: list(scene.present.map((person) => story.people[person]!)),
		notice: skip && fill(words.notice, { notice: told.notice ?? '', letter: `${number}${skip}` }),
		arrives: arrives.length > 0 ? fill(words.onArrival, { cards: list(arrives) }) : undefined,
		basis: (scene.decision?.basis ?? []).map(statementOf),
		ways: section.ways.map((way) => ({
			name: nameOf(section, way),
			text: told.choices[way.choice]!.text,
			aside: [
				fill(words.minutes, { minutes: way.minutes }),
				way.when && fill(words.onlyIf, { condition: inWords(way.when, words) }),
				way.once && words.once
			]
				.filter(Boolean)
				.join(' · ')
		}))
	};
}

/** In the order in which a reader does it: the next section is found with the boxes as they are. */
function resultLines(
	way: Way,
	words: Words['booklet'],
	list: (items: (string | number)[]) => string
): string[] {
	const to = way.to.map(({ section: number, when }, index) =>
		when
			? fill(words.goToIf, { number, condition: inWords(when, words) })
			: fill(index > 0 ? words.otherwise : words.goTo, { number })
	);
	return [
		...to,
		way.ticks.length > 0 && fill(words.tick, { boxes: list(way.ticks) }),
		...way.cards.map(({ card, when }) =>
			when ? fill(words.cardIf, { card, condition: inWords(when, words) }) : fill(words.card, { card })
		),
		way.rubs.length > 0 && fill(words.rubOut, { boxes: list(way.rubs) })
	].filter((line) => line !== false);
}

function gradeLine(way: Way, words: Words['booklet'], scenarioWords: Words['scenario']): string {
	const lines = way.grade.map(({ grade: name, when }, index) => {
		const grade = scenarioWords.grade[name];
		if (when) return fill(words.gradeIf, { grade, condition: inWords(when, words) });
		return fill(index > 0 ? words.gradeElse : words.gradeOnly, { grade });
	});
	return lines.join(' · ');
}

/** A condition over boxes in words. */
export function inWords(condition: Condition, words: Words['booklet']): string {
	const part = (inner: Condition) =>
		inner.kind === 'or' && condition.kind === 'and' ? `(${inWords(inner, words)})` : inWords(inner, words);
	switch (condition.kind) {
		case 'flag':
			return fill(words.ticked, { box: condition.name });
		case 'not':
			return condition.of.kind === 'flag'
				? fill(words.notTicked, { box: condition.of.name })
				: fill(words.not, { condition: inWords(condition.of, words) });
		case 'and':
			return condition.of.map(part).join(words.and);
		case 'or':
			return condition.of.map(part).join(words.or);
		default:
			return condition satisfies never;
	}
}

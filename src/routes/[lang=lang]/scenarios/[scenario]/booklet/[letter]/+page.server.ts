import { error } from '@sveltejs/kit';
import { course } from 'virtual:course';
import type { Lang } from '#course/lang.ts';
import { seedOf } from '#course/shuffle.ts';
import { bookletOf } from '#course/scenario/booklet.ts';
import { draw, wordsOfRun } from '#course/scenario/tokens.ts';
import { wordsOf } from '#i18n/translator.ts';
import { basisOf } from '#course/question/basis.ts';
import { bookletLines } from '#ui/scenario/booklet-lines.ts';
import { bookletLetters } from '#ui/scenario/letters.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	course.locales.flatMap((lang) =>
		Object.values(course.scenarios).flatMap((scenario) =>
			Object.keys(bookletLetters(scenario)).map((letter) => ({ lang, scenario: scenario.id, letter }))
		)
	);

export const load: PageServerLoad = ({ params }) => {
	const lang = params.lang as Lang;
	const scenario = course.scenarios[params.scenario];
	const letters = scenario && bookletLetters(scenario);
	const variant = letters?.[params.letter];
	if (!scenario || !letters || !variant) error(404);
	// One draw for each booklet, so that the booklets of one room differ and a reprint is the same.
	const story = wordsOfRun(scenario.words[lang], variant, draw(scenario, seedOf(params.letter)));
	const words = wordsOf(lang, 'booklet');
	return {
		id: scenario.id,
		letter: params.letter.toUpperCase(),
		others: Object.keys(letters).filter((letter) => letter !== params.letter),
		title: story.title,
		briefing: story.briefing,
		minutes: scenario.minutes,
		truth: story.variants[variant]!,
		lines: bookletLines({
			booklet: bookletOf(scenario, variant),
			scenario,
			story,
			statementOf: (fact) => basisOf(course, [fact], lang)[0]!.statement,
			words,
			scenarioWords: wordsOf(lang, 'scenario'),
			lang
		}),
		words,
		back: wordsOf(lang, 'scenario').title
	};
};

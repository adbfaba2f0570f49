import { error } from '@sveltejs/kit';
import { course } from 'virtual:course';
import type { Lang } from '#course/lang.ts';
import { replay } from '#course/scenario/run.ts';
import { draw, wordsOfRun } from '#course/scenario/tokens.ts';
import { wordsOf } from '#i18n/translator.ts';
import { basisOf } from '#course/question/basis.ts';
import { layOut } from '#ui/scenario/lay-out.ts';
import { bookletLetters } from '#ui/scenario/letters.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	course.locales.flatMap((lang) => Object.keys(course.scenarios).map((scenario) => ({ lang, scenario })));

export const load: PageServerLoad = ({ params }) => {
	const lang = params.lang as Lang;
	const found = course.scenarios[params.scenario];
	if (!found) error(404);
	const words = wordsOf(lang, 'scenario');
	const drawn = draw(found, 0);
	const told = (variant: string) => wordsOfRun(found.words[lang], variant, drawn);
	const [first = ''] = Object.keys(found.variants);
	const story = told(first);
	const letters = bookletLetters(found);
	return {
		id: found.id,
		story: { title: story.title, briefing: story.briefing, facilitator: story.facilitator },
		goals: found.goals.map((goal) => story.goals[goal]!),
		minutes: found.minutes,
		variants: Object.entries(letters).map(([letter, variant]) => {
			const { pass } = found.proof[variant]!;
			return {
				letter,
				...told(variant).variants[variant]!,
				use: words.mode[found.variants[variant]!.use],
				minutes: pass.minutes,
				way: replay(found, variant, pass.path).steps.map(
					({ scene, choice }) => told(variant).scenes[scene]!.choices[choice]!.text
				)
			};
		}),
		scenes: Object.entries(found.scenes).flatMap(([id, scene]) =>
			scene.kind === 'ending'
				? []
				: [
						{
							id,
							title: story.scenes[id]!.title,
							choices: Object.entries(scene.choices).map(([choice, { grade, facts }]) => ({
								choice,
								text: story.scenes[id]!.choices[choice]!.text,
								feedback: story.scenes[id]!.choices[choice]!.feedback,
								grades: [...new Set(grade.map(({ grade }) => words.grade[grade]))].join(' / '),
								basis: basisOf(course, facts, lang)
							}))
						}
					]
		),
		cards: Object.entries(found.facts).map(([id, { dimension, strength }]) => ({
			id,
			...story.facts[id]!,
			key: `${words.dimension[dimension]}, ${words.strength[strength]}`
		})),
		map: layOut(found, first),
		titles: Object.fromEntries(Object.entries(story.scenes).map(([id, scene]) => [id, scene.title])),
		mapWords: words,
		words: wordsOf(lang, 'facilitator'),
		bookletWords: wordsOf(lang, 'booklet')
	};
};

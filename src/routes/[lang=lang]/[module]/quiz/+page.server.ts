import { error } from '@sveltejs/kit';
import { course } from 'virtual:course';
import type { Lang } from '#course/lang.ts';
import { itemIn } from '#course/question/item.ts';
import { translator, wordsOf } from '#i18n/translator.ts';
import { basisOf } from '#course/question/basis.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

const bankOf = (module: string) =>
	Object.values(course.questions).filter((question) => question.module === module);

export const entries: EntryGenerator = () =>
	course.locales.flatMap((lang) =>
		course.modules.filter(({ id }) => bankOf(id).length > 0).map((module) => ({ lang, module: module.id }))
	);

export const load: PageServerLoad = ({ params }) => {
	const lang = params.lang as Lang;
	const module = course.modules.find(({ id }) => id === params.module);
	const bank = bankOf(params.module);
	if (!module || bank.length === 0) error(404);
	const t = translator(lang);
	const draw = Math.min(module.quiz.draw, bank.length);
	return {
		module: { id: module.id, title: module.words[lang].title },
		draw,
		pass: module.quiz.pass,
		intro: t('quiz:intro', { questions: t('count:questions', { count: draw }), pass: module.quiz.pass }),
		items: bank.map((question) => itemIn(question, lang)),
		basis: Object.fromEntries(
			bank.flatMap(({ facts }) => facts.map((fact) => [fact, basisOf(course, [fact], lang)[0]!]))
		),
		lessons: Object.fromEntries(
			bank.map(({ lesson }) => {
				const { module, words } = course.lessons[lesson]!;
				return [lesson, { module, title: words[lang].title }];
			})
		),
		words: wordsOf(lang, 'quiz'),
		check: wordsOf(lang, 'check')
	};
};

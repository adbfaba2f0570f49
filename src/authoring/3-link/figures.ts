import { langs } from '#course/lang.ts';
import type { Parts } from '../2-parse/parse.ts';
import { problems, type Report } from '../problems.ts';
import { eachOnce, refer, type Known } from './known.ts';
import { checkItem } from './lessons.ts';
import { sameNames } from './words.ts';

/** Joins figures with the lessons, facts and source items they name, and with their words. */
export function linkFigures(parts: Parts, known: Known, report: Report): void {
	for (const [name, figure] of parts.figures) {
		if (!figure) continue;
		const { at } = figure;
		const { id, roles, steps } = figure.value;
		if (id !== name) report(at('id'), problems.idNotFileName({ id, file: name }));
		eachOnce(roles, 'role', (index) => at('roles', index), report);
		eachOnce(
			steps.map((step) => step.id),
			'step',
			(index) => at('steps', index, 'id'),
			report
		);
		for (const [s, step] of steps.entries()) {
			refer(step.lesson, known.lessons, problems.lessonUnknown, at('steps', s, 'lesson'), report);
			checkItem(step.then, known, at('steps', s, 'then'), report);
			for (const [index, fact] of step.facts.entries())
				refer(fact, known.facts, problems.factUnknown, at('steps', s, 'facts', index), report);
			for (const [index, role] of step.duties.entries())
				refer(role, new Set(roles), problems.roleUnknown, at('steps', s, 'duties', index), report);
		}
	}
	for (const lang of langs) linkWords(parts, lang, report);
}

function linkWords(parts: Parts, lang: (typeof langs)[number], report: Report): void {
	for (const [name, figure] of parts.figures) {
		const path = `content/${lang}/figures/${name}.yaml`;
		const words = parts.figureWords[lang].get(name);
		if (!parts.figureWords[lang].has(name))
			report({ path: `content/figures/${name}.yaml`, line: 1, col: 1 }, problems.fileMissing({ path }));
		if (!figure || !words) continue;
		const { roles, steps } = figure.value;
		const stepIds = steps.map(({ id }) => id);
		sameNames(roles, Object.keys(words.value.roles), (id) => `the role "${id}"`, words, ['roles'], report);
		sameNames(stepIds, Object.keys(words.value.steps), (id) => `the step "${id}"`, words, ['steps'], report);
		for (const { id, duties } of steps) {
			const step = words.value.steps[id];
			const what = (role: string) => `the duties of "${role}" in the step "${id}"`;
			if (step) sameNames(duties, Object.keys(step.duties), what, words, ['steps', id, 'duties'], report);
		}
	}
	for (const name of parts.figureWords[lang].keys())
		if (!parts.figures.has(name)) {
			const path = `content/figures/${name}.yaml`;
			report(
				{ path: `content/${lang}/figures/${name}.yaml`, line: 1, col: 1 },
				problems.fileMissing({ path })
			);
		}
}

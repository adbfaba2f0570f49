import { watch } from 'node:fs';
import { langs } from '#course/lang.ts';
import { readContent } from '../1-read.ts';
import { compileCourse, type Compiled } from '../compile.ts';
import { count } from '../count.ts';
import { formatProblem } from '../problems.ts';
import type { Options } from './command-line.ts';

/** `course check`: prints warnings and problems, then one line; with `watch` again at every change. */
export function check({ content, json, watch: isWatching }: Options): number {
	const once = () => {
		const today = new Date().toISOString().slice(0, 10);
		const compiled = compileCourse(readContent(content), { today });
		if (json) console.log(JSON.stringify(jsonOf(compiled), null, '\t'));
		else printReport(compiled);
		return compiled.problems.length ? 1 : 0;
	};
	const code = once();
	if (isWatching) {
		// An editor saves in several steps; the last one counts.
		let timer: NodeJS.Timeout | undefined;
		watch(content, { recursive: true }, () => {
			clearTimeout(timer);
			timer = setTimeout(once, 100);
		});
		console.log(`Watching ${content}; Ctrl+C ends it.`);
	}
	return code;
}

const jsonOf = (compiled: Compiled) => ({
	problems: compiled.problems,
	warnings: compiled.warnings,
	counts: countsOf(compiled)
});

function printReport(compiled: Compiled): void {
	for (const problem of compiled.warnings) console.log(`warning: ${formatProblem(problem)}\n`);
	for (const problem of compiled.problems) console.log(`${formatProblem(problem)}\n`);
	console.log(summaryOf(compiled));
}

const countsOf = ({ ids }: Compiled) => ({
	lessons: ids.lesson.length,
	questions: ids.question.length,
	scenarios: ids.scenario.length,
	facts: ids.fact.length
});

/** `11 lessons, 44 questions, 1 scenario, 120 facts in 2 languages: no problems`. */
function summaryOf(compiled: Compiled): string {
	const { lessons, questions, scenarios, facts } = countsOf(compiled);
	const all = [
		count(lessons, 'lesson'),
		count(questions, 'question'),
		count(scenarios, 'scenario'),
		count(facts, 'fact')
	];
	const found = [count(compiled.problems.length, 'problem')];
	if (compiled.warnings.length) found.push(count(compiled.warnings.length, 'warning'));
	return `${all.join(', ')} in ${langs.length} languages: ${found.join(', ').replace(/^0/, 'no')}`;
}

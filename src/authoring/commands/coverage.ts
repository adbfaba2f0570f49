import { coverageOf, gapsIn, type Covered } from '#course/coverage.ts';
import { readContent } from '../1-read.ts';
import { compileCourse } from '../compile.ts';
import type { Options } from './command-line.ts';

/** `course coverage`: every item of every source document with what teaches and asks it; 1 when something is left out. */
export function coverage({ content, json }: Options): number {
	const { course, problems } = compileCourse(readContent(content), { today: '0000-00-00' });
	if (!course) {
		console.error(`The content has ${problems.length} problems; see npm run course -- check.`);
		return 1;
	}
	const items = coverageOf(course);
	const gaps = gapsIn(items);
	if (json) console.log(JSON.stringify({ items, gaps }, null, '\t'));
	else for (const item of items) console.log(lineOf(item));
	const summary = `${items.length} items, ${gaps.length} left out`;
	console.error(gaps.length ? `${summary}: ${gaps.map(({ item }) => item).join(', ')}` : summary);
	return gaps.length ? 1 : 0;
}

function lineOf({ item, gist, assess, lessons, asked }: Covered): string {
	const taught = lessons.length ? lessons.join(', ') : 'NOT TAUGHT';
	const questions = asked.length ? asked.join(', ') : assess ? 'NOT ASKED' : 'need not be asked';
	return `${item}  ${gist}\n    taught: ${taught}\n    asked: ${questions}`;
}

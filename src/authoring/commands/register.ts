import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../1-read.ts';
import { compileCourse } from '../compile.ts';
import type { Options } from './command-line.ts';
import { formatProblem } from '../problems.ts';
import { register } from '../registry.ts';

/** The problems that registering solves; with any other, an id might get its number for ever by mistake. */
const solved = ['id-unregistered', 'id-gone'];

/** `course register`: writes `registry.yaml`, unless the content has problems of another kind. */
export function registerIds({ content }: Options): number {
	// No day: what is overdue is of no concern here.
	const { problems, ids } = compileCourse(readContent(content), { today: '0000-00-00' });
	const others = problems.filter(({ code }) => !solved.includes(code));
	if (others.length) {
		for (const problem of others) console.error(`${formatProblem(problem)}\n`);
		console.error('Nothing was registered: numbers are for ever, so the content has to be in order first.');
		return 1;
	}
	const file = join(content, 'registry.yaml');
	const { text, added, retired } = register(existsSync(file) ? readFileSync(file, 'utf8') : '', ids);
	if (added.length || retired.length) writeFileSync(file, text);
	for (const id of added) console.log(`added    ${id}`);
	for (const id of retired) console.log(`retired  ${id}`);
	console.log(`${added.length} added, ${retired.length} retired.`);
	return 0;
}

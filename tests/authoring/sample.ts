import { readContent, type Files } from '#authoring/1-read.ts';
import { compileCourse } from '#authoring/compile.ts';

/** The smallest course without a problem. */
export const base = (): Files => readContent('tests/authoring/base');

/** The base with the files of a sample folder put over it; `(deleted)` takes one away. */
export function sampleFiles(folder: string): Files {
	const files = base();
	for (const [path, text] of readContent(folder)) {
		if (path === 'content/expected.txt') continue;
		if (text.trim() === '(deleted)') files.delete(path);
		else files.set(path, repeated(text));
	}
	return files;
}

/** A line that ends in `# for n to 20` stands twenty times, with 0 to 19 for its `{n}`. */
const repeated = (text: string) =>
	text.replace(/^(.*?) *# for n to (\d+)$/gm, (_, line: string, times: string) =>
		Array.from({ length: Number(times) }, (_, n) => line.replaceAll('{n}', String(n))).join('\n')
	);

export const compile = (files: Files) => compileCourse(files, { today: '2026-11-22' });

import type { Files } from '../1-read.ts';
import { problems, type Report } from '../problems.ts';

/** Addresses stand in two files only, where they can be checked; lessons are scanned by themselves. */
export function checkUrls(files: Files, report: Report): void {
	for (const [path, text] of files) {
		if (!path.endsWith('.yaml') || /^content\/((sources|helplines)\.yaml$|data\/)/.test(path)) continue;
		if (!text.includes('://')) continue;
		for (const [index, line] of text.split('\n').entries()) {
			// A comment may say where something comes from.
			const url = /https?:\/\/[^\s"'<>)]+/.exec(line.replace(/(^|\s)#.*$/, ''));
			if (url) report({ path, line: index + 1, col: url.index + 1 }, problems.urlOutside({ url: url[0] }));
		}
	}
}

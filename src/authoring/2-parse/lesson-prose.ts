import { problems, type Report } from '../problems.ts';
import type { Body } from './lesson-scan.ts';

/** Reports what in the remaining prose would break a page, or show on it as it is. One problem of a kind a line. */
export function scanProse(body: Body, report: Report): void {
	const lines = body.text.split('\n');
	let offset = 0;
	for (const [index, line] of lines.entries()) {
		const place = (col: number) => body.placeAt(offset + col);

		// `&#123;` too: mdsvex turns it back into a brace before Svelte reads it.
		const brace = /[{}]|&#(?:123|125|[xX]7[bBdD]);|&[lr](?:brace|cub);/.exec(line);
		if (brace) report(place(brace.index), problems.braceInProse({ found: brace[0] }));

		const angle = line.indexOf('<');
		if (angle !== -1) report(place(angle), problems.angleInProse());

		const directive = /^\s*(:{2,})/.exec(line);
		if (directive) report(place(line.indexOf(':')), problems.directive({ found: directive[1]! }));

		const heading = /^ {0,3}(#{1,6})(?=(.?))/.exec(line);
		if (heading) {
			const [, marks, next] = heading;
			if (next !== ' ' || (marks !== '##' && marks !== '###'))
				report(place(line.indexOf('#')), problems.headingWrong({ found: `"${line.trim()}"` }));
		}
		const underline = /^ {0,3}(=+|-+)[ \t]*$/.exec(line);
		if (underline && lines[index - 1]?.trim())
			report(
				place(line.search(/\S/)),
				problems.headingWrong({ found: `text with "${underline[1]}" below it` })
			);

		offset += line.length + 1;
	}
}

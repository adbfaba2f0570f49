import { problems, type Finding, type Report } from '../problems.ts';
import type { Body } from './lesson-scan.ts';

/** What breaks a page, or shows on it as it is. The first group of a pattern, or all of it, is what was found. */
const traps: [pattern: RegExp, finding: (found: string) => Finding][] = [
	// `&#123;` too: mdsvex turns it back into a brace before Svelte reads it.
	[/[{}]|&#(?:123|125|[xX]7[bBdD]);|&[lr](?:brace|cub);/g, (found) => problems.braceInProse({ found })],
	[/</g, () => problems.angleInProse()],
	[/^[ \t]*(:{2,})/gm, (found) => problems.directive({ found })],
	[/^ {0,3}((?!#{2,3} )#{1,6}.*)$/gm, (found) => problems.headingWrong({ found: `"${found}"` })],
	[
		/^ {0,3}(=+|-+)[ \t]*$(?<=\S[ \t]*\n[^\n]*)/gm,
		(found) => problems.headingWrong({ found: `text with "${found}" below it` })
	]
];

/** Reports the traps that are left in the prose, one of a kind a line. */
export function scanProse(body: Body, report: Report): void {
	const { text } = body;
	for (const [pattern, finding] of traps) {
		let last = 0;
		for (const match of text.matchAll(pattern)) {
			const found = match[1] ?? match[0];
			const place = body.placeAt(match.index + match[0].indexOf(found));
			if (place.line !== last) report(place, finding(found));
			last = place.line;
		}
	}
}

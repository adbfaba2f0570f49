import { readContent } from '../1-read.ts';
import { parseContent } from '../2-parse/parse.ts';
import { standings } from '../3-link/standing.ts';
import type { Options } from './command-line.ts';

/**
 * `course facts`: everything that has a source, the one to be read again first at the top; with `--stale-on` what will
 * be due by that day.
 */
export function facts({ content, json, staleOn }: Options): number {
	// What is broken is told by `check`; here the rest is listed.
	const parts = parseContent(readContent(content), () => {});
	const due = standings(parts)
		.map(({ id, value: { source, status, asOf, checkedOn, reviewBy }, at }) => ({
			id,
			reviewBy,
			checkedOn,
			asOf,
			status,
			source,
			place: `${at('reviewBy').path}:${at('reviewBy').line}`
		}))
		.filter(({ reviewBy }) => staleOn === undefined || reviewBy < staleOn)
		.sort((a, b) => (a.reviewBy < b.reviewBy ? -1 : a.reviewBy > b.reviewBy ? 1 : 0));
	if (json) console.log(JSON.stringify(due, null, '\t'));
	else
		for (const { id, reviewBy, status, source, place } of due)
			console.log(`${reviewBy}  ${id}  ${status}, ${source}, ${place}`);
	console.error(staleOn ? `${due.length} to be read again before ${staleOn}` : `${due.length} with a source`);
	return 0;
}

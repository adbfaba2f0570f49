import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../1-read.ts';
import { parseContent } from '../2-parse/parse.ts';
import type { ReleasedEdition } from '../2-parse/registry.ts';
import { compileCourse } from '../compile.ts';
import { count } from '../count.ts';
import { historyOf, lastReleased, nextEdition, presentIn } from '../editions.ts';
import { formatProblem } from '../problems.ts';
import { addEdition, readRegistry } from '../registry.ts';
import type { Options } from './command-line.ts';

/**
 * `course release`: writes into `registry.yaml` what the edition that `course.yaml` names says, unless the content has
 * problems. An edition is released once.
 */
export function release({ content, wording }: Options): number {
	const files = readContent(content);
	// No day: what is overdue is of no concern here.
	const { problems } = compileCourse(files, { today: '0000-00-00' });
	if (problems.length > 0) {
		for (const problem of problems) console.error(`${formatProblem(problem)}\n`);
		return refuse('Nothing was released: an edition is for ever, so the content has to be in order first.');
	}
	const file = join(content, 'registry.yaml');
	const text = readFileSync(file, 'utf8');
	const { editions } = readRegistry(text);
	const present = presentIn(parseContent(files, () => {}))!;
	const next = nextEdition(editions, present);
	const { facts, keys } = { facts: Object.keys(next.facts), keys: Object.keys(next.keys) };

	if (editions.at(-1)?.edition === present.edition) {
		if (facts.length + keys.length > 0)
			return refuse(
				`The edition "${present.edition}" is released, and ${told(facts, keys)} came since. Give "edition" in course.yaml a new name.`
			);
		console.log(`The edition "${present.edition}" is released already, and says what it said.`);
		return 0;
	}
	const known = lastReleased(editions);
	const isChanged = (id: string) =>
		(facts.includes(id) && known.facts.has(id)) || (keys.includes(id) && known.keys.has(id));
	const unchanged = wording.filter((id) => !isChanged(id));
	if (unchanged.length > 0)
		return refuse(
			`--wording names what did not change: ${unchanged.join(', ')}. It takes ids of facts and questions that were released and differ now.`
		);

	const released = { ...next, wording };
	writeFileSync(file, addEdition(text, released));
	const { facts: changed, keys: keysChanged } = historyOf([...editions, released], present).at(-1)!;
	for (const id of changed) console.log(`fact     ${id}${replaced(released, id)}`);
	for (const id of keysChanged) console.log(`key      ${id}`);
	for (const id of wording) console.log(`wording  ${id}`);
	const fresh = told(
		facts.filter((id) => !known.facts.has(id)),
		keys.filter((id) => !known.keys.has(id))
	);
	console.log(
		`The edition "${released.edition}" is released: ${told(changed, keysChanged)} changed, ${fresh} new.`
	);
	return 0;
}

const replaced = ({ replacing }: ReleasedEdition, id: string) =>
	replacing[id] ? `, in place of ${replacing[id].join(', ')}` : '';

const told = (facts: string[], keys: string[]) =>
	`${count(facts.length, 'fact')} and ${count(keys.length, 'question')}`;

function refuse(why: string): number {
	console.error(why);
	return 1;
}

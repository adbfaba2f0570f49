// Leaves records of the edition that content/course.yaml names, before it is released: npx tsx tests/course/record/make-corpus.ts
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '#authoring/1-read.ts';
import { compileCourse } from '#authoring/compile.ts';
import { readRecordFile, writeRecordFile } from '#course/record/record-file.ts';
import { recordsOf } from './corpus-recipes.ts';
import { saidOf } from './said.ts';

const mostBytes = 400_000;

const { course, problems } = compileCourse(readContent('content'), { today: '0000-00-00' });
if (!course) throw new Error(`the content has ${problems.length} problems; npm run course -- check`);
const folder = join('tests/course/record/corpus', course.edition);
// Records of a released edition are never made again: they are what its code wrote.
if (existsSync(folder)) throw new Error(`${folder} is there already`);
mkdirSync(folder, { recursive: true });

for (const [name, events] of Object.entries(recordsOf(course))) {
	const now = events.reduce((last, { at }) => (at > last ? at : last), '');
	const text = writeRecordFile(course.id, events, now);
	const read = readRecordFile(text, course.id);
	if ('refusal' in read) throw new Error(`${name} cannot be read: ${JSON.stringify(read.refusal)}`);
	const bytes = Buffer.byteLength(text);
	if (bytes > mostBytes) throw new Error(`${name} has ${bytes} bytes; the most is ${mostBytes}`);
	writeFileSync(join(folder, `${name}.json`), text);
	writeFileSync(join(folder, `${name}.expected.json`), `${JSON.stringify(saidOf(read.events))}\n`);
	console.log(`${name}: ${read.events.length} events, ${Math.round(bytes / 1000)} kB`);
}

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '#authoring/1-read.ts';
import { compileCourse } from '#authoring/compile.ts';
import type { Course } from '#course/course.ts';

const cache = 'node_modules/.cache/mamori';

/**
 * The course of this repository, compiled once for the content and the compiler as they are: every worker of a test run
 * would else spend seconds on it.
 * @throws when the content has problems
 */
export function compiledCourse(): Course {
	const file = join(cache, `course-${fingerprint('content', 'src/authoring', 'src/course')}.json`);
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as Course;
	} catch {
		const { course } = compileCourse(readContent('content'), { today: '2026-11-22' });
		if (!course) throw new Error('the course does not compile; run `npm run course -- check`');
		mkdirSync(cache, { recursive: true });
		// Two workers may write at once; whoever reads finds a whole file.
		writeFileSync(`${file}.${process.pid}`, JSON.stringify(course));
		renameSync(`${file}.${process.pid}`, file);
		return course;
	}
}

function fingerprint(...folders: string[]): string {
	const hash = createHash('sha256');
	for (const folder of folders)
		for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).toSorted((a, b) =>
			join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1
		))
			if (entry.isFile()) {
				const path = join(entry.parentPath, entry.name);
				hash.update(path).update(readFileSync(path));
			}
	return hash.digest('hex').slice(0, 16);
}

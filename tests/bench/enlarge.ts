import { parse, stringify } from 'yaml';
import type { Files } from '#authoring/1-read.ts';

interface CourseFile {
	modules: { id: string; lessons: string[]; quiz: { draw: number; pass: number } }[];
	tracks: { lessons: string[] }[];
}

type Registry = Record<'lesson' | 'question' | 'option', Record<number, string>>;

interface QuestionFile {
	id: string;
	lesson: string;
	options: string[];
}

const perModule = 10;

/**
 * The same course with more lessons: copies of its own, ten to a module, until there are as many as asked for. Their
 * text is real and as long as ours; checks and figures are left out, since a question belongs to one lesson.
 */
export function enlarge(files: Files, lessons: number): Files {
	const course = parse(files.get('content/course.yaml')!) as CourseFile;
	const registry = parse(files.get('content/registry.yaml')!) as Registry;
	const originals = course.modules.flatMap((module) =>
		module.lessons.map((lesson) => `${module.id}/${lesson}`)
	);
	const larger = new Map(files);
	const [question] = parse(files.get('content/questions/law.yaml')!) as QuestionFile[];
	const titles: Record<string, { title: string; summary: string }> = {};
	for (let count = originals.length; count < lessons; count += 1) {
		const id = `copy-${count}`;
		const moduleId = `module-${Math.floor(count / perModule)}`;
		const original = originals[count % originals.length]!;
		for (const lang of ['en', 'ja']) {
			const text = files.get(`content/${lang}/lessons/${original}.md`)!;
			larger.set(
				`content/${lang}/lessons/${moduleId}/${id}.md`,
				text.replace(/^<(Check|Figure) .*\n/gm, '').replace(/^covers:.*\n(?: +-.*\n| +.*\n)*/m, '')
			);
		}
		let module = course.modules.find((each) => each.id === moduleId);
		if (!module) {
			module = { id: moduleId, lessons: [], quiz: { draw: 1, pass: 80 } };
			course.modules.push(module);
			titles[moduleId] = { title: moduleId, summary: moduleId };
			const asked = `${moduleId}-question`;
			larger.set(`content/questions/${moduleId}.yaml`, stringify([{ ...question!, id: asked, lesson: id }]));
			for (const lang of ['en', 'ja']) {
				const words = parse(files.get(`content/${lang}/questions/law.yaml`)!) as Record<string, unknown>;
				larger.set(`content/${lang}/questions/${moduleId}.yaml`, stringify({ [asked]: words[question!.id] }));
			}
			registry.question[1000 + count] = asked;
			for (const [index, option] of question!.options.entries())
				registry.option[10_000 + count * 10 + index] = `${asked}/${option}`;
		}
		module.lessons.push(id);
		course.tracks[0]!.lessons.push(id);
		registry.lesson[1000 + count] = id;
	}
	larger.set('content/course.yaml', stringify(course));
	larger.set('content/registry.yaml', stringify(registry));
	for (const lang of ['en', 'ja']) {
		const path = `content/${lang}/course.yaml`;
		const words = parse(files.get(path)!) as { modules: object };
		larger.set(path, stringify({ ...words, modules: { ...words.modules, ...titles } }));
	}
	return larger;
}

import { bankOfTrack, blueprintOf } from '#course/attempt/blueprint.ts';
import { langs } from '#course/lang.ts';
import type { CourseFile } from '../2-parse/course.ts';
import type { Parts } from '../2-parse/parse.ts';
import type { Step } from '../2-parse/yaml.ts';
import { problems, type Place, type Report } from '../problems.ts';
import { eachOnce, refer, type Known } from './known.ts';
import { sameNames } from './words.ts';

/** Joins `course.yaml` with the lessons, scenarios and questions it orders, and with its words. */
export function linkCourse(parts: Parts, known: Known, report: Report): void {
	const { course } = parts;
	if (!course) return;
	const { modules, tracks } = course.value;
	eachOnce(
		modules.map(({ id }) => id),
		'module',
		(index) => course.at('modules', index, 'id'),
		report
	);
	eachOnce(
		tracks.map(({ id }) => id),
		'track',
		(index) => course.at('tracks', index, 'id'),
		report
	);

	const onTracks = new Set(tracks.flatMap((track) => track.lessons));
	const listed = new Map<string, string>();
	for (const [m, module] of modules.entries()) {
		const at = (...path: Step[]) => course.at('modules', m, ...path);
		for (const [index, id] of module.lessons.entries()) {
			if (listed.has(id)) report(at('lessons', index), problems.listedTwice({ kind: 'lesson', id }));
			else
				for (const lang of langs) {
					if (parts.lessons[lang].has(`${module.id}/${id}`)) continue;
					report(
						at('lessons', index),
						problems.fileMissing({ path: `content/${lang}/lessons/${module.id}/${id}.md` })
					);
				}
			if (!onTracks.has(id)) report(at('lessons', index), problems.lessonTrackless({ id }));
			listed.set(id, module.id);
		}
		eachOnce(module.scenarios, 'scenario', (index) => at('scenarios', index), report);
		for (const [index, id] of module.scenarios.entries())
			refer(id, known.scenarios, problems.scenarioUnknown, at('scenarios', index), report);
		const have = parts.questions.named.filter(
			({ place }) => place.path === `content/questions/${module.id}.yaml`
		).length;
		if (have < module.quiz.draw)
			report(at('quiz', 'draw'), problems.quizTooSmall({ module: module.id, draw: module.quiz.draw, have }));
	}

	for (const [t, track] of tracks.entries()) {
		const at = (...path: Step[]) => course.at('tracks', t, ...path);
		const lessons = new Set(listed.keys());
		for (const [key, kind, names, unknown] of [
			['lessons', 'lesson', lessons, problems.lessonUnknown],
			['quizzes', 'quiz', known.modules, problems.moduleUnknown],
			['scenarios', 'scenario', known.scenarios, problems.scenarioUnknown]
		] as const) {
			eachOnce(track[key], kind, (index) => at(key, index), report);
			for (const [index, id] of track[key].entries()) refer(id, names, unknown, at(key, index), report);
		}
		linkFinal(parts, track, known, (...path) => course.at('tracks', t, 'final', ...path), report);
	}

	for (const lang of langs)
		for (const file of parts.lessons[lang].values())
			if (listed.get(file.id) !== file.module) report(file.top, problems.lessonUnlisted(file));
	linkCourseWords(parts, report);
}

/** The forms of a track can be filled, and its runs can be played. */
function linkFinal(
	parts: Parts,
	track: CourseFile['tracks'][number],
	known: Known,
	at: (...path: Step[]) => Place,
	report: Report
): void {
	const { items, runs } = track.final;
	const bank = bankOfTrack(
		parts.questions.entries.map(({ value }) => value),
		track
	);
	const blueprint = blueprintOf(bank, items);
	// A question with a mistake in it counts for nothing here; its mistake is told already.
	const isWhole = parts.questions.named.length === parts.questions.entries.length;
	for (const [module, wanted] of Object.entries(items)) {
		if (!refer(module, known.modules, problems.moduleUnknown, at('items', module), report)) continue;
		const have = blueprint
			.filter((cell) => cell.module === module)
			.reduce((sum, { count }) => sum + count, 0);
		if (have < wanted && isWhole)
			report(at('items', module), problems.formThin({ track: track.id, module, wanted, have }));
	}
	const variants = track.scenarios.flatMap((id) =>
		Object.values(parts.scenarios.get(id)?.value.variants ?? {}).filter(({ use }) => use === 'assessment')
	);
	if (variants.length < runs)
		report(at('runs'), problems.runsFew({ track: track.id, runs, have: variants.length }));
}

function linkCourseWords(parts: Parts, report: Report): void {
	const course = parts.course!;
	for (const lang of langs) {
		const words = parts.courseWords[lang].get('course');
		if (!parts.courseWords[lang].has('course'))
			report(course.at(), problems.fileMissing({ path: `content/${lang}/course.yaml` }));
		if (!words) continue;
		for (const kind of ['module', 'track'] as const) {
			const key = `${kind}s` as const;
			const expected = course.value[key].map(({ id }) => id);
			sameNames(expected, Object.keys(words.value[key]), (id) => `the ${kind} "${id}"`, words, [key], report);
		}
	}
}

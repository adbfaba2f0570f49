import { bankIn } from '#course/bank.ts';
import type { Course } from '#course/course.ts';
import { eventVersion, inOrder, insert, recalls, type Deed, type RecordEvent } from '#course/record/event.ts';
import { readEvent } from '#course/record/read-event.ts';
import { calibrationIn } from '#course/progress/calibration.ts';
import { gainsIn } from '#course/progress/gain.ts';
import { outlineIn } from '#course/progress/outline.ts';
import { progressIn } from '#course/progress/progress.ts';
import { timelineIn } from '#course/progress/timeline.ts';
import { cardsIn } from '#course/review/cards.ts';
import { resultsIn } from '#course/results/result-file.ts';

/** A record of so many events, as daily study over years would leave it. */
export function longRecord(course: Course, size: number): RecordEvent[] {
	const questions = Object.values(course.questions);
	const lessons = Object.keys(course.lessons);
	const terms = Object.keys(course.terms);
	const scenarios = Object.values(course.scenarios);
	const events: RecordEvent[] = [];
	const add = (deed: Deed) => {
		const place = events.length;
		// A thousand events a day, so that ids and times differ as in life.
		const at = new Date(Date.UTC(2026, 0, 1) + place * 90_000).toISOString();
		events.push({
			v: eventVersion,
			id: `e${place.toString(16).padStart(31, '0')}`,
			at,
			edition: course.edition,
			...deed
		});
	};
	for (let turn = 0; events.length < size; turn += 1) {
		const lesson = lessons[turn % lessons.length]!;
		add({ kind: 'lesson-opened', lesson });
		add({ kind: 'lesson-read', lesson });
		const { module } = course.lessons[lesson]!;
		const asked = questions.filter((question) => question.module === module).slice(0, 10);
		const attempt = `t${turn}`;
		add({
			kind: 'attempt-started',
			attempt,
			form: 'quiz',
			feedback: 'each',
			module,
			questions: asked.map(({ id }) => id),
			seed: turn,
			pass: 80
		});
		for (const [index, { id: question }] of asked.entries()) {
			const isRight = (turn + index) % 3 > 0;
			add({
				kind: 'question-answered',
				question,
				options: ['x'],
				score: isRight ? 1 : 0,
				attempt,
				certainty: 2
			});
			add({ kind: 'attempt-advanced', attempt, question });
		}
		add({ kind: 'term-reviewed', term: terms[turn % terms.length]!, grade: recalls[turn % recalls.length]! });
		const scenario = scenarios[turn % scenarios.length]!;
		const [variant = '', proof] = Object.entries(scenario.proof)[turn % 4] ?? [];
		const run = `r${turn}`;
		add({ kind: 'run-started', run, scenario: scenario.id, variant, seed: turn, mode: 'practice' });
		for (const [step, choice] of (proof?.pass.path ?? []).entries())
			add({ kind: 'choice-made', run, step, choice });
		add({ kind: 'run-ended', run, ending: 'over', passed: true, critical: 0 });
	}
	return events.slice(0, size);
}

/** What each fold of a record costs, in milliseconds: the best of five, and the first. */
export function foldTimes(course: Course, size: number): { name: string; first: number; best: number }[] {
	const record = longRecord(course, size);
	const stored = JSON.stringify(record);
	const outline = outlineIn(course, 'en');
	const bank = bankIn(course, 'en');
	const material = { items: bank.items, terms: bank.terms, history: course.history };
	const now = Date.parse(record.at(-1)!.at);
	const head = { course: course.id, edition: course.edition, hash: course.hash };
	const folds: Record<string, (events: readonly RecordEvent[]) => unknown> = {
		'put in order': (events) => inOrder(events.toReversed()),
		'one event more': (events) => insert(events, { ...record.at(-1)!, id: 'new' }),
		'progress, standing': (events) => progressIn(outline, events),
		'what is due for review': (events) => cardsIn(events, material, now),
		'before and after': gainsIn,
		'how sure, how right': calibrationIn,
		'time line': (events) => timelineIn(events, (at) => at.slice(0, 10)),
		'results to hand in': (events) => resultsIn(events, head)
	};
	const time = (work: () => unknown) => {
		const started = performance.now();
		work();
		return performance.now() - started;
	};
	const timed = (name: string, work: () => unknown) => {
		const times = Array.from({ length: 5 }, () => time(work));
		return { name, first: times[0]!, best: Math.min(...times) };
	};
	return [
		timed('parse its JSON', () => JSON.parse(stored)),
		timed('read and check it', () => (JSON.parse(stored) as unknown[]).map(readEvent)),
		// A copy each time, so that nothing is known of it.
		...Object.entries(folds).map(([name, fold]) => timed(name, () => fold([...record])))
	];
}

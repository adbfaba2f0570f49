import { percent } from '../attempt/deal.ts';
import type { RecordEvent } from '../record/event.ts';
import { attemptsIn, type AttemptState } from './attempts.ts';

/** Points of some questions: percent, rounded down, and how many questions they were. */
export interface Points {
	percent: number;
	questions: number;
}

/** A finished pretest or posttest. */
export interface FormResult extends Points {
	attempt: string;
	finishedAt: string;
	/** By module; nothing of questions whose module the record does not name. */
	modules: Map<string, Points>;
}

/** What a learner knew before a track and after it. */
export interface Gain {
	/** The first finished pretest; none if a posttest was finished earlier, for then it tells of no before. */
	before: FormResult | undefined;
	/** Of equal results the earlier. */
	best: FormResult | undefined;
	latest: FormResult | undefined;
}

/** By track; only tracks with a finished form. */
export function gainsIn(events: readonly RecordEvent[]): Map<string, Gain> {
	const finished = attemptsIn(events)
		.filter(({ isFinished, attempt }) => isFinished && attempt.track !== undefined)
		.sort((a, b) => (a.finishedAt! < b.finishedAt! ? -1 : a.finishedAt! > b.finishedAt! ? 1 : 0));
	const gains = new Map<string, Gain>();
	for (const state of finished) {
		const { form, track } = state.attempt;
		if (form !== 'pretest' && form !== 'posttest') continue;
		const gain = gains.get(track!) ?? { before: undefined, best: undefined, latest: undefined };
		gains.set(track!, gain);
		if (form === 'pretest') {
			if (!gain.before && !gain.latest) gain.before = resultOf(state);
			continue;
		}
		gain.latest = resultOf(state);
		if (!gain.best || gain.latest.percent > gain.best.percent) gain.best = gain.latest;
	}
	return gains;
}

function resultOf({ attempt, given, finishedAt, result }: AttemptState): FormResult {
	const scores = new Map<string, number[]>();
	const seen = new Set<string>();
	for (const [index, question] of attempt.questions.entries()) {
		const module = attempt.modules?.[index];
		if (module === undefined || seen.has(question)) continue;
		seen.add(question);
		const own = scores.get(module) ?? [];
		scores.set(module, own);
		own.push(given.get(question)!.score);
	}
	return {
		attempt: attempt.id,
		finishedAt: finishedAt!,
		percent: result!,
		questions: given.size,
		modules: new Map(
			[...scores].map(([module, own]) => [module, { percent: percent(own), questions: own.length }])
		)
	};
}

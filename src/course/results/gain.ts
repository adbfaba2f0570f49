import { mean } from 'simple-statistics';
import type { Form } from '../attempt/rule.ts';
import { finishedAttemptsOf, type FinishedAttempt } from './first-answers.ts';
import { measure, type Measured } from './measured.ts';
import type { Learner } from './pool.ts';

/** Of a track, or of one module's questions within its two forms. */
export interface GainRow {
	track: string;
	module?: string;
	gain: Measured<Gain>;
}

/** Mean scores before and after, 0 to 1, of the same learners. */
export interface Gain {
	pre: number;
	post: number;
	/** post − pre */
	gain: number;
	/**
	 * (post − pre) / (1 − pre), of the means: which part of what could be gained was. R. R. Hake, "Interactive-engagement
	 * versus traditional methods", American Journal of Physics 66 (1998), 64–74. Undefined when nothing was left to gain.
	 */
	normalised: number | undefined;
}

type Pair = { pre: FinishedAttempt; post: FinishedAttempt };

/**
 * Per track and module, over learners who finished both forms: the first pretest, and the first posttest after it. There is no
 * control group, and who hands in chose to.
 * @param moduleOf the module of each question
 */
export function gainsOf(
	learners: readonly Learner[],
	tracks: readonly string[],
	moduleOf: ReadonlyMap<string, string>
): GainRow[] {
	const finished = learners.map(finishedAttemptsOf);
	const modules = [...new Set(moduleOf.values())];
	return tracks.flatMap((track) => {
		const pairs = finished.flatMap((attempts) => pairOf(attempts, track) ?? []);
		if (pairs.length === 0) return [];
		const ofModule = modules.flatMap((module): GainRow[] => {
			const means = pairs.flatMap((pair) => meansOf(pair, (question) => moduleOf.get(question) === module));
			return means.length === 0 ? [] : [{ track, module, gain: measure(means.length, () => gainIn(means)) }];
		});
		const means = pairs.flatMap((pair) => meansOf(pair, () => true));
		return [{ track, gain: measure(means.length, () => gainIn(means)) }, ...ofModule];
	});
}

function pairOf(attempts: readonly FinishedAttempt[], track: string): Pair | undefined {
	const isOf = (form: Form) => (finished: FinishedAttempt) =>
		finished.attempt.form === form && finished.attempt.track === track;
	const pre = attempts.find(isOf('pretest'));
	const post = pre && attempts.slice(attempts.indexOf(pre)).find(isOf('posttest'));
	return pre && post && { pre, post };
}

type Means = { pre: number; post: number };

/** Nothing where one of the two forms has no such question. */
function meansOf({ pre, post }: Pair, isMeant: (question: string) => boolean): Means[] {
	const scoresOf = ({ scores }: FinishedAttempt) =>
		[...scores].flatMap(([question, score]) => (isMeant(question) ? score : []));
	const [before, after] = [scoresOf(pre), scoresOf(post)];
	return before.length === 0 || after.length === 0 ? [] : [{ pre: mean(before), post: mean(after) }];
}

function gainIn(means: readonly Means[]): Gain {
	const [pre, post] = [mean(means.map((each) => each.pre)), mean(means.map((each) => each.post))];
	const gain = post - pre;
	return { pre, post, gain, normalised: 1 - pre < 1e-9 ? undefined : gain / (1 - pre) };
}

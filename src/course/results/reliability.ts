import { mean, sum, variance } from 'simple-statistics';
import type { Form } from '../attempt/rule.ts';
import { finishedAttemptsOf, type FinishedAttempt } from './first-answers.ts';
import { isFullyRight } from './item-analysis.ts';
import { leastLearners, measure, type Measured } from './measured.ts';
import type { Learner } from './pool.ts';

/** One form, by whose it is. A review has no form: it is another one for everybody. */
export interface ReliabilityRow {
	form: Form;
	track?: string;
	module?: string;
	outcome:
		| { kind: 'shared'; items: number; kr20: Measured }
		/**
		 * few-finished: too few learners came to the end of it. other-questions: enough did, but no five answered the same
		 * questions; a room that is given one form code does.
		 */
		| { kind: 'unavailable'; reason: 'few-finished' | 'other-questions' };
}

/**
 * Kuder–Richardson formula 20, k/(k−1) · (1 − Σpq / σ²), with the population variance σ² of the totals.
 * G. F. Kuder and M. W. Richardson, "The theory of the estimation of test reliability", Psychometrika 2 (1937), 151–160.
 * @param rows of each learner, which items are right; all rows have the same items
 * @returns at most 1, and below 0 where items contradict each other; undefined for one item, or equal totals
 */
export function kr20(rows: readonly (readonly boolean[])[]): number | undefined {
	const items = rows[0]?.length ?? 0;
	if (items < 2) return undefined;
	const spread = variance(rows.map((row) => row.filter(Boolean).length));
	if (spread === 0) return undefined;
	const pq = rows[0]!.map((_, item) => {
		const right = mean(rows.map((row) => Number(row[item])));
		return right * (1 - right);
	});
	return (items / (items - 1)) * (1 - sum(pq) / spread);
}

/**
 * KR-20 of every form: of each learner the first finished attempt, and only among learners who answered exactly the same
 * questions. A row for each set of questions that five learners share.
 */
export function reliabilityOf(learners: readonly Learner[]): ReliabilityRow[] {
	const byForm = new Map<string, { head: Omit<ReliabilityRow, 'outcome'>; first: FinishedAttempt[] }>();
	for (const learner of learners) {
		const had = new Set<string>();
		for (const finished of finishedAttemptsOf(learner)) {
			const { form, track, module } = finished.attempt;
			const key = [form, track, module].join(' ');
			if (form === 'review' || had.has(key)) continue;
			had.add(key);
			const own = byForm.get(key) ?? {
				head: { form, ...(track !== undefined && { track }), ...(module !== undefined && { module }) },
				first: []
			};
			byForm.set(key, own);
			own.first.push(finished);
		}
	}
	return [...byForm.keys()].sort().flatMap((key) => {
		const { head, first } = byForm.get(key)!;
		const shared = [...groupBySet(first).values()].filter(({ length }) => length >= leastLearners);
		if (shared.length === 0) {
			const reason = first.length < leastLearners ? 'few-finished' : 'other-questions';
			return { ...head, outcome: { kind: 'unavailable' as const, reason } };
		}
		return shared.map((group) => ({ ...head, outcome: outcomeOf(group) }));
	});
}

const namesOf = ({ scores }: FinishedAttempt) => [...scores.keys()].sort();

function groupBySet(attempts: readonly FinishedAttempt[]): Map<string, FinishedAttempt[]> {
	const groups = new Map<string, FinishedAttempt[]>();
	for (const attempt of attempts) {
		const key = namesOf(attempt).join(' ');
		groups.set(key, [...(groups.get(key) ?? []), attempt]);
	}
	return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function outcomeOf(group: readonly FinishedAttempt[]): ReliabilityRow['outcome'] {
	const items = namesOf(group[0]!);
	const rows = group.map(({ scores }) => items.map((item) => isFullyRight({ score: scores.get(item)! })));
	return { kind: 'shared', items: items.length, kr20: measure(group.length, () => kr20(rows)) };
}

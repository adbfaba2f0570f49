import type { ResultAnswer, ResultAttempt, ResultLine, ResultRun, Results } from './result-file.ts';
import type { Refusal } from './read-results.ts';

/** Something handed in, under the name by which whoever handed it over knows it again: a file's name, a code's place. */
export interface Handed {
	name: string;
	read: { results: Results } | { refusal: Refusal };
}

/** What became of a file. `answers` and `runs` count those in it; `unknown` are answers to questions the course does not have. */
export type Outcome = { name: string } & (
	| {
			kind: 'taken';
			answers: number;
			runs: number;
			edition: string;
			unknown: { question: string; count: number }[];
	  }
	/** Everything in it stands in the file `of` too. */
	| { kind: 'duplicate'; of: string }
	| { kind: 'refused'; refusal: Refusal }
);

/** What one learner handed in, in the order of the learner's record. There is no number and no name. */
export interface Learner {
	attempts: ResultAttempt[];
	answers: ResultAnswer[];
	runs: ResultRun[];
}

export interface Pool {
	/** By the smallest id in each, which is random, so that their order tells nothing. */
	learners: Learner[];
	/** In the order they were handed in. */
	outcomes: Outcome[];
}

type Read = { name: string; results: Results; ids: Set<string> };

/**
 * Puts any number of files together as sets. Files that share the id of an answer, an attempt or a run are of one learner,
 * since ids are random. The learners are the same whatever the order of the files and however often each is handed in.
 * @param questions those of the course; others are left out, of attempts too, so that these can still be finished
 */
export function pool(handed: readonly Handed[], questions: ReadonlySet<string>): Pool {
	const read = handed.map(({ name, read }): Read | { name: string; refusal: Refusal } => {
		if ('refusal' in read) return { name, refusal: read.refusal };
		const ids = idsIn(read.results);
		return ids.size === 0 ? { name, refusal: { kind: 'empty' } } : { name, results: read.results, ids };
	});
	const files = read.filter((each) => 'results' in each);
	const groups = groupsOf(files);
	const containers = new Map(groups.flatMap((group) => [...containersIn(group)]));
	const outcomes = read.map((each): Outcome => {
		const { name } = each;
		if ('refusal' in each) return { name, kind: 'refused', refusal: each.refusal };
		const container = containers.get(each);
		return container
			? { name, kind: 'duplicate', of: container.name }
			: { name, kind: 'taken', ...contentOf(each.results, questions) };
	});
	const learners = groups.map((group) => ({
		first: group.flatMap(({ ids }) => [...ids]).reduce((least, id) => (id < least ? id : least)),
		learner: unite(
			group.map(({ results }) => results),
			questions
		)
	}));
	return {
		learners: learners.sort((a, b) => (a.first < b.first ? -1 : 1)).map(({ learner }) => learner),
		outcomes
	};
}

const linesOf = ({ attempts, answers, runs }: Results): ResultLine[] => [...attempts, ...answers, ...runs];
const idsIn = (results: Results) => new Set(linesOf(results).map(({ id }) => id));

/** Union-find over the files, joined by the ids they share. */
function groupsOf(files: readonly Read[]): Read[][] {
	const parents = files.map((_, index) => index);
	const rootOf = (index: number): number => {
		let root = index;
		while (parents[root] !== root) root = parents[root]!;
		// So that the next walk from here is short.
		parents[index] = root;
		return root;
	};
	const owners = new Map<string, number>();
	for (const [index, { ids }] of files.entries())
		for (const id of ids) {
			const owner = owners.get(id);
			if (owner === undefined) owners.set(id, index);
			else parents[rootOf(index)] = rootOf(owner);
		}
	const groups = new Map<number, Read[]>();
	for (const [index, file] of files.entries()) {
		const root = rootOf(index);
		groups.set(root, [...(groups.get(root) ?? []), file]);
	}
	return [...groups.values()];
}

/** Of each file that stands wholly in another of the same learner, the largest such; of equal files the first stays. */
function containersIn(group: readonly Read[]): Map<Read, Read> {
	// Sorting is stable: equal files stay in the order they came.
	const bySize = group.toSorted((a, b) => b.ids.size - a.ids.size);
	const found = new Map<Read, Read>();
	for (const [index, file] of bySize.entries()) {
		const container = bySize
			.slice(0, index)
			.find((larger) => !found.has(larger) && isWithin(file.ids, larger.ids));
		if (container) found.set(file, container);
	}
	return found;
}

const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>) =>
	[...some].every((id) => all.has(id));

function contentOf({ answers, runs, edition }: Results, questions: ReadonlySet<string>) {
	const unknown = new Map<string, number>();
	for (const { question } of answers)
		if (!questions.has(question)) unknown.set(question, (unknown.get(question) ?? 0) + 1);
	return {
		answers: answers.length,
		runs: runs.length,
		edition,
		unknown: [...unknown].map(([question, count]) => ({ question, count }))
	};
}

function unite(files: readonly Results[], questions: ReadonlySet<string>): Learner {
	return {
		attempts: union(files.map((file) => file.attempts)).map((attempt) => ({
			...attempt,
			questions: attempt.questions.filter((question) => questions.has(question))
		})),
		answers: union(files.map((file) => file.answers)).filter(({ question }) => questions.has(question)),
		runs: union(files.map((file) => file.runs))
	};
}

/**
 * By id, in order. The same line has a higher place in a file that was made when the record knew more of what came before,
 * after another device's record was brought in; the highest counts.
 */
function union<T extends ResultLine>(lists: readonly T[][]): T[] {
	const byId = new Map<string, T>();
	for (const line of lists.flat()) {
		const other = byId.get(line.id);
		if (!other || isLater(line, other)) byId.set(line.id, line);
	}
	return [...byId.values()].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/** Two lines of one id and one place differ only where somebody edited a file; any rule does that knows no order of files. */
const isLater = (line: ResultLine, other: ResultLine) =>
	line.order > other.order || (line.order === other.order && JSON.stringify(line) > JSON.stringify(other));

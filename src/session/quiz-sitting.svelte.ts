import { deal, percent } from '#course/quiz/attempt.ts';
import { resumeQuiz, type QuizSnapshot } from '#course/quiz/machine.ts';
import { attemptsIn, type AttemptState } from '#course/progress/attempts.ts';
import type { Item } from '#course/question/item.ts';
import { present } from '#course/question/present.ts';
import type { LearnerRecord } from './learner-record.svelte.ts';
import { newId } from './new-id.ts';

interface QuizSetup {
	module: string;
	items: readonly Item[];
	draw: number;
	pass: number;
}

/**
 * One learner at the quiz of one module. The record is the truth: the machine's state is replayed from it, so that a
 * reload, another tab or another device finds the attempt where it stands.
 */
export class QuizSitting {
	readonly #record: LearnerRecord;
	readonly #setup: QuizSetup;
	readonly #items: Map<string, Item>;
	/** The attempt whose result is still on the screen although it is finished. */
	#shown = $state<string>();

	constructor(record: LearnerRecord, setup: QuizSetup) {
		this.#record = record;
		this.#setup = setup;
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- built once, never changed
		this.#items = new Map(setup.items.map((item) => [item.id, item]));
	}

	/** Attempts at this quiz, oldest first. */
	readonly attempts = $derived.by(() =>
		attemptsIn(this.#record.events).filter(({ attempt }) => attempt.module === this.#setup.module)
	);

	/** The attempt at hand: an unfinished one, or the one whose result is being read. */
	readonly current: AttemptState | undefined = $derived.by(() => {
		const isOpen = (state: AttemptState) =>
			!state.isFinished || state.advanced.size < state.attempt.questions.length;
		// An attempt with a question that the course no longer has cannot go on; it stays in the record.
		const canGoOn = (state: AttemptState) => state.attempt.questions.every((id) => this.#items.has(id));
		return this.attempts.findLast(
			(state) => canGoOn(state) && (isOpen(state) || state.attempt.id === this.#shown)
		);
	});

	readonly snapshot: QuizSnapshot | undefined = $derived.by(
		() =>
			this.current && resumeQuiz(this.current.attempt.questions, this.current.answers, this.current.advanced)
	);

	/** The question at hand, its options in the order of this attempt. */
	readonly item: Item | undefined = $derived.by(() => {
		if (!this.current || !this.snapshot) return undefined;
		const item = this.#items.get(this.current.attempt.questions[this.snapshot.context.at]!)!;
		return present(item, this.current.attempt.seed);
	});

	readonly answer = $derived(this.item && this.current?.answers.get(this.item.id));

	/** Questions of the finished attempt that did not earn the whole point. */
	get missed(): Item[] {
		return [...(this.current?.scores ?? [])]
			.filter(([, score]) => score < 1)
			.map(([id]) => this.#items.get(id)!);
	}

	get result(): number {
		return percent([...(this.current?.scores.values() ?? [])]);
	}

	begin(): void {
		const seed = crypto.getRandomValues(new Uint32Array(1))[0]!;
		const questions = deal(
			this.#setup.items.map(({ id }) => id),
			this.#setup.draw,
			seed
		);
		const attempt = newId();
		this.#shown = attempt;
		this.#record.add({
			kind: 'attempt-started',
			attempt,
			module: this.#setup.module,
			questions,
			seed,
			pass: this.#setup.pass
		});
	}

	give(options: string[], score: number): void {
		if (!this.snapshot?.can({ type: 'answer', options })) return;
		this.#record.add({
			kind: 'question-answered',
			question: this.item!.id,
			options,
			score,
			attempt: this.current!.attempt.id
		});
	}

	goOn(): void {
		if (!this.current || !this.snapshot?.can({ type: 'next' })) return;
		this.#shown = this.current.attempt.id;
		this.#record.add({ kind: 'attempt-advanced', attempt: this.current.attempt.id, question: this.item!.id });
	}
}

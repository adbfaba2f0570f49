import type { Certainty, Rule } from '#course/attempt/rule.ts';
import { resumeAttempt, type AttemptSnapshot } from '#course/attempt/machine.ts';
import { attemptsIn, type AttemptState, type Given } from '#course/progress/attempts.ts';
import type { Item } from '#course/question/item.ts';
import { present } from '#course/question/present.ts';
import type { LearnerRecord } from './learner-record.svelte.ts';
import { newId } from './new-id.ts';

interface Setup extends Rule {
	/** Whose quiz it is. */
	module?: string;
	/** Whose pretest or posttest it is. */
	track?: string;
	/** All that may be asked. Those of a form say of which module they are. */
	items: readonly (Item & { module?: string })[];
}

/**
 * One learner at a quiz, a form or a review. The record is the truth: the machine's state is replayed from it, so that a
 * reload, another tab or another device finds the attempt where it stands.
 */
export class AttemptSitting {
	readonly #record: LearnerRecord;
	readonly #setup: Setup;
	readonly #items: Map<string, Setup['items'][number]>;
	/** The attempt whose result is still on the screen although it is finished. */
	#shown = $state<string>();

	constructor(record: LearnerRecord, setup: Setup) {
		this.#record = record;
		this.#setup = setup;
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- built once, never changed
		this.#items = new Map(setup.items.map((item) => [item.id, item]));
	}

	/** Attempts of this form, for this module or track, oldest first. */
	readonly attempts = $derived.by(() =>
		attemptsIn(this.#record.events).filter(
			({ attempt: { form, module, track } }) =>
				form === this.#setup.form && module === this.#setup.module && track === this.#setup.track
		)
	);

	/** The attempt at hand: an unfinished one, or the one whose result is being read. */
	readonly current: AttemptState | undefined = $derived.by(() => {
		// An attempt with a question that the course no longer has cannot go on, nor one from elsewhere without any; it
		// stays in the record.
		const canGoOn = ({ attempt: { questions } }: AttemptState) =>
			questions.length > 0 && questions.every((id) => this.#items.has(id));
		return this.attempts.findLast(
			(state) => canGoOn(state) && (isOpen(state) || state.attempt.id === this.#shown)
		);
	});

	readonly snapshot: AttemptSnapshot | undefined = $derived.by(() => {
		if (!this.current) return undefined;
		const { attempt, given, advanced } = this.current;
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- read at once, never changed
		const answers = new Map([...given].map(([question, { options }]) => [question, options]));
		return resumeAttempt(attempt, answers, advanced);
	});

	/** The question at hand, its options in the order of this attempt. */
	readonly item: Item | undefined = $derived.by(() => {
		if (!this.current || !this.snapshot) return undefined;
		return this.#presented(this.current.attempt.questions[this.snapshot.context.at]!);
	});

	readonly given: Given | undefined = $derived(this.item && this.current?.given.get(this.item.id));

	/** All questions of the attempt at hand as they were shown, with what was answered. */
	get all(): { item: Item; given: Given | undefined }[] {
		const { current } = this;
		if (!current) return [];
		return current.attempt.questions.map((id) => ({
			item: this.#presented(id),
			given: current.given.get(id)
		}));
	}

	begin(questions: string[], seed = draw()): void {
		const { items: _items, ...rule } = this.#setup;
		const attempt = newId();
		this.#shown = attempt;
		const modules = questions.flatMap((id) => this.#items.get(id)?.module ?? []);
		this.#record.add({
			kind: 'attempt-started',
			attempt,
			...rule,
			questions,
			...(rule.track !== undefined && { modules }),
			seed
		});
	}

	give(options: string[], score: number, certainty: Certainty): void {
		if (this.snapshot?.can({ type: 'answer', options })) this.#answer({ options, score, certainty });
	}

	/** The learner asks to be shown the answer, or in a form to go on without one. */
	giveUp(): void {
		if (this.snapshot?.can({ type: 'giveUp' })) this.#answer({ options: [], score: 0, gaveUp: true });
	}

	goOn(): void {
		if (!this.current || !this.snapshot?.can({ type: 'next' })) return;
		this.#shown = this.current.attempt.id;
		this.#record.add({ kind: 'attempt-advanced', attempt: this.current.attempt.id, question: this.item!.id });
	}

	/** Puts the result away. */
	close(): void {
		this.#shown = undefined;
	}

	#answer(answer: { options: string[]; score: number; certainty?: Certainty; gaveUp?: true }): void {
		const { id } = this.current!.attempt;
		this.#shown = id;
		this.#record.add({ kind: 'question-answered', question: this.item!.id, ...answer, attempt: id });
	}

	#presented(question: string): Item {
		return present(this.#items.get(question)!, this.current!.attempt.seed);
	}
}

/** Whether there is something left to answer, or to read before the result. */
const isOpen = ({ attempt, isFinished, advanced }: AttemptState) =>
	!isFinished ||
	(attempt.feedback === 'each' && attempt.questions.some((question) => !advanced.has(question)));

export const draw = () => crypto.getRandomValues(new Uint32Array(1))[0]!;

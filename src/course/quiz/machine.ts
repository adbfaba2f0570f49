import { assign, initialTransition, setup, transition, type SnapshotFrom } from 'xstate';

interface QuizContext {
	questions: string[];
	/** Chosen option ids by question. */
	answers: Record<string, string[]>;
	/** Position of the question at hand. */
	at: number;
}

export type QuizEvent = { type: 'start' } | { type: 'answer'; options: string[] } | { type: 'next' };

/** The flow of a quiz: ready → answering ⇄ feedback → finished. An answer is given once; an empty one is not an answer. */
export const quizMachine = setup({
	types: { context: {} as QuizContext, events: {} as QuizEvent, input: {} as { questions: string[] } },
	guards: {
		hasAnswer: ({ event }) => event.type === 'answer' && event.options.length > 0,
		isLast: ({ context }) => context.at === context.questions.length - 1
	},
	actions: {
		keepAnswer: assign(({ context, event }) =>
			event.type === 'answer'
				? { answers: { ...context.answers, [context.questions[context.at]!]: event.options } }
				: {}
		),
		goOn: assign(({ context }) => ({ at: context.at + 1 }))
	}
}).createMachine({
	id: 'quiz',
	context: ({ input }) => ({ questions: input.questions, answers: {}, at: 0 }),
	initial: 'ready',
	states: {
		ready: { on: { start: 'answering' } },
		answering: { on: { answer: { guard: 'hasAnswer', actions: 'keepAnswer', target: 'feedback' } } },
		feedback: {
			on: {
				next: [
					{ guard: 'isLast', target: 'finished' },
					{ actions: 'goOn', target: 'answering' }
				]
			}
		},
		finished: { type: 'final' }
	}
});

export type QuizSnapshot = SnapshotFrom<typeof quizMachine>;

/** Where an attempt stands, replayed from what the record holds of it: never a stored snapshot. */
export function resumeQuiz(
	questions: string[],
	answers: ReadonlyMap<string, string[]>,
	advanced: ReadonlySet<string>
): QuizSnapshot {
	let [snapshot] = initialTransition(quizMachine, { questions });
	const send = (event: QuizEvent) => ([snapshot] = transition(quizMachine, snapshot, event));
	send({ type: 'start' });
	for (const question of questions) {
		const options = answers.get(question);
		if (!options?.length) break;
		send({ type: 'answer', options });
		if (!advanced.has(question)) break;
		send({ type: 'next' });
	}
	return snapshot;
}

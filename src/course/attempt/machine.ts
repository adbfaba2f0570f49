import { assign, initialTransition, setup, transition, type SnapshotFrom } from 'xstate';
import type { Feedback } from './rule.ts';

interface AttemptContext {
	questions: string[];
	feedback: Feedback;
	/** Chosen option ids by question; none for one that was given up. */
	answers: Record<string, string[]>;
	/** Position of the question at hand. */
	at: number;
}

export type AttemptEvent =
	{ type: 'start' } | { type: 'answer'; options: string[] } | { type: 'giveUp' } | { type: 'next' };

/**
 * The flow of every attempt, whatever its rule: ready → answering ⇄ feedback → finished, or, where feedback comes at the
 * end, from question to question. An answer is given once; an empty one is not an answer, but one may give up.
 */
export const attemptMachine = setup({
	types: {
		context: {} as AttemptContext,
		events: {} as AttemptEvent,
		input: {} as { questions: string[]; feedback: Feedback }
	},
	guards: {
		hasAnswer: ({ event }) => event.type === 'answer' && event.options.length > 0,
		isEmpty: ({ context }) => context.questions.length === 0,
		isLast: ({ context }) => context.at === context.questions.length - 1,
		waits: ({ context }) => context.feedback === 'end'
	},
	actions: {
		keepAnswer: assign(({ context, event }) => ({
			answers: {
				...context.answers,
				[context.questions[context.at]!]: event.type === 'answer' ? event.options : []
			}
		})),
		goOn: assign(({ context }) => ({ at: context.at + 1 }))
	}
}).createMachine({
	id: 'attempt',
	context: ({ input }) => ({ ...input, answers: {}, at: 0 }),
	initial: 'ready',
	states: {
		ready: { on: { start: [{ guard: 'isEmpty', target: 'finished' }, { target: 'answering' }] } },
		answering: {
			on: {
				answer: { guard: 'hasAnswer', actions: 'keepAnswer', target: 'answered' },
				giveUp: { actions: 'keepAnswer', target: 'answered' }
			}
		},
		answered: { always: [{ guard: 'waits', target: 'leaving' }, { target: 'feedback' }] },
		feedback: { on: { next: 'leaving' } },
		leaving: {
			always: [
				{ guard: 'isLast', target: 'finished' },
				{ actions: 'goOn', target: 'answering' }
			]
		},
		finished: { type: 'final' }
	}
});

export type AttemptSnapshot = SnapshotFrom<typeof attemptMachine>;

/**
 * Where an attempt stands, replayed from what the record holds of it: never a stored snapshot.
 * @param answers by question; empty for one that was given up
 * @param advanced questions whose feedback was left behind
 */
export function resumeAttempt(
	{ questions, feedback }: { questions: string[]; feedback: Feedback },
	answers: ReadonlyMap<string, string[]>,
	advanced: ReadonlySet<string>
): AttemptSnapshot {
	let [snapshot] = initialTransition(attemptMachine, { questions, feedback });
	const send = (event: AttemptEvent) => ([snapshot] = transition(attemptMachine, snapshot, event));
	send({ type: 'start' });
	for (const question of questions) {
		const options = answers.get(question);
		if (!options) break;
		send(options.length > 0 ? { type: 'answer', options } : { type: 'giveUp' });
		if (feedback === 'end') continue;
		if (!advanced.has(question)) break;
		send({ type: 'next' });
	}
	return snapshot;
}

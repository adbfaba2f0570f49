import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { getAdjacencyMap, getShortestPaths } from 'xstate/graph';
import {
	attemptMachine,
	resumeAttempt,
	type AttemptEvent,
	type AttemptSnapshot
} from '#course/attempt/machine.ts';
import { feedbacks, type Feedback } from '#course/attempt/rule.ts';
import { attemptsIn } from '#course/progress/attempts.ts';
import { at } from '../record/events.ts';

const everything: AttemptEvent[] = [
	{ type: 'start' },
	{ type: 'next' },
	{ type: 'answer', options: [] },
	{ type: 'answer', options: ['a'] },
	{ type: 'answer', options: ['a', 'b'] },
	{ type: 'giveUp' }
];
const lengths = [1, 2, 3];
const named = (count: number) => Array.from({ length: count }, (_, index) => `q${index + 1}`);

interface Situation {
	state: AttemptSnapshot;
	moves: { event: AttemptEvent; state: AttemptSnapshot }[];
}

/** Every situation of an attempt of so many questions, with every event tried in it. */
function explored(count: number, feedback: Feedback): Situation[] {
	const input = { questions: named(count), feedback };
	const map = getAdjacencyMap(attemptMachine, { input, events: () => everything, limit: 5000 });
	return Object.values(map).map(({ state, transitions }) => ({
		state,
		moves: Object.values(transitions) as Situation['moves']
	}));
}

const rules = lengths.flatMap((count) => feedbacks.map((feedback) => ({ count, feedback })));

describe.each(rules)(
	'every way through $count questions with feedback at $feedback',
	({ count, feedback }) => {
		const situations = explored(count, feedback);
		const waits = feedback === 'end';
		const isSame = (a: AttemptSnapshot, b: AttemptSnapshot) => a.value === b.value && a.context === b.context;

		it('reaches every state', () => {
			expect(new Set(situations.map(({ state }) => state.value))).toEqual(
				new Set(['ready', 'answering', ...(waits ? [] : ['feedback']), 'finished'])
			);
		});

		it('never takes an empty answer for an answer', () => {
			for (const { state, moves } of situations)
				for (const move of moves)
					if (move.event.type === 'answer' && move.event.options.length === 0)
						expect(isSame(move.state, state)).toBe(true);
		});

		it('answers only the question at hand, and each but once', () => {
			for (const { state, moves } of situations)
				for (const move of moves) {
					const { questions, at } = state.context;
					const added =
						Object.keys(move.state.context.answers).length - Object.keys(state.context.answers).length;
					expect(move.state.context.answers).toMatchObject(state.context.answers);
					const options = move.event.type === 'answer' ? move.event.options : [];
					if (isSame(move.state, state) || !['answer', 'giveUp'].includes(move.event.type))
						expect(added).toBe(0);
					else {
						expect(state.value).toBe('answering');
						expect(added).toBe(1);
						expect(move.state.context.answers[questions[at]!]).toEqual(options);
					}
				}
		});

		it('comes nearer to the end with every event it takes, so that every way ends', () => {
			const stops = waits ? 1 : 2;
			const rank = ({ value, context }: AttemptSnapshot) =>
				value === 'ready'
					? 0
					: value === 'finished'
						? stops * count + 1
						: 1 + stops * context.at + (value === 'feedback' ? 1 : 0);
			for (const { state, moves } of situations) {
				const taken = moves.filter((move) => !isSame(move.state, state));
				for (const move of taken) expect(rank(move.state)).toBe(rank(state) + 1);
				expect(taken.length > 0).toBe(state.value !== 'finished');
			}
		});

		it('is finished after exactly as many answers as it has questions', () => {
			for (const { state } of situations) {
				const given = Object.keys(state.context.answers);
				if (state.value === 'finished') expect(given).toEqual(named(count));
				else expect(given.length).toBe(state.context.at + (state.value === 'feedback' ? 1 : 0));
			}
			const ways = getShortestPaths(attemptMachine, {
				input: { questions: named(count), feedback },
				events: () => everything
			});
			const toTheEnd = ways.filter(({ state }) => state.status === 'done');
			// Two answers and giving up.
			expect(toTheEnd).toHaveLength(3 ** count);
			for (const { steps } of toTheEnd)
				expect(steps.filter(({ event }) => ['answer', 'giveUp'].includes(event.type))).toHaveLength(count);
		});
	}
);

const event: fc.Arbitrary<AttemptEvent> = fc.oneof(
	fc.constant<AttemptEvent>({ type: 'next' }),
	fc.constant<AttemptEvent>({ type: 'giveUp' }),
	fc.subarray(['a', 'b', 'c']).map((options): AttemptEvent => ({ type: 'answer', options }))
);

/** Plays events live, and writes the record that a sitting would write. */
function play(questions: string[], feedback: Feedback, events: AttemptEvent[]) {
	let [live] = initialTransition(attemptMachine, { questions, feedback });
	[live] = transition(attemptMachine, live, { type: 'start' });
	const record = [
		at(0, { kind: 'attempt-started', attempt: 'a', form: 'quiz', feedback, questions, seed: 1, pass: 80 })
	];
	for (const [index, event] of events.entries()) {
		if (!live.can(event)) continue;
		const question = live.context.questions[live.context.at]!;
		const answered = { kind: 'question-answered', attempt: 'a', question } as const;
		if (event.type === 'answer')
			record.push(at(index + 1, { ...answered, options: event.options, score: 1 }));
		else if (event.type === 'giveUp')
			record.push(at(index + 1, { ...answered, options: [], score: 0, gaveUp: true }));
		else record.push(at(index + 1, { kind: 'attempt-advanced', attempt: 'a', question }));
		[live] = transition(attemptMachine, live, event);
	}
	return { live, record };
}

describe('resumeAttempt', () => {
	it('stands where the quiz stood, however the record arrives', () => {
		const played = fc
			.tuple(
				fc.integer({ min: 1, max: 4 }),
				fc.constantFrom(...feedbacks),
				fc.array(event, { maxLength: 16 })
			)
			.map(([count, feedback, events]) => play(named(count), feedback, events))
			.chain(({ live, record }) =>
				fc.tuple(
					fc.constant(live),
					fc.shuffledSubarray(record, { minLength: record.length }),
					fc.subarray(record)
				)
			);
		fc.assert(
			fc.property(played, ([live, record, again]) => {
				const { attempt, given, advanced } = attemptsIn([...record, ...again])[0]!;
				const answers = new Map([...given].map(([question, { options }]) => [question, options]));
				const resumed = resumeAttempt(attempt, answers, advanced);
				expect(resumed.value).toBe(live.value);
				expect(resumed.context).toEqual(live.context);
			})
		);
	});

	const rule = { questions: ['q1', 'q2'], feedback: 'each' } as const;
	const both = new Set(['q1', 'q2']);

	it('waits at a question whose answer is missing, and keeps later ones out of it', () => {
		const { value, context } = resumeAttempt(
			{ ...rule, questions: ['q1', 'q2'] },
			new Map([['q2', ['b']]]),
			both
		);
		expect({ value, context }).toEqual({ value: 'answering', context: { ...rule, answers: {}, at: 0 } });
	});

	it('goes on from a question that was given up', () => {
		const { value, context } = resumeAttempt(
			{ ...rule, questions: ['q1', 'q2'] },
			new Map([['q1', []]]),
			both
		);
		expect({ value, at: context.at, answers: context.answers }).toEqual({
			value: 'answering',
			at: 1,
			answers: { q1: [] }
		});
	});

	it('is over at once where nothing is asked', () => {
		expect(resumeAttempt({ questions: [], feedback: 'end' }, new Map(), new Set()).value).toBe('finished');
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { getAdjacencyMap, getShortestPaths } from 'xstate/graph';
import { quizMachine, resumeQuiz, type QuizEvent, type QuizSnapshot } from '#course/quiz/machine.ts';
import { attemptsIn } from '#course/progress/attempts.ts';
import { at } from '../record/events.ts';

const everything: QuizEvent[] = [
	{ type: 'start' },
	{ type: 'next' },
	{ type: 'answer', options: [] },
	{ type: 'answer', options: ['a'] },
	{ type: 'answer', options: ['a', 'b'] }
];
const lengths = [1, 2, 3];
const named = (count: number) => Array.from({ length: count }, (_, index) => `q${index + 1}`);

interface Situation {
	state: QuizSnapshot;
	moves: { event: QuizEvent; state: QuizSnapshot }[];
}

/** Every situation of a quiz of so many questions, with every event tried in it. */
function explored(count: number): Situation[] {
	const input = { questions: named(count) };
	const map = getAdjacencyMap(quizMachine, { input, events: () => everything, limit: 5000 });
	return Object.values(map).map(({ state, transitions }) => ({
		state,
		moves: Object.values(transitions) as Situation['moves']
	}));
}

describe.each(lengths)('every way through a quiz of %i', (count) => {
	const situations = explored(count);
	const isSame = (a: QuizSnapshot, b: QuizSnapshot) => a.value === b.value && a.context === b.context;

	it('reaches every state', () => {
		expect(new Set(situations.map(({ state }) => state.value))).toEqual(
			new Set(['ready', 'answering', 'feedback', 'finished'])
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
				if (isSame(move.state, state) || move.event.type !== 'answer') expect(added).toBe(0);
				else {
					expect(state.value).toBe('answering');
					expect(added).toBe(1);
					expect(move.state.context.answers[questions[at]!]).toEqual(move.event.options);
				}
			}
	});

	it('comes nearer to the end with every event it takes, so that every way ends', () => {
		const rank = ({ value, context }: QuizSnapshot) =>
			value === 'ready'
				? 0
				: value === 'finished'
					? 2 * count + 1
					: 1 + 2 * context.at + (value === 'feedback' ? 1 : 0);
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
		const ways = getShortestPaths(quizMachine, {
			input: { questions: named(count) },
			events: () => everything
		});
		const toTheEnd = ways.filter(({ state }) => state.status === 'done');
		expect(toTheEnd).toHaveLength(2 ** count);
		for (const { steps } of toTheEnd)
			expect(steps.filter(({ event }) => event.type === 'answer')).toHaveLength(count);
	});
});

const event: fc.Arbitrary<QuizEvent> = fc.oneof(
	fc.constant<QuizEvent>({ type: 'next' }),
	fc.subarray(['a', 'b', 'c']).map((options): QuizEvent => ({ type: 'answer', options }))
);

/** Plays events live, and writes the record that a sitting would write. */
function play(questions: string[], events: QuizEvent[]) {
	let [live] = initialTransition(quizMachine, { questions });
	[live] = transition(quizMachine, live, { type: 'start' });
	const record = [
		at(0, { kind: 'attempt-started', attempt: 'a', module: 'm', questions, seed: 1, pass: 80 })
	];
	for (const [index, event] of events.entries()) {
		if (!live.can(event)) continue;
		const question = live.context.questions[live.context.at]!;
		if (event.type === 'answer')
			record.push(
				at(index + 1, { kind: 'question-answered', attempt: 'a', question, options: event.options, score: 1 })
			);
		else record.push(at(index + 1, { kind: 'attempt-advanced', attempt: 'a', question }));
		[live] = transition(quizMachine, live, event);
	}
	return { live, record };
}

describe('resumeQuiz', () => {
	it('stands where the quiz stood, however the record arrives', () => {
		const played = fc
			.tuple(fc.integer({ min: 1, max: 4 }), fc.array(event, { maxLength: 16 }))
			.map(([count, events]) => play(named(count), events))
			.chain(({ live, record }) =>
				fc.tuple(
					fc.constant(live),
					fc.shuffledSubarray(record, { minLength: record.length }),
					fc.subarray(record)
				)
			);
		fc.assert(
			fc.property(played, ([live, record, again]) => {
				const { attempt, answers, advanced } = attemptsIn([...record, ...again])[0]!;
				const resumed = resumeQuiz(attempt.questions, answers, advanced);
				expect(resumed.value).toBe(live.value);
				expect(resumed.context).toEqual(live.context);
			})
		);
	});

	it('waits at a question whose answer is missing, and keeps later ones out of it', () => {
		const answers = new Map([['q2', ['b']]]);
		const { value, context } = resumeQuiz(['q1', 'q2'], answers, new Set(['q1', 'q2']));
		expect({ value, context }).toEqual({
			value: 'answering',
			context: { questions: ['q1', 'q2'], answers: {}, at: 0 }
		});
	});

	it('waits at a question whose stored answer is empty', () => {
		const answers = new Map([
			['q1', []],
			['q2', ['b']]
		]);
		const { value, context } = resumeQuiz(['q1', 'q2'], answers, new Set(['q1', 'q2']));
		expect({ value, answers: context.answers }).toEqual({ value: 'answering', answers: {} });
	});
});

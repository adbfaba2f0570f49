import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '#course/bank.ts';
import type { RecordEvent } from '#course/record/event.ts';
import { changesFor } from '#course/review/changes.ts';
import { answer, arrivingAnew, material, on } from './records.ts';

const told = { statement: '', source: '', asOf: '2027' };
const change = (edition: string, fact: string, questions: string[], lessons: string[]): Change => ({
	edition,
	fact,
	now: told,
	before: [],
	questions,
	lessons
});
const changes = [
	change('2027.04', 'f', ['a', 'b'], ['l']),
	change('2027.10', 'g', ['c'], ['m']),
	change('2027.10', 'h', [], ['n'])
];
const learn = (...events: RecordEvent[]) => {
	const { unread, questions } = changesFor(events, changes, material.history);
	return { unread: unread.map(({ fact }) => fact), questions };
};
const read = (lesson: string, edition = '2026.11') =>
	on('2026-11-22T00:00Z', { kind: 'lesson-read', lesson }, edition);
const completed = (edition: string) =>
	on(
		'2027-05-01T00:00Z',
		{
			kind: 'track-completed',
			track: 'police',
			attempt: 't',
			percent: 90,
			runs: [],
			hash: 'a',
			lawAsOf: '2026-11-21'
		},
		edition
	);
const changeRead = (fact: string, edition: string) =>
	on('2027-11-01T00:00Z', { kind: 'change-read', fact }, edition);

describe('what changed', () => {
	it('is nothing to somebody who has not begun', () => {
		expect(learn()).toEqual({ unread: [], questions: [] });
	});

	it('is to be read where a lesson that was read cites it, with its questions', () => {
		expect(learn(read('l'))).toEqual({ unread: ['f'], questions: ['a', 'b'] });
	});

	it('is to be read where a question that was answered rests on it', () => {
		const events = [on('2026-11-22T00:00Z', answer('c', 1))];
		expect(learn(...events)).toEqual({ unread: ['g'], questions: ['c'] });
	});

	it('is not to be read by who learnt it as it is now', () => {
		expect(learn(read('l', '2027.04'), read('m', '2027.10'))).toEqual({ unread: [], questions: [] });
		expect(learn(read('l', '2027.04'), read('l', '2026.11')).unread).toEqual(['f']);
	});

	it('is counted from the edition in which a track was completed last', () => {
		expect(learn(read('l'), read('m'), completed('2027.04')).unread).toEqual(['g']);
		expect(learn(read('l'), read('m'), completed('2027.04'), completed('2026.11')).unread).toEqual(['g']);
		expect(learn(read('l'), read('m'), completed('2026.11')).unread).toEqual(['f', 'g']);
		expect(learn(read('l'), read('m'), completed('2027.10')).unread).toEqual([]);
	});

	it('is done once it is read in its edition or a later one, and its questions remain until they are answered', () => {
		expect(learn(read('l'), changeRead('f', '2026.11')).unread).toEqual(['f']);
		expect(learn(read('l'), changeRead('f', '2027.04'))).toEqual({ unread: [], questions: ['a', 'b'] });
		expect(learn(read('l'), changeRead('f', '2027.10')).unread).toEqual([]);
		const answered = on('2027-11-02T00:00Z', answer('a', 0), '2027.04');
		expect(learn(read('l'), changeRead('f', '2027.04'), answered)).toEqual({ unread: [], questions: ['b'] });
	});

	it('is said once of a fact that changed twice, as it is now', () => {
		const twice = [change('2027.10', 'f', ['a'], ['l']), ...changes];
		const { unread, questions } = changesFor([read('l')], twice, material.history);
		expect(unread.map(({ fact, edition }) => [fact, edition])).toEqual([['f', '2027.10']]);
		expect(questions).toEqual(['a']);
	});

	it('since an edition that nobody knows is everything', () => {
		expect(learn(read('l', '2020.01'), read('m', '2020.01')).unread).toEqual(['f', 'g']);
	});
});

it('is the same whatever the order of the events and however often each arrives', () => {
	fc.assert(
		fc.property(arrivingAnew, ({ record, again }) => {
			expect(changesFor(again, changes, material.history)).toEqual(
				changesFor(record, changes, material.history)
			);
		})
	);
});

it('once all is read and answered in the latest edition, is nothing', () => {
	fc.assert(
		fc.property(arrivingAnew, ({ record }) => {
			const { unread, questions } = changesFor(record, changes, material.history);
			const rest = [
				...unread.map(({ fact }) => changeRead(fact, '2027.10')),
				...questions.map((id) => on('2027-11-02T00:00Z', answer(id, 1), '2027.10'))
			];
			expect(changesFor([...record, ...rest], changes, material.history)).toEqual({
				unread: [],
				questions: []
			});
		})
	);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, insert, merge } from '#course/record/event.ts';
import { readEvent } from '#course/record/read-event.ts';
import { anyRecord, at, meetingRecord } from './events.ts';

/** Three records that share events, as three devices of one learner would. */
const three = meetingRecord.chain((record) =>
	fc.tuple(fc.subarray(record), fc.subarray(record), fc.subarray(record))
);

describe('merge', () => {
	it('does not depend on which record comes first', () => {
		fc.assert(fc.property(three, ([a, b]) => void expect(merge(a, b)).toEqual(merge(b, a))));
	});

	it('does not depend on how records are put together', () => {
		fc.assert(
			fc.property(three, ([a, b, c]) => {
				expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
				expect(merge(a, b, c)).toEqual(merge(merge(a, b), c));
			})
		);
	});

	it('adds nothing to a record by merging it with itself', () => {
		fc.assert(fc.property(meetingRecord, (a) => void expect(merge(a, a)).toEqual(merge(a))));
	});

	it('keeps every event once and no other', () => {
		fc.assert(
			fc.property(three, ([a, b]) => {
				const ids = merge(a, b).map(({ id }) => id);
				expect(new Set(ids)).toEqual(new Set([...a, ...b].map(({ id }) => id)));
				expect(ids).toHaveLength(new Set(ids).size);
			})
		);
	});

	it('overwrites nothing: of two events with one id the first record has it', () => {
		const [here, there] = ['here', 'there'].map((lesson) => at(0, { kind: 'lesson-read', lesson }, 'same'));
		expect(merge([here!], [there!])).toEqual([here]);
	});

	it('leaves what it is given alone', () => {
		fc.assert(
			fc.property(meetingRecord, (a) => {
				const before = [...a];
				merge(a);
				inOrder(a);
				expect(a).toEqual(before);
			})
		);
	});
});

describe('the order of a record', () => {
	it('is the same however its events arrive', () => {
		const arrived = meetingRecord.chain((record) =>
			fc.tuple(fc.constant(record), fc.shuffledSubarray(record, { minLength: record.length }))
		);
		fc.assert(
			fc.property(arrived, ([record, again]) => void expect(inOrder(again)).toEqual(inOrder(record)))
		);
	});

	it('is oldest first', () => {
		fc.assert(
			fc.property(anyRecord, (record) => {
				const times = inOrder(record).map(({ at }) => Date.parse(at));
				expect(times).toEqual([...times].sort((a, b) => a - b));
			})
		);
	});

	it('goes by id where times are equal', () => {
		const [b, a] = ['b', 'a'].map((id) => at(0, { kind: 'lesson-read', lesson: 'x' }, id));
		expect(inOrder([b!, a!]).map(({ id }) => id)).toEqual(['a', 'b']);
	});

	it('is oldest first for every form of a time that is read', () => {
		const times = ['2026-11-22T00:00:00Z', '2026-11-22T00:00:00.5Z', '2026-11-22T00:00:00.250Z'];
		const read = times.flatMap((time, index) => {
			const event = { ...at(0, { kind: 'lesson-read', lesson: 'x' }, `id-${index}`), at: time };
			const result = readEvent(event);
			return 'event' in result ? [result.event] : [];
		});
		const ordered = inOrder(read).map(({ at }) => Date.parse(at));
		expect(ordered).toEqual([...ordered].sort((a, b) => a - b));
	});
});

it('inserts a new event where merging would put it', () => {
	const grown = meetingRecord.filter(({ length }) => length > 0);
	fc.assert(
		fc.property(grown, ([event, ...rest]) => {
			expect(insert(rest, event!)).toEqual(merge(rest, [event!]));
		})
	);
});

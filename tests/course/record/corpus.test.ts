import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds, type Kind } from '#authoring/2-parse/registry.ts';
import { readRegistry } from '#authoring/registry.ts';
import { goneIn } from '#course/progress/gone.ts';
import { merge, type RecordEvent } from '#course/record/event.ts';
import { readRecordFile, writeRecordFile } from '#course/record/record-file.ts';
import { saidOf } from './said.ts';

// Records as released editions wrote them, and what those editions said of them. Neither is ever changed.
const corpus = 'tests/course/record/corpus';
const courseId = 'mamori-japan';
const registry = readRegistry(readFileSync('content/registry.yaml', 'utf8'));
const editions = existsSync(corpus) ? readdirSync(corpus).sort() : [];

function read(edition: string, name: string): { text: string; events: readonly RecordEvent[] } {
	const text = readFileSync(join(corpus, edition, `${name}.json`), 'utf8');
	const result = readRecordFile(text, courseId);
	if ('refusal' in result) throw new Error(`${edition}/${name}: ${JSON.stringify(result.refusal)}`);
	return { text, events: result.events };
}

const namesIn = (edition: string) =>
	readdirSync(join(corpus, edition))
		.filter((file) => !file.endsWith('.expected.json'))
		.map((file) => file.replace(/\.json$/, ''));

/** What the course has now: that the registry is right about it, the check of the content sees to. */
const idsNow = (kind: Kind) => {
	const retired = new Set(registry.retired[kind]);
	return Object.values(registry[kind]).filter((id) => !retired.has(id));
};

it('every released edition left its records, and no other (tests/course/record/make-corpus.ts leaves them)', () => {
	expect(editions).toEqual(registry.editions.map(({ edition }) => edition).sort());
});

describe.each(editions)('the records of %s', (edition) => {
	const names = namesIn(edition);
	const records = new Map(names.map((name) => [name, read(edition, name)]));
	const all = [...records].map(([name, record]) => ({ name, ...record }));

	it.each(all)('$name: everything that was told is still told', ({ name, events }) => {
		const expected = JSON.parse(readFileSync(join(corpus, edition, `${name}.expected.json`), 'utf8'));
		// What a later course can tell besides is no matter; what was told then is.
		const said = saidOf(events);
		expect(said).toMatchObject(expected);
		expect(Object.values(expected).flat().length).toBeGreaterThan(10);
	});

	it.each(all)('$name: every event is there, and every field of it that was written', ({ text, events }) => {
		const written = (JSON.parse(text) as { events: Record<string, unknown>[] }).events;
		expect(events).toHaveLength(written.length);
		for (const [index, { v: _v, ...fields }] of written.entries())
			expect(events[index]).toMatchObject(fields);
	});

	it.each(all)('$name: reading it again, or what is written of it, adds nothing', ({ text, events }) => {
		const again = readRecordFile(text, courseId);
		const written = readRecordFile(writeRecordFile(courseId, events, '2030-01-01T00:00:00.000Z'), courseId);
		expect('events' in again && merge(events, again.events)).toEqual(events);
		expect(written).toEqual({ events });
	});

	it('split among devices anyhow and put together again, a record is whole', () => {
		fc.assert(
			fc.property(fc.constantFrom(...all), fc.infiniteStream(fc.nat({ max: 6 })), ({ events }, devices) => {
				// To one of two devices, or to both.
				const [one, other]: [RecordEvent[], RecordEvent[]] = [[], []];
				for (const event of events) {
					const device = devices.next().value as number;
					if (device < 4) one.push(event);
					if (device > 2) other.push(event);
				}
				const whole = merge(other.toReversed(), one);
				expect(whole).toEqual(events);
			}),
			{ numRuns: 30 }
		);
	});

	it('told everything the same from a record that was put together', () => {
		for (const { events } of all) {
			const half = Math.floor(events.length / 2);
			expect(saidOf(merge(events.slice(half), events.slice(0, half)))).toEqual(saidOf(events));
		}
	});

	it('name nothing that is gone without being retired, and all that is gone can be listed', () => {
		const now = {
			lessons: new Set(idsNow('lesson')),
			questions: new Set(idsNow('question')),
			scenarios: new Set(idsNow('scenario'))
		};
		const events = all.flatMap(({ events }) => events);
		const gone = goneIn(events, now);
		for (const [kind, ids] of [
			['lesson', gone.lessons],
			['question', gone.questions],
			['scenario', gone.scenarios]
		] as const)
			for (const id of ids) expect(registry.retired[kind]).toContain(id);

		const [lesson, question, scenario] = ['lesson', 'question', 'scenario'].map((kind) =>
			[...idsNow(kind as Kind)].find((id) => JSON.stringify(events).includes(`"${id}"`))!
		);
		now.lessons.delete(lesson!);
		now.questions.delete(question!);
		now.scenarios.delete(scenario!);
		const more = goneIn(events, now);
		expect(more.lessons).toContain(lesson);
		expect(more.questions).toContain(question);
		expect(more.scenarios).toContain(scenario);
	});

	it('answered every question that the edition brought, and name nothing that no course ever had', () => {
		const events = all.flatMap(({ events }) => events);
		const answered = new Set(saidOf(events).answers.map(({ question }) => question));
		const brought = registry.editions.find((each) => each.edition === edition)?.keys ?? {};
		expect(Object.keys(brought).filter((id) => !answered.has(id))).toEqual([]);
		const ever = new Set(kinds.flatMap((kind) => Object.values(registry[kind])));
		expect([...answered].filter((id) => !ever.has(id))).toEqual([]);
	});
});

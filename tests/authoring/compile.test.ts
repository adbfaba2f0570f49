import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '#authoring/1-read.ts';
import { base, compile } from './sample.ts';

describe('the base course', () => {
	const { course, problems, warnings } = compile(base());

	test('has no problem', () => {
		expect(problems).toEqual([]);
		expect(warnings).toEqual([]);
	});

	test('is joined: locators are printed, right options marked, citations listed', () => {
		expect(course?.facts['buying']?.locator).toEqual({ en: 'art. 226-2(1)', ja: '第226条の2第1項' });
		expect(course?.questions['who-offends']?.options).toEqual([
			{ id: 'buyer', right: false },
			{ id: 'both', right: true }
		]);
		expect(course?.lessons['definition']).toMatchObject({
			module: 'law',
			facts: ['buying'],
			terms: ['debt-bondage'],
			checks: ['who-offends'],
			figures: ['chart'],
			covers: ['plan/chart.1']
		});
		expect(course?.lessons['definition']?.words.ja).toMatchObject({
			file: 'content/ja/lessons/law/definition.md',
			title: '人身取引とは',
			minutes: 2
		});
		expect(course?.scenarios['door']?.scenes['kept']).toEqual({
			kind: 'ending',
			ending: 'protected',
			passes: true
		});
		expect(course?.words.en).toEqual({
			title: 'Base',
			subtitle: 'A course of one lesson',
			promise: 'It compiles.'
		});
	});

	test('travels as JSON', () => {
		expect(JSON.parse(JSON.stringify(course))).toEqual(course);
	});
});

test('compiling twice, or files in another order, gives the same problems and the same ids', () => {
	const files = base();
	files.set('content/facts/zz.yaml', '- id: second\n  source: nowhere\n');
	const first = compile(files);
	expect(compile(files)).toEqual(first);
	fc.assert(
		fc.property(fc.shuffledSubarray([...files], { minLength: files.size }), (shuffled) => {
			const { problems } = compile(new Map(shuffled));
			expect(problems.map(({ path, line, col, code }) => [path, line, col, code])).toEqual(
				first.problems.map(({ path, line, col, code }) => [path, line, col, code])
			);
		}),
		{ numRuns: 20 }
	);
});

test('what is broken in one file hides nothing in another, and makes no false problems there', () => {
	const files = base();
	files.set('content/facts/penal-code.yaml', '- id: buying\n  statement: [\n');
	files.set('content/scenarios/door.yaml', 'id: door\n');
	const path = 'content/en/lessons/law/definition.md';
	files.set(path, files.get(path)!.replace('term:debt-bondage', 'term:debt'));
	const found = compile(files).problems.map(({ path, code }) => `${path} ${code}`);
	expect(found).toContain(`${path} term-unknown`);
	expect(found.filter((problem) => /fact-unknown|id-gone|words-/.test(problem))).toEqual([]);
});

test('an empty folder is told what it lacks', () => {
	expect(compile(new Map()).problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
		'content/course.yaml file-missing',
		'content/sources.yaml file-missing'
	]);
});

test('a folder that does not exist is an empty one', () => {
	expect(readContent('tests/authoring/nowhere').size).toBe(0);
});

test('whatever is written into a file, the answer is problems and no crash', () => {
	const paths = [...base().keys()].filter((path) => path !== 'content/scenarios/door.yaml');
	const pieces = [
		'{',
		'}',
		'[',
		']',
		': ',
		'- ',
		'\n',
		'---\n',
		'&a ',
		'*a ',
		'!a ',
		'"',
		'|',
		'#',
		'<Note>',
		'```',
		'~'
	];
	fc.assert(
		fc.property(
			fc.constantFrom(...paths),
			fc.double({ min: 0, max: 1, noNaN: true }),
			fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 3 }),
			fc.nat(30),
			(path, where, added, lost) => {
				const files = base();
				const text = files.get(path)!;
				const at = Math.floor(where * text.length);
				files.set(path, text.slice(0, at) + added.join('') + text.slice(at + lost));
				const { course, problems } = compile(files);
				expect(course === undefined).toBe(problems.length > 0);
				for (const { line, col } of problems) expect(line >= 1 && col >= 1).toBe(true);
			}
		),
		{ numRuns: 200 }
	);
}, 60_000);

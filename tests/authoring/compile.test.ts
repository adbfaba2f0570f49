import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '#authoring/1-read.ts';
import { leafletLangs } from '#course/leaflet.ts';
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
			minutes: 3
		});
		expect(course?.scenarios['door']?.scenes['kept']).toEqual({
			kind: 'ending',
			ending: 'protected',
			passes: true
		});
		expect(course?.words.en).toEqual({
			title: 'Base',
			subtitle: 'A course of two lessons',
			promise: 'It compiles.',
			review: 'Read by everybody.'
		});
	});

	test('each kind of question has its parts', () => {
		const { questions } = course!;
		expect(questions['first-hour']?.options).toEqual([
			{ id: 'safety', right: true },
			{ id: 'questions', right: true }
		]);
		expect(questions['which-act']).toMatchObject({
			matches: ['p1', 'p4'],
			options: [
				{ id: 'buy', right: true, match: 'p1' },
				{ id: 'sell', right: true, match: 'p4' }
			],
			words: { ja: { matches: { p1: '第1項', p4: '第4項' } } }
		});
		expect(questions['the-farm']?.options.filter(({ right }) => right).map(({ id }) => id)).toEqual([
			'passport',
			'phone'
		]);
		expect(questions['two-friends']).toMatchObject({
			verdict: 'not',
			words: { en: { verdicts: { not: 'They come and go.' } } }
		});
	});

	test('numbers are joined with their names, and helplines and plain readings come along', () => {
		expect(course?.tables['victims']).toMatchObject({
			id: 'victims',
			rows: [{ id: 'women' }, { id: 'men' }, { id: 'all', name: { en: 'All', ja: '計' } }],
			columns: [{ id: '2001' }, { id: '2002', name: { en: '2002', ja: '2002年' } }, { id: 'total' }],
			cells: [
				[1, null, 1],
				[2, 3, 5],
				[3, 3, 7]
			],
			except: [{ row: 'all', column: 'total', by: 1 }]
		});
		expect(course?.figures['years']).toMatchObject({
			kind: 'timeline',
			words: { en: { lanes: { law: 'Laws' } } }
		});
		expect(course?.helplines).toMatchObject([{ id: 'police-line', number: '110', leaflet: false }]);
		expect(course?.plain['counting']).toMatchObject({
			file: 'content/ja-easy/lessons/practice/counting.md',
			title: '人《ひと》を 数《かぞ》える'
		});
		expect(course?.leaflets).toEqual({});
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

describe('the leaflet', () => {
	/** The base course with a leaflet in every language that names these helplines. */
	function withLeaflets(lines: string[]) {
		const files = base();
		const part = { title: 'a', items: ['a'] };
		const items = Object.fromEntries(lines.map((id) => [id, 'a']));
		const words = { language: 'a', review: 'done', reviewNote: 'a', title: 'a', intro: 'a' };
		const leaflet = { ...words, signs: part, know: part, safety: part, numbersNote: '{date}' };
		for (const lang of leafletLangs)
			files.set(`content/leaflet/${lang}.yaml`, JSON.stringify({ ...leaflet, lines: { title: 'a', items } }));
		const path = 'content/helplines.yaml';
		files.set(path, `${files.get(path)!}  leaflet: true\n`);
		return files;
	}

	test('comes in every language', () => {
		const { course, problems } = compile(withLeaflets(['police-line']));
		expect(problems).toEqual([]);
		expect(Object.keys(course!.leaflets).sort()).toEqual([...leafletLangs].sort());
	});

	test.each([
		['lacks one that stands on it', [], 'words-missing'],
		['has one that does not', ['police-line', 'fire-line'], 'words-extra']
	])('is told in every language when it %s', (_, lines, code) => {
		const { problems } = compile(withLeaflets(lines));
		expect(problems.map(({ path, code }) => `${path} ${code}`).sort()).toEqual(
			leafletLangs.map((lang) => `content/leaflet/${lang}.yaml ${code}`).sort()
		);
	});

	test('is not blamed for a helpline that is broken', () => {
		const files = withLeaflets(['police-line']);
		const path = 'content/helplines.yaml';
		files.set(path, files.get(path)!.replace('status: current', 'status: curent'));
		expect(compile(files).problems.map(({ code }) => code)).toEqual(['value-wrong']);
	});
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

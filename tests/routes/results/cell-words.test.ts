import { describe, expect, it } from 'vitest';
import type { BankItem } from '#course/bank.ts';
import type { ResultTable } from '#course/results/tables.ts';
import { resultsEn } from '#i18n/results.en.ts';
import { resultsJa } from '#i18n/results.ja.ts';
import { cellWords } from '../../../src/routes/[lang=lang]/results/cell-words.ts';

const item = (own: Partial<BankItem>): BankItem => ({
	id: 'q1',
	kind: 'single',
	lesson: 'law/definition',
	facts: [],
	module: 'law',
	difficulty: 1,
	prompt: 'Which, of these?',
	options: [{ id: 'a', right: true, text: 'The first', why: '' }],
	...own
});
const items = new Map(
	[
		item({}),
		item({
			id: 'case',
			kind: 'judgement',
			verdict: 'not',
			options: [{ id: 'pay', right: true, text: 'She is paid', why: '' }]
		}),
		item({
			id: 'pairs',
			kind: 'match',
			options: [{ id: 'a', right: true, match: 'x', text: 'Act', why: '' }],
			matches: [{ id: 'x', text: 'To harbour' }]
		}),
		item({ id: 'words', kind: 'short', options: [{ id: 'five', right: true, text: '5', why: '' }] })
	].map((each) => [each.id, each])
);
const titles = { module: { law: 'The law' }, track: {}, scenario: {} };
const english = cellWords(resultsEn.results, titles, items, 'en');
const japanese = cellWords(resultsJa.results, titles, items, 'ja');

describe('what a cell is called', () => {
	it('prints numbers by what they count, and flags those that rest on few', () => {
		expect(english.textOf({ kind: 'count', value: 1200 })).toBe('1,200');
		expect(english.textOf({ kind: 'share', value: 0.456 })).toBe('46%');
		expect(english.textOf({ kind: 'decimal', value: -0.1 })).toBe('-0.10');
		expect(english.textOf({ kind: 'decimal', value: 0.5, isFew: true })).toBe('0.50 (few)');
		expect(japanese.textOf({ kind: 'count', value: 12, isFew: true })).toBe('12（少数）');
	});

	it('says in words what is not shown', () => {
		expect(english.textOf({ kind: 'too-few' })).toBe('fewer than 5');
		expect(japanese.textOf({ kind: 'undetermined' })).toBe('算出不能');
		expect(english.textOf({ kind: 'other-questions' })).toContain('give the room one form code');
	});

	it.each([
		['q1', 'a', 'The first'],
		['case', 'trafficking', 'trafficking'],
		['case', 'unclear', 'cannot be told yet'],
		['case', 'pay', 'She is paid'],
		['pairs', 'a=x', 'Act → To harbour'],
		['words', 'other', 'another answer'],
		['words', 'five', '5'],
		// An answer that an earlier edition offered.
		['q1', 'gone', 'gone']
	])('names an answer to %s: %s is “%s”', (question, id, text) => {
		expect(english.textOf({ kind: 'option', question, id })).toBe(text);
	});

	it('falls back on the id of what the course no longer has', () => {
		expect(english.textOf({ kind: 'module', id: 'law' })).toBe('The law');
		expect(english.textOf({ kind: 'module', id: 'old' })).toBe('old');
		expect(english.textOf({ kind: 'track', id: 'constructor' })).toBe('constructor');
	});
});

describe('a table as CSV', () => {
	it('has ids beside questions and answers, and numbers as numbers', () => {
		const table: ResultTable = {
			columns: ['question', 'option', 'key', 'n', 'rest'],
			rows: [
				[
					{ kind: 'question', id: 'q1' },
					{ kind: 'option', question: 'q1', id: 'a' },
					{ kind: 'right', value: true },
					{ kind: 'count', value: 7, isFew: true },
					{ kind: 'share', value: 1 / 3 }
				]
			],
			leftOut: 0
		};
		expect(english.csvRows(table)).toEqual([
			[
				'Question (id)',
				'Question',
				'Answer (id)',
				'Answer',
				'Key',
				'Learners',
				'Their mean score on the rest'
			],
			['q1', 'Which, of these?', 'a', 'The first', 'right', 7, 0.3333]
		]);
	});

	it('keeps the marker where too few stand behind a number', () => {
		const table: ResultTable = { columns: ['kr20'], rows: [[{ kind: 'too-few' }]], leftOut: 0 };
		expect(english.csvRows(table)).toEqual([['KR-20'], ['fewer than 5']]);
	});
});

import { expect, it } from 'vitest';
import { itemIn } from '#course/question/item.ts';
import type { Question } from '#course/question/question.ts';

const question: Question = {
	id: 'law-age',
	kind: 'single',
	difficulty: 1,
	module: 'law',
	lesson: 'definition',
	options: [
		{ id: 'fifteen', right: false },
		{ id: 'eighteen', right: true }
	],
	facts: ['protocol-age'],
	words: {
		en: {
			prompt: 'Who is a child?',
			options: {
				fifteen: { text: 'Under 15', why: 'Too low.' },
				eighteen: { text: 'Under 18', why: 'As the protocol says.' }
			}
		},
		ja: {
			prompt: '児童とは。',
			options: {
				fifteen: { text: '15歳未満', why: '低すぎます。' },
				eighteen: { text: '18歳未満', why: '議定書のとおりです。' }
			}
		}
	}
};

it('joins structure and words of one language, and carries none of the other', () => {
	expect(itemIn(question, 'ja')).toEqual({
		id: 'law-age',
		kind: 'single',
		lesson: 'definition',
		facts: ['protocol-age'],
		prompt: '児童とは。',
		options: [
			{ id: 'fifteen', right: false, text: '15歳未満', why: '低すぎます。' },
			{ id: 'eighteen', right: true, text: '18歳未満', why: '議定書のとおりです。' }
		]
	});
});

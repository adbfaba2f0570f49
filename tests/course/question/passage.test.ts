import { expect, it } from 'vitest';
import { piecesOf, textOf } from '#course/question/passage.ts';

const passage = 'He keeps [the passport](paper) and [the phone](phone).\n\nShe rides [a bicycle](bicycle)';

it('cuts a passage into paragraphs and pieces', () => {
	expect(piecesOf(passage)).toEqual([
		[
			{ text: 'He keeps ' },
			{ text: 'the passport', option: 'paper' },
			{ text: ' and ' },
			{ text: 'the phone', option: 'phone' },
			{ text: '.' }
		],
		[{ text: 'She rides ' }, { text: 'a bicycle', option: 'bicycle' }]
	]);
});

it('loses no letter of the text', () => {
	const whole = piecesOf(passage).map((paragraph) => paragraph.map(({ text }) => text).join(''));
	expect(whole).toEqual(['He keeps the passport and the phone.', 'She rides a bicycle']);
});

it('gives the words of a piece, and nothing for a piece that is not there', () => {
	expect(textOf(piecesOf(passage), 'phone')).toBe('the phone');
	expect(textOf(piecesOf(passage), 'gone')).toBe('');
});

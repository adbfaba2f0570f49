import { expect, test } from 'vitest';
import { articleLocator } from '#authoring/2-parse/locator.ts';

test.each([
	['226', 'art. 226', '第226条'],
	['226-2(1)', 'art. 226-2(1)', '第226条の2第1項'],
	['24(4)(i)', 'art. 24(4)(i)', '第24条第4項第1号'],
	['5(1)(vii-2)', 'art. 5(1)(vii-2)', '第5条第1項第7号の2'],
	['3(1)(2)', 'art. 3(1)(2)', '第3条第1項第2号'],
	['24(iv)(ha)', 'art. 24(iv)(ha)', '第24条第4号ハ'],
	['24(iv)(i)', 'art. 24(iv)(i)', '第24条第4号イ'],
	['176(1)(viii)', 'art. 176(1)(viii)', '第176条第1項第8号'],
	['3(xiv)', 'art. 3(xiv)', '第3条第14号'],
	['19-2-3', 'art. 19-2-3', '第19条の2の3'],
	['224, 226-2(2)', 'arts 224, 226-2(2)', '第224条、第226条の2第2項'],
	['157-6(1)(i), (iii)', 'art. 157-6(1)(i), (iii)', '第157条の6第1項第1号、第3号'],
	['290-2(1)-(2)', 'art. 290-2(1)-(2)', '第290条の2第1項～第2項'],
	['290-2(1)(i)-(iii)', 'art. 290-2(1)(i)-(iii)', '第290条の2第1項第1号～第3号'],
	['3-2(iv)-(v)', 'art. 3-2(iv)-(v)', '第3条の2第4号～第5号']
])('%s of a statute', (text, en, ja) => {
	expect(articleLocator(text, 'statute')).toEqual({ en, ja });
});

test.each([
	['3(a)', 'art. 3(a)', '第3条(a)'],
	['9(1)(b)', 'art. 9(1)(b)', '第9条第1項(b)'],
	['6(3)', 'art. 6(3)', '第6条第3項']
])('%s of a treaty', (text, en, ja) => {
	expect(articleLocator(text, 'treaty')).toEqual({ en, ja });
});

test.each([
	'',
	'part 1',
	'(1)',
	'226-2 para. 1',
	'3(b)',
	'2(vii)(a)',
	'226(1)(1)(1)',
	'226(iiii)',
	'226()',
	'226(1',
	'226, '
])('"%s" of a statute is to be written by hand', (text) => {
	expect(articleLocator(text, 'statute')).toBeUndefined();
});

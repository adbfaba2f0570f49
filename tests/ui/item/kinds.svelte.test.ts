import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { AskedItem } from '#course/question/item.ts';
import { piecesOf } from '#course/question/passage.ts';
import { en } from '#i18n/en.ts';
import { fill } from '#i18n/fill.ts';
import ItemForm from '#ui/item/ItemForm.svelte';
import { bodiesFor } from '#ui/item/body.ts';

const words = en.check;
const bodies = await bodiesFor(['order', 'match', 'passage', 'judgement', 'short']);
const option = (id: string, more: object = {}) => ({
	id,
	right: true,
	text: `Option ${id}`,
	why: `Because of ${id}`,
	...more
});
const show = (item: AskedItem, answer?: string[]) => {
	const onanswer = vi.fn();
	return {
		onanswer,
		screen: render(ItemForm, { item, answer, basis: [], bodies, words, onanswer, ongiveup: vi.fn() })
	};
};

const order: AskedItem = {
	id: 'q',
	kind: 'order',
	prompt: 'In which order?',
	options: [option('b', { place: 1 }), option('a', { place: 0 }), option('c', { place: 2 })]
};
const match: AskedItem = {
	id: 'q',
	kind: 'match',
	prompt: 'What belongs together?',
	options: [option('a', { match: 'x' }), option('b', { match: 'y' })],
	matches: ['x', 'y', 'z'].map((id) => ({ id, text: `Match ${id}` }))
};
const passage: AskedItem = {
	id: 'q',
	kind: 'passage',
	prompt: 'Mark it.',
	passage: piecesOf('He keeps [the passport](a) and rides [a bicycle](b).'),
	options: [option('a', { text: 'the passport' }), option('b', { text: 'a bicycle', right: false })]
};
const judgement: AskedItem = {
	id: 'q',
	kind: 'judgement',
	prompt: 'What is it?',
	case: 'Two friends share a flat.\n\nThey have their keys.',
	verdict: 'not',
	verdicts: { trafficking: 'Nobody is held.', not: 'They are free.', unclear: 'All is known.' },
	options: [option('a'), option('b', { right: false })]
};

test('what is to be put in order can be moved by its buttons, and keeps the focus', async () => {
	const { screen, onanswer } = show(order);
	const up = screen.getByRole('button', { name: `${words.up}: Option a` });
	await up.click();
	await expect.element(up).toHaveFocus();
	await expect
		.element(screen.getByText(fill(words.moved, { text: 'Option a', place: 1, of: 3 })))
		.toBeInTheDocument();
	// At the top there is nothing left to do, and nothing is lost.
	await up.click({ force: true });
	await screen.getByRole('button', { name: words.certainty[3] }).click();
	expect(onanswer).toHaveBeenCalledExactlyOnceWith(['a', 'b', 'c'], 1, 3);
});

test('an order that is wrong says where each belongs', async () => {
	const { screen } = show(order, ['b', 'a', 'c']);
	await expect.element(screen.getByText(fill(words.rightPlace, { place: 2 }))).toBeVisible();
	expect(screen.container.querySelectorAll('li.isRight')).toHaveLength(1);
	for (const { why } of order.options) await expect.element(screen.getByText(why)).toBeVisible();
});

test('a match with something left open is not sent', async () => {
	const { screen, onanswer } = show(match);
	await screen.getByLabelText('Option a').selectOptions('Match x');
	await screen.getByRole('button', { name: words.certainty[3] }).click();
	await expect.element(screen.getByText(words.empty)).toBeVisible();
	expect(onanswer).not.toHaveBeenCalled();
	await screen.getByLabelText('Option b').selectOptions('Match z');
	await screen.getByLabelText('Option b').selectOptions('Match y');
	await screen.getByRole('button', { name: words.certainty[3] }).click();
	expect(onanswer).toHaveBeenCalledExactlyOnceWith(['a=x', 'b=y'], 1, 3);
});

test('a match that is wrong says what would have been right', async () => {
	const { screen } = show(match, ['a=z', 'b=y']);
	await expect.element(screen.getByText(fill(words.rightMatch, { match: 'Match x' }))).toBeVisible();
});

test('pieces of a passage are marked in the text, and explained under it', async () => {
	const { screen, onanswer } = show(passage);
	await screen.getByRole('checkbox', { name: 'a bicycle' }).click();
	await screen.getByRole('checkbox', { name: 'a bicycle' }).click();
	await screen.getByRole('checkbox', { name: 'the passport' }).click();
	await screen.getByRole('button', { name: words.certainty[3] }).click();
	expect(onanswer).toHaveBeenCalledExactlyOnceWith(['a'], 1, 3);

	const answered = show(passage, ['a']).screen;
	await expect.element(answered.getByText(words.rightlyLeft)).toBeVisible();
	await expect.element(answered.getByText('Because of b')).toBeVisible();
});

test('a case is decided and the decision carried; one without the other is not sent', async () => {
	const { screen, onanswer } = show(judgement);
	await expect.element(screen.getByText('They have their keys.')).toBeVisible();
	await screen.getByLabelText(words.verdicts.not).click();
	await screen.getByRole('button', { name: words.certainty[3] }).click();
	await expect.element(screen.getByText(words.empty)).toBeVisible();
	await screen.getByLabelText('Option a').click();
	await screen.getByLabelText(words.verdicts.trafficking).click();
	await screen.getByLabelText(words.verdicts.not).click();
	await screen.getByRole('button', { name: words.certainty[3] }).click();
	expect(onanswer).toHaveBeenCalledExactlyOnceWith(['not', 'a'], 1, 3);
});

test('after a judgement every verdict and every reason explains itself', async () => {
	const { screen } = show(judgement, ['trafficking', 'a']);
	for (const why of ['Nobody is held.', 'They are free.', 'All is known.', 'Because of a', 'Because of b'])
		await expect.element(screen.getByText(why)).toBeVisible();
	await expect.element(screen.getByText(words.verdict.wrong)).toBeVisible();
});

test('a short answer hands over what it was read as, never what was typed', async () => {
	const item: AskedItem = {
		id: 'q',
		kind: 'short',
		lang: 'en',
		prompt: 'What is it called?',
		options: [
			option('bondage', { text: 'Debt bondage', accept: ['bonded labour'] }),
			option('loan', { text: 'A loan', right: false })
		]
	};
	const { screen, onanswer } = show(item);
	await screen.getByRole('textbox').fill('  BONDED  labour ');
	await screen.getByRole('button', { name: words.certainty[3] }).click();
	expect(onanswer).toHaveBeenCalledExactlyOnceWith(['bondage'], 1, 3);

	const other = show(item);
	await other.screen.getByRole('textbox').last().fill('my own secret');
	await other.screen.getByRole('button', { name: words.certainty[1] }).last().click();
	expect(other.onanswer).toHaveBeenCalledExactlyOnceWith(['other'], 0, 1);
});

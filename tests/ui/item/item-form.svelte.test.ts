import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { AskedItem } from '#course/question/item.ts';
import { en } from '#i18n/en.ts';
import ItemForm from '#ui/item/ItemForm.svelte';

const words = en.check;
const option = (id: string, right: boolean) => ({ id, right, text: `Option ${id}`, why: `Because of ${id}` });
const single: AskedItem = {
	id: 'q',
	kind: 'single',
	prompt: 'First paragraph.\n\nWhich one?',
	options: [option('a', true), option('b', false), option('c', false)]
};
const multiple: AskedItem = {
	...single,
	kind: 'multiple',
	options: [option('a', true), option('b', true), option('c', false)]
};
const basis = [{ statement: 'A fact.', source: 'A source, art. 1' }];

test('an empty answer is not sent, and the form says what is missing', async () => {
	const onanswer = vi.fn();
	const screen = render(ItemForm, {
		item: single,
		answer: undefined,
		basis,
		words,
		onanswer,
		ongiveup: vi.fn()
	});
	await screen.getByRole('button', { name: words.certainty[3] }).click();
	await expect.element(screen.getByText(words.empty)).toBeVisible();
	expect(onanswer).not.toHaveBeenCalled();
});

test('a single question hands over one option with its mark, a plain list that a store can keep', async () => {
	const onanswer = vi.fn();
	const screen = render(ItemForm, {
		item: single,
		answer: undefined,
		basis,
		words,
		onanswer,
		ongiveup: vi.fn()
	});
	await screen.getByLabelText('Option b').click();
	await screen.getByLabelText('Option a').click();
	await screen.getByRole('button', { name: words.certainty[3] }).click();
	expect(onanswer).toHaveBeenCalledExactlyOnceWith(['a'], 1, 3);
	expect(structuredClone(onanswer.mock.calls[0]![0])).toEqual(['a']);
});

test('a box that is ticked and unticked again is not part of the answer', async () => {
	const onanswer = vi.fn();
	const screen = render(ItemForm, {
		item: multiple,
		answer: undefined,
		basis,
		words,
		onanswer,
		ongiveup: vi.fn()
	});
	await screen.getByLabelText('Option a').click();
	await screen.getByLabelText('Option c').click();
	await screen.getByLabelText('Option c').click();
	await screen.getByRole('button', { name: words.certainty[3] }).click();
	expect(onanswer).toHaveBeenCalledExactlyOnceWith(['a'], 0.5, 3);
});

test('after answering, every option explains itself and nothing can be changed', async () => {
	const screen = render(ItemForm, {
		item: multiple,
		answer: ['a', 'c'],
		basis,
		words,
		onanswer: vi.fn(),
		ongiveup: vi.fn()
	});
	for (const { why } of multiple.options) await expect.element(screen.getByText(why)).toBeVisible();
	await expect.element(screen.getByText(words.missed)).toBeVisible();
	await expect.element(screen.getByText(`${words.isWrong} (${words.chosen})`)).toBeVisible();
	for (const box of screen.container.querySelectorAll('input')) expect(box.disabled).toBe(true);
	await expect.element(screen.getByText('A fact.')).toBeInTheDocument();
});

test('the verdict tells right, partly right and wrong apart', async () => {
	for (const [answer, verdict] of [
		[['a', 'b'], words.verdict.right],
		[['a'], words.verdict.partly],
		[['c'], words.verdict.wrong]
	] as const) {
		const screen = render(ItemForm, {
			item: multiple,
			answer,
			basis,
			words,
			onanswer: vi.fn(),
			ongiveup: vi.fn()
		});
		await expect.element(screen.getByText(verdict, { exact: true })).toBeVisible();
		screen.unmount();
	}
});

test('Enter answers nothing by itself: it leads to how sure one is', async () => {
	const onanswer = vi.fn();
	const screen = render(ItemForm, {
		item: single,
		answer: undefined,
		basis,
		words,
		onanswer,
		ongiveup: vi.fn()
	});
	await screen.getByLabelText('Option a').click();
	screen.container.querySelector('form')!.requestSubmit();
	await expect.element(screen.getByText(words.sureFirst)).toBeVisible();
	await expect.element(screen.getByRole('button', { name: words.certainty[1] })).toHaveFocus();
	expect(onanswer).not.toHaveBeenCalled();
});

test('giving up hands over no answer, and is not called wrong', async () => {
	const [onanswer, ongiveup] = [vi.fn(), vi.fn()];
	const props = { item: single, basis, words, onanswer, ongiveup };
	const screen = render(ItemForm, { ...props, answer: undefined });
	await screen.getByLabelText('Option b').click();
	await screen.getByRole('button', { name: words.giveUp }).click();
	expect([onanswer.mock.calls.length, ongiveup.mock.calls.length]).toEqual([0, 1]);
	await screen.rerender({ ...props, answer: [] });
	await expect.element(screen.getByText(words.verdict.shown)).toBeVisible();
	await expect.element(screen.getByText(words.missed)).toBeVisible();
});

test('an answer to which another is right by now keeps the mark that was told', async () => {
	const screen = render(ItemForm, {
		item: single,
		answer: ['b'],
		certainty: 3,
		score: 1,
		basis,
		words,
		onanswer: vi.fn(),
		ongiveup: vi.fn()
	});
	await expect.element(screen.getByText(words.verdict.changed.replace('{{percent}}', '100'))).toBeVisible();
});

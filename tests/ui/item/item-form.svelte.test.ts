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
	const screen = render(ItemForm, { item: single, answer: undefined, basis, words, onanswer });
	await screen.getByRole('button', { name: words.answer }).click();
	await expect.element(screen.getByText(words.empty)).toBeVisible();
	expect(onanswer).not.toHaveBeenCalled();
});

test('a single question hands over one option with its mark, a plain list that a store can keep', async () => {
	const onanswer = vi.fn();
	const screen = render(ItemForm, { item: single, answer: undefined, basis, words, onanswer });
	await screen.getByLabelText('Option b').click();
	await screen.getByLabelText('Option a').click();
	await screen.getByRole('button', { name: words.answer }).click();
	expect(onanswer).toHaveBeenCalledExactlyOnceWith(['a'], 1);
	expect(structuredClone(onanswer.mock.calls[0]![0])).toEqual(['a']);
});

test('a box that is ticked and unticked again is not part of the answer', async () => {
	const onanswer = vi.fn();
	const screen = render(ItemForm, { item: multiple, answer: undefined, basis, words, onanswer });
	await screen.getByLabelText('Option a').click();
	await screen.getByLabelText('Option c').click();
	await screen.getByLabelText('Option c').click();
	await screen.getByRole('button', { name: words.answer }).click();
	expect(onanswer).toHaveBeenCalledExactlyOnceWith(['a'], 0.5);
});

test('after answering, every option explains itself and nothing can be changed', async () => {
	const screen = render(ItemForm, { item: multiple, answer: ['a', 'c'], basis, words, onanswer: vi.fn() });
	for (const { why } of multiple.options) await expect.element(screen.getByText(why)).toBeVisible();
	await expect.element(screen.getByText(words.missed)).toBeVisible();
	await expect.element(screen.getByText(`${words.isWrong} (${words.chosen})`)).toBeVisible();
	for (const box of screen.container.querySelectorAll('input')) expect(box.disabled).toBe(true);
	await expect.element(screen.getByText('A fact.')).toBeInTheDocument();
});

test('the verdict tells right, partly right and wrong apart', async () => {
	for (const [answer, verdict] of [
		[['a', 'b'], words.right],
		[['a'], words.partly],
		[['c'], words.wrong]
	] as const) {
		const screen = render(ItemForm, { item: multiple, answer, basis, words, onanswer: vi.fn() });
		await expect.element(screen.getByText(verdict, { exact: true })).toBeVisible();
		screen.unmount();
	}
});

import { tick } from 'svelte';

/** What was pressed may be gone; what has come of it takes the focus and is scrolled to. */
export async function focusAfter(step: () => void, target: () => HTMLElement | undefined): Promise<void> {
	step();
	await tick();
	focusOn(target());
}

export function focusOn(element: HTMLElement | undefined): void {
	element?.focus({ preventScroll: true });
	element?.scrollIntoView({ block: 'start' });
}

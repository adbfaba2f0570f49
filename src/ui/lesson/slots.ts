/** A check lives in the browser. It stands in a lesson's rendered text as a mark, and cuts it into blocks. */
export type Block = { kind: 'html'; html: string } | { kind: 'check'; id: string };

export const slot = (check: string) => `<!--mamori:${check}-->`;

export function cutAtSlots(html: string): Block[] {
	return html
		.split(/(<!--mamori:[a-z0-9-]+-->)/)
		.map((part): Block => {
			const check = /^<!--mamori:([a-z0-9-]+)-->$/.exec(part)?.[1];
			if (check) return { kind: 'check', id: check };
			// What Svelte leaves for hydration; this text is never hydrated.
			return { kind: 'html', html: part.replace(/<!--.*?-->/gs, '').trim() };
		})
		.filter((block) => block.kind !== 'html' || block.html !== '');
}

/** Parts of a lesson that live in the browser stand in its rendered text as marks, and cut it into blocks. */
export type Block = { kind: 'html'; html: string } | { kind: 'check'; id: string } | { kind: 'figure'; id: string };

export const slot = (kind: 'check' | 'figure', id: string) => `<!--mamori:${kind}:${id}-->`;

export function cutAtSlots(html: string): Block[] {
	return html
		.split(/(<!--mamori:(?:check|figure):[a-z0-9-]+-->)/)
		.map((part): Block => {
			const mark = /^<!--mamori:(check|figure):([a-z0-9-]+)-->$/.exec(part);
			if (mark) return { kind: mark[1] as 'check' | 'figure', id: mark[2]! };
			// What Svelte leaves for hydration; this text is never hydrated.
			return { kind: 'html', html: part.replace(/<!--.*?-->/gs, '').trim() };
		})
		.filter((block) => block.kind !== 'html' || block.html !== '');
}

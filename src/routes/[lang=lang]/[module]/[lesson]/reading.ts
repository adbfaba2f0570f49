/** The id of the last heading above the middle of the window, or an empty string at the top of the lesson. */
export function headingInView(article: HTMLElement): string {
	const headings = [...article.querySelectorAll<HTMLElement>('h2[id], h3[id]')].filter(({ id }) =>
		/^s\d+$/.test(id)
	);
	return headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 2)?.id ?? '';
}

/**
 * Opens and closes the note that a citation or term in this text points to, without leaving an entry in the history.
 * Without JavaScript the same link jumps to the note, which CSS then shows.
 */
export function openNote(text: HTMLElement): () => void {
	const onClick = (event: MouseEvent) => {
		const link = (event.target as Element).closest<HTMLAnchorElement>('a.cite, a.term');
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
		const note = text.querySelector<HTMLDetailsElement>(`[id="${CSS.escape(link.hash.slice(1))}"]`);
		if (!note) return;
		event.preventDefault();
		note.open = !note.open;
		note.classList.toggle('shown', note.open);
		link.setAttribute('aria-expanded', String(note.open));
	};
	text.addEventListener('click', onClick);
	return () => text.removeEventListener('click', onClick);
}

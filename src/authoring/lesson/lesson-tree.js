/** @typedef {{ type: string, value?: string, url?: string, depth?: number, children?: Node[], data?: object }} Node */

const componentOf = {
	fact: 'Cite',
	term: 'Term',
	lesson: 'LessonLink',
	scenario: 'ScenarioLink',
	data: 'Cite',
	line: 'Line'
};

/**
 * Tree plugin for mdsvex: links with a scheme become components, headings get ids that are the same in every language,
 * and each block that cites something is followed by its notes.
 */
export function lessonTree() {
	return (/** @type {Node} */ root) => {
		let headings = 0;
		let blocks = 0;
		root.children = (root.children ?? []).flatMap((block) => {
			if (block.type === 'heading') {
				headings += 1;
				block.data = { hProperties: { id: `s${headings}` } };
			}
			joinLines(block);
			putReadings(block);
			const cited = /** @type {string[]} */ ([]);
			const prefix = `n${blocks + 1}`;
			replaceLinks(block, prefix, cited);
			if (cited.length === 0) return [block];
			blocks += 1;
			const notes = `<Notes ids="${[...new Set(cited)].join(' ')}" prefix="${prefix}" />`;
			return [html('<div class="noted">'), block, html(notes), html('</div>')];
		});
	};
}

/** @returns {Node} */
const html = (/** @type {string} */ value) => ({ type: 'html', value });

/** A line break between two Japanese characters is for the author's eye; browsers would show a space. */
function joinLines(/** @type {Node} */ node) {
	if (node.type === 'text' && node.value)
		node.value = node.value.replace(
			/([\u3000-\u9fff\uff00-\uffef])\n(?=[\u3000-\u9fff\uff00-\uffef])/g,
			'$1'
		);
	for (const child of node.children ?? []) joinLines(child);
}

/** `漢字《かんじ》`, as plain Japanese is written, becomes a word with its reading above it. */
function putReadings(/** @type {Node} */ node) {
	node.children = node.children?.flatMap((child) => {
		putReadings(child);
		if (child.type !== 'text' || !child.value?.includes('《')) return [child];
		return child.value.split(/([\p{Script=Han}〆ヶ]+《[^《》]+》)/u).map((part) => {
			const [, word, reading] = /^(.+)《(.+)》$/.exec(part) ?? [];
			return word
				? html(`<ruby>${word}<rp>（</rp><rt>${reading}</rt><rp>）</rp></ruby>`)
				: { type: 'text', value: part };
		});
	});
}

/** @param {Node} node @param {string} prefix @param {string[]} cited collects `fact:id`, `term:id`, `data:table`, `line:id` */
function replaceLinks(node, prefix, cited) {
	node.children = node.children?.flatMap((child) => {
		replaceLinks(child, prefix, cited);
		const match =
			child.type === 'link'
				? /^(fact|term|lesson|scenario|data|line):([a-z][a-z0-9-]*)(?:\/.*)?$/.exec(child.url ?? '')
				: null;
		if (!match) return [child];
		const [, scheme, id] = /** @type {[string, keyof typeof componentOf, string]} */ (
			/** @type {unknown} */ (match)
		);
		const name = componentOf[scheme];
		// A number's note is that of its table.
		const hasNote = scheme !== 'lesson' && scheme !== 'scenario';
		const note = `${scheme}:${id}`;
		if (hasNote) cited.push(note);
		const of = scheme === 'fact' || scheme === 'data' || scheme === 'line' ? note : id;
		// A term that is linked by plain words may carry its reading.
		const [first, second] = child.children ?? [];
		const plain = scheme === 'term' && !second && first?.type === 'text' ? ` words="${first.value}"` : '';
		const open = hasNote ? `<${name} id="${of}" prefix="${prefix}"${plain}>` : `<${name} id="${id}">`;
		return [html(open), ...(child.children ?? []), html(`</${name}>`)];
	});
}

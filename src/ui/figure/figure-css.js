// Plain JavaScript, since `svelte.config.js`, which Node itself loads, needs the same text for its hash.

/**
 * The styles of figures travel with the figures: a lesson without one does not carry them. The policy on content lets in
 * just this text, by its hash.
 * @param {string} css
 */
export const inlineCss = (css) =>
	css
		.replace(/\/\*.*?\*\//gs, '')
		.replace(/\s+/g, ' ')
		.replace(/ ?([{}:;,>]) ?/g, '$1')
		.trim();

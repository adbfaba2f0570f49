import { mdsvex } from 'mdsvex';
import { lessonTree } from './lesson-tree.js';

// Plain JavaScript, since `svelte.config.js` is loaded by Node itself, which on version 20 reads no TypeScript.

/** Components that a lesson may use. They are rendered at build time only and never reach a browser. */
const components = [
	'Cite',
	'Term',
	'Notes',
	'LessonLink',
	'ScenarioLink',
	'Note',
	'Careful',
	'Danger',
	'ThenNow',
	'Then',
	'Now',
	'Table',
	'Check',
	'Figure',
	'Line'
];

/**
 * Turns a lesson's Markdown into a Svelte component. The content check has refused beforehand what mdsvex cannot take.
 * @returns {import('svelte/compiler').PreprocessorGroup}
 */
export function lessonPreprocess() {
	const markdown = mdsvex({
		extensions: ['.md'],
		// The default turns quotes and dashes into Latin typography, in Japanese too.
		smartypants: false,
		highlight: false,
		remarkPlugins: [lessonTree]
	});
	return {
		name: 'lesson',
		async markup({ content, filename }) {
			if (!filename?.endsWith('.md')) return;
			const compiled = await markdown.markup({ content: withoutFrontMatter(content), filename });
			if (!compiled) return;
			const imports = components
				.map((name) => `import ${name} from '#ui/${name === 'Figure' ? 'figure' : 'lesson'}/${name}.svelte';`)
				.join('');
			return { ...compiled, code: `<script>${imports}</script>\n${compiled.code}` };
		}
	};
}

/** Blank lines in its place keep every position true. The compiler reads front matter itself: mdsvex drops bad YAML in silence. */
function withoutFrontMatter(/** @type {string} */ content) {
	const match = /^---\r?\n[\s\S]*?\r?\n---\r?\n/.exec(content);
	return match ? match[0].replace(/[^\n]+/g, '') + content.slice(match[0].length) : content;
}

import adapter from '@sveltejs/adapter-static';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { lessonPreprocess } from './src/authoring/lesson/preprocess.js';
import { inlineCss } from './src/ui/figure/figure-css.js';

const figures = new URL('src/ui/figure/', import.meta.url);
const figureStyles = readdirSync(figures)
	.filter((file) => file.endsWith('.css'))
	.map((file) => inlineCss(readFileSync(new URL(file, figures), 'utf8')))
	.map((css) => /** @type {const} */ (`sha256-${createHash('sha256').update(css).digest('base64')}`));

/** @type {import('@sveltejs/kit').Config} */
export default {
	extensions: ['.svelte', '.md'],
	preprocess: [lessonPreprocess()],
	compilerOptions: {
		runes: true,
		// The version mark would be one more request on every page.
		discloseVersion: false,
		// Short class names: they stand in every page, script and style.
		cssHash: ({ hash, css }) => `s${hash(css).slice(0, 4)}`
	},
	kit: {
		adapter: adapter({ precompress: true }),
		// One build runs under any path, so nothing may be addressed from the root.
		paths: { relative: true },
		// CSS in the page: first paint waits for no second request.
		inlineStyleThreshold: Infinity,
		// The default is a timestamp, which would make two builds of the same course differ.
		version: { name: process.env.npm_package_version ?? '0' },
		prerender: { handleMissingId: 'fail', handleHttpError: 'fail' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self', ...figureStyles],
				// Kit's route announcer carries a style attribute; a test holds this hash to the Kit in use.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:'],
				'connect-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'mamori-lesson']
			}
		}
	}
};

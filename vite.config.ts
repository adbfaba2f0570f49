import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { coursePlugin } from './src/authoring/vite-plugin.ts';

export default defineConfig({
	plugins: [coursePlugin(), sveltekit()],
	// Lessons lie outside src/, which Kit's development server does not serve by itself.
	server: { fs: { allow: ['content', 'tests'] } }
});

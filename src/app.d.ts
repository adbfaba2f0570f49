declare module 'virtual:course' {
	export const course: import('#course/course.ts').Course;
}

// Lessons are compiled to components by `src/authoring/lesson/preprocess.js`.
declare module '*.md' {
	const component: import('svelte').Component;
	export default component;
}

/** TypeScript's DOM does not know it yet. */
interface Window {
	trustedTypes?: {
		createPolicy(
			name: string,
			rules: { createHTML(html: string): string }
		): { createHTML(html: string): unknown };
	};
}

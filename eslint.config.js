import { defineConfig } from 'eslint/config';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import typescript from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

// ESLint 10 no longer brings `@eslint/js`; its recommended set is the rules that say of themselves that they are in it.
const recommended = [...builtinRules]
	.filter(([, rule]) => rule.meta?.docs?.recommended)
	.map(([name]) => [name, 'error']);

const clockAndChance = [
	{ selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is an argument here.' },
	{
		selector: "MemberExpression[object.name='Date'][property.name='now']",
		message: 'Time is an argument here.'
	},
	{
		selector: "MemberExpression[object.name='Math'][property.name='random']",
		message: 'Randomness is an argument here.'
	}
];
const noEnum = {
	selector: 'TSEnumDeclaration',
	message: 'No enum: use a union of string literals.'
};
const outsideWorld = [
	'document window navigator location history localStorage sessionStorage indexedDB',
	'fetch crypto performance process setTimeout setInterval requestAnimationFrame'
].flatMap((line) => line.split(' '));

export default defineConfig(
	{ ignores: ['node_modules/', '.svelte-kit/', 'build/', 'test-results/', 'playwright-report/', 'content/'] },
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	{ name: 'mamori/recommended', rules: Object.fromEntries(recommended) },
	...typescript.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-restricted-syntax': ['error', noEnum],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.js'],
		languageOptions: {
			parserOptions: { parser: typescript.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		},
		rules: {
			// TypeScript does this better, through svelte-check.
			'no-undef': 'off',
			// Every address is built in src/ui/links.ts, which calls resolve(); the rule cannot see through a function.
			'svelte/no-navigation-without-resolve': 'off',
			// {' '} keeps a space that Svelte would trim at the edge of a block.
			'svelte/no-useless-mustaches': 'off'
		}
	},
	{ files: ['src/**'], ignores: ['src/authoring/**'], rules: { 'no-console': 'error' } },
	{
		name: 'mamori/course-is-pure',
		files: ['src/course/**'],
		rules: {
			'no-restricted-syntax': ['error', noEnum, ...clockAndChance],
			'no-restricted-globals': [
				'error',
				...outsideWorld.map((name) => ({
					name,
					message: 'src/course is pure: take what it gives as an argument.'
				}))
			]
		}
	}
);

import type { SceneGraph } from './map.ts';

/** What an author sees of one scenario: its graph with the problems on it, what paths cover, and how long it reads. */
export interface AuthorView {
	id: string;
	/** None for a scenario whose references are broken. */
	variants: VariantView[];
	problems: {
		path: string;
		line: number;
		col: number;
		code: string;
		message: string;
		expected: string;
		fix: string;
	}[];
	/** By language. */
	reading: Record<string, Reading>;
}

/** Words (en) or characters (ja), and minutes at 200 words or 500 characters a minute. */
export interface Reading {
	all: number;
	minutes: number;
	/** What one run through the quickest pass reads. */
	passMinutes: number;
}

export interface VariantView {
	variant: string;
	use: string;
	situations: number;
	runs: number | undefined;
	pass: { path: string[]; minutes: number } | undefined;
	graph: SceneGraph;
	/** Scenes that a problem names. */
	faulty: string[];
	/** `scene/choice` of those in its scenes that no run of this variant can make. */
	unreached: string[];
	/** Choices after which an ending that passes can still be reached, of all that can be made. */
	passing: { choices: number; of: number };
	longest: { choices: number; minutes: number } | undefined;
}

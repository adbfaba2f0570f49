import type { Localised } from '../lang.ts';

/** A scenario's structure: scenes and choices, no words. The language is described in `docs/scenarios.md`. */
export interface Scenario extends ScenarioStructure {
	words: Localised<ScenarioWords>;
}

export interface ScenarioStructure {
	id: string;
	/** The track whose officer the learner plays. */
	role: string;
	/** Simulated minutes at hand. */
	minutes: number;
	goals: string[];
	variants: Record<string, Variant>;
	flags: string[];
	facts: Record<string, SceneFact>;
	start: string;
	scenes: Record<string, Scene>;
}

/** The same opening with another truth. */
export interface Variant {
	/** Flags that are true from the start. */
	starts: string[];
	/** The endings it may reach. */
	ends: string[];
}

export type Dimension = 'act' | 'means' | 'purpose' | 'none';
export type Strength = 'strong' | 'medium' | 'weak' | 'neutral';

/** Something that can be learnt in the scenario; a card in the notebook. */
export interface SceneFact {
	dimension: Dimension;
	strength: Strength;
	/** Variants in which it is true; all when left out. */
	variants?: string[];
}

export type Scene = PlayedScene | Ending;

export interface PlayedScene {
	kind: 'scene';
	/** Ids of the people in the room. */
	present: string[];
	/** Facts the learner sees on arrival. */
	notices: string[];
	/** A notice is shown before it, with a way to leave. */
	sensitive: boolean;
	choices: Record<string, Choice>;
}

export interface Ending {
	kind: 'ending';
	ending: EndingKind;
	passes: boolean;
}

export type EndingKind =
	'protected' | 'evidence-lost' | 'missed' | 'harmed' | 'not-trafficking' | 'overreached';

export type Grade = 'safe' | 'partly' | 'unsafe' | 'critical';
export type QuestionType = 'safety' | 'consent' | 'open' | 'focused' | 'closed' | 'leading' | 'blaming';

export interface Choice {
	grade: Grade;
	/** Simulated minutes it takes. */
	minutes: number;
	/** Condition over flags in the scenario's small language: `a & !(b | c)`. */
	when?: string;
	sets: string[];
	clears: string[];
	learns: { fact: string; when?: string }[];
	question?: QuestionType;
	once: boolean;
	goal?: string;
	/** Ids of ledger facts that the grade rests on. */
	facts: string[];
	/** The first target whose condition holds; the last has none. */
	to: { to: string; when?: string }[];
}

export interface ScenarioWords {
	title: string;
	briefing: string;
	variants: Record<string, { title: string; truth: string }>;
	goals: Record<string, string>;
	people: Record<string, string>;
	facts: Record<string, { text: string; innocent: string }>;
	scenes: Record<string, SceneWords>;
}

export interface SceneWords {
	/** Endings have one. */
	title?: string;
	text: string;
	/** What a sensitive scene is about. */
	notice?: string;
	choices: Record<string, { text: string; then: string; feedback: string }>;
}

/** @throws when the scene is an ending or has no such choice */
export function choiceOf(scenario: ScenarioStructure, scene: string, choice: string): Choice {
	const played = scenario.scenes[scene];
	const found = played?.kind === 'scene' ? played.choices[choice] : undefined;
	if (!found) throw new Error(`scene "${scene}" has no choice "${choice}"`);
	return found;
}

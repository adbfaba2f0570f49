import type { Localised } from '../lang.ts';
import type { Dimension, QuestionType, RunMode, Strength } from './kinds.ts';
import type { ProofSummary } from './proof.ts';

/** A scenario's structure: scenes and choices, no words. The language is described in `docs/scenarios.md`. */
export interface Scenario extends ScenarioStructure {
	words: Localised<ScenarioWords>;
	/** Of structure and words, SHA-256 in hex. */
	hash: string;
	/** By variant. */
	proof: Record<string, ProofSummary>;
}

export interface ScenarioStructure {
	id: string;
	/** The track whose officer the learner plays. */
	role: string;
	/** Simulated minutes at hand. */
	minutes: number;
	goals: string[];
	/** What is drawn for each run, so that nobody learns a stereotype: names, each with the values it may have. */
	tokens: Record<string, string[]>;
	variants: Record<string, Variant>;
	flags: string[];
	facts: Record<string, SceneFact>;
	start: string;
	scenes: Record<string, Scene>;
}

/** The same opening with another truth. */
export interface Variant {
	/** An assessed run is drawn from the variants kept for it. */
	use: RunMode;
	/** Flags that are true from the start. */
	starts: string[];
	/** The endings it may reach. */
	ends: string[];
}

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
	/** A notice is shown before it, with a way to leave and the choice that passes it by. */
	sensitive?: { skip: string };
	/** No acceptable ending can be reached any more. */
	late: boolean;
	/** Its choices must be justified: the ledger's facts that are offered as the legal basis, right and wrong ones. */
	decision?: { basis: string[] };
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

export interface Choice {
	/** The first whose condition holds; the last has none. */
	grade: { grade: Grade; when?: string }[];
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
	/** In a decision: the cards and the legal bases that carry this choice. */
	because?: Reasons;
	/** Ids of ledger facts that the grade rests on. */
	facts: string[];
	/** The first target whose condition holds; the last has none. */
	to: { to: string; when?: string }[];
}

/** Cards of the notebook and ledger facts, by id: what a decision rests on. */
export interface Reasons {
	cards: string[];
	basis: string[];
}

export interface ScenarioWords {
	title: string;
	briefing: string;
	/** For each value of a token its words: one text, or one for each form. */
	tokens: Record<string, Record<string, string | Record<string, string>>>;
	variants: Record<string, { title: string; truth: string }>;
	goals: Record<string, string>;
	people: Record<string, string>;
	facts: Record<string, { text: string; innocent: string }>;
	scenes: Record<string, SceneWords>;
	facilitator: { note: string; questions: string[] };
}

/** What a learner reads of it. */
export type Story = Omit<ScenarioWords, 'facilitator'>;

export interface SceneWords {
	/** A few words: on the map and in the booklet. */
	title: string;
	text: string;
	/** What a sensitive scene is about. */
	notice?: string;
	choices: Record<string, ChoiceWords>;
	/** Other words in a variant; what is left out stays. */
	variants?: Record<string, SceneWordsChange>;
}

export interface ChoiceWords {
	text: string;
	then: string;
	feedback: string;
}

export interface SceneWordsChange {
	text?: string;
	choices?: Record<string, Partial<ChoiceWords>>;
}

/** @throws when the scene is an ending or has no such choice */
export function choiceOf(scenario: ScenarioStructure, scene: string, choice: string): Choice {
	const played = scenario.scenes[scene];
	const found = played?.kind === 'scene' ? played.choices[choice] : undefined;
	if (!found) throw new Error(`scene "${scene}" has no choice "${choice}"`);
	return found;
}

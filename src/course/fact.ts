import type { Localised } from './lang.ts';

/** `history`: what a source said at its date. `unconfirmed`: shown with its reason, never the ground of a question. */
export type FactStatus = 'current' | 'history' | 'unconfirmed';

/** One claim of the course, held once. Lessons, questions and feedback cite it by id. */
export interface Fact {
	id: string;
	statement: Localised;
	source: string;
	/** Where in the source, ready to print: `art. 226-2(1)`, `第226条の2第1項`. */
	locator?: Localised;
	/** The listed place of a source document where it stands, `mofa-2008/3.1`. */
	item?: string;
	/** The date the statement speaks of: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
	asOf: string;
	/** The day the source was last read. */
	checkedOn: string;
	/** The day by which somebody must read it again. */
	reviewBy: string;
	status: FactStatus;
	supersedes: string[];
	/** For an unconfirmed fact: what could not be confirmed. */
	why?: Localised;
}

export type SourceKind = 'statute' | 'treaty' | 'document' | 'page' | 'press';

export interface Source {
	id: string;
	kind: SourceKind;
	title: Localised;
	publisher: Localised;
	date?: string;
	url?: string;
	/** How much of it was read; a copy is its text on another host. */
	seen: 'full' | 'excerpt' | 'copy';
	/** The only places in it that a fact may name, where the source lists them. */
	locators?: Record<string, { assess: boolean; gist: string }>;
}

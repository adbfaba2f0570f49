/** A piece of the course that can be found: a section of a lesson, a term or a fact. */
export interface SearchDocument {
	/** Its place in the list, which the index names it by. */
	id: number;
	kind: 'lesson' | 'term' | 'fact';
	title: string;
	/** The section's heading, or what else belongs to the title. */
	heading: string;
	text: string;
	/** From the start page of the language: `law/penal-code/#s2`. */
	href: string;
}

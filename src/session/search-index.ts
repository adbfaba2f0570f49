import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Lang } from '#course/lang.ts';
import type { SearchDocument } from '#course/search/document.ts';
import { searchWords } from '#course/search/words.ts';

export interface Found extends SearchDocument {
	/** The words of the course that the query met, as they are compared. */
	words: string[];
}

/** The course, searchable in one language without a server. */
export class SearchIndex {
	readonly #documents: readonly SearchDocument[];
	readonly #index: MiniSearch<SearchDocument>;

	private constructor(documents: readonly SearchDocument[], lang: Lang) {
		this.#documents = documents;
		this.#index = new MiniSearch<SearchDocument>({
			fields: ['title', 'heading', 'text'],
			tokenize: (text) => searchWords(text, lang),
			processTerm: (word) => word,
			searchOptions: {
				boost: { title: 3, heading: 2 },
				prefix: (word) => word.length > 1,
				// A slip of the finger in a Latin word; a changed kanji is another word.
				fuzzy: (word) => (/^[a-z]{5,}$/.test(word) ? 0.2 : false),
				combineWith: 'AND'
			}
		});
	}

	/** Indexes in slices, so that the page stays responsive on a slow telephone. */
	static async of(documents: readonly SearchDocument[], lang: Lang): Promise<SearchIndex> {
		const search = new SearchIndex(documents, lang);
		await search.#index.addAllAsync(documents, { chunkSize: 40 });
		return search;
	}

	/**
	 * What holds all words of the query, best first. If nothing does, what holds the query letter by letter: a short piece
	 * of Japanese may be cut in another way than where it stands in a sentence. If nothing does, what holds some words.
	 */
	find(query: string, most = 30): Found[] {
		const all = this.#search(query);
		if (all.length > 0) return all.slice(0, most);
		const literal = this.#literally(query);
		if (literal.length > 0) return literal.slice(0, most);
		return this.#search(query, { combineWith: 'OR' }).slice(0, most);
	}

	#search(query: string, options?: SearchOptions): Found[] {
		return this.#index
			.search(query, options)
			.map((result) => ({ ...this.#documents[result.id as number]!, words: result.terms }));
	}

	#literally(query: string): Found[] {
		const plain = (text: string) => text.normalize('NFKC').toLowerCase();
		const sought = plain(query);
		return this.#documents
			.filter(({ title, heading, text }) => plain(`${title}\n${heading}\n${text}`).includes(sought))
			.map((document) => ({ ...document, words: [sought] }));
	}
}

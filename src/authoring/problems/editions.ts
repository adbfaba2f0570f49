import { say } from '../catalogue.ts';

/** Released editions. Three lines each: found, expected, what to do. */
export const editionsSentences = {
	editionChanged: (f: { edition: string; changed: string[] }) => say`
		the edition "${f.edition}" is released, but here the content is not what it was: ${listed(f.changed)}
		a released edition to go on saying what it said; learners were told under its name
		give "edition" a new name, to be released later by npm run course -- release, or take the change back`,
	editionOld: (f: { edition: string; last: string }) => say`
		the edition "${f.edition}" was released before "${f.last}", and is over
		the name of the last released edition, or one that was never used
		write "${f.last}" if nothing was changed since, else a new name`,
	editionLawBack: (f: { lawAsOf: string; last: string; edition: string }) => say`
		lawAsOf ${f.lawAsOf} lies before ${f.last}, the day up to which the edition "${f.edition}" followed the law
		the same day or a later one
		correct it`
};

function listed(names: string[], most = 20): string {
	const more = names.length - most;
	return names.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

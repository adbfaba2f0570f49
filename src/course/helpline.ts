import type { FactStatus } from './fact.ts';
import type { Localised } from './lang.ts';

/** A telephone number that helps. It is a fact with a source like any other, and goes out of date faster than most. */
export interface Helpline {
	id: string;
	/** As it is dialled in Japan: `110`, `#9110`, `0120-924-839`. */
	number: string;
	name: Localised;
	/** For whom, and when. */
	about: Localised;
	hours: Localised;
	/** Codes of the languages a caller is answered in, as far as the source says. */
	languages: string[];
	/** Whether the call is free; undefined where the source does not say. */
	free?: boolean;
	source: string;
	locator?: Localised;
	asOf: string;
	checkedOn: string;
	reviewBy: string;
	status: FactStatus;
	why?: Localised;
	/** Whether it stands on the public leaflet. */
	leaflet: boolean;
}

/** What a telephone dials: `#9110` is `tel:%239110`. */
export const dialling = (number: string): string =>
	`tel:${encodeURIComponent(number.replace(/[^\d#+]/g, ''))}`;

/** One day where the learner is, which may have 23 or 25 hours. The caller works it out; here there is no time zone. */
export interface Day {
	/** `YYYY-MM-DD`. */
	date: string;
	/** Milliseconds since 1970. */
	start: number;
	/** The first moment of the day after. */
	end: number;
}

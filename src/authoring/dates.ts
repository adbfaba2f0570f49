/** A day that exists, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const day = new Date(`${text}T00:00:00Z`);
	// `new Date` takes 30 February for 1 or 2 March.
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** A date as precise as its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const isDate = (text: string): boolean => isDay(`${text}-01-01`.slice(0, Math.max(10, text.length)));

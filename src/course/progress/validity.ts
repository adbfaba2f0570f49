/** How long a completion counts, in months. */
const months = 12;

/**
 * The last day on which a completion counts. A month that has no such day ends earlier: what began on 29 February ends on
 * 28 February.
 * @param day `YYYY-MM-DD`
 */
export function validUntil(day: string): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
	last.setUTCDate(Math.min(date, last.getUTCDate()));
	return last.toISOString().slice(0, 10);
}

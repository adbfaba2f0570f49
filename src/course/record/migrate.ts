/** An event of any version, not yet checked. */
type Fields = Record<string, unknown>;

interface Migration {
	/** The version it reads; it writes the next one. */
	from: number;
	/** What changed, in a few words. */
	name: string;
	/** Must not throw, whatever it is given: what comes out is checked afterwards. */
	up: (event: Fields) => Fields;
}

/**
 * Every step from the first version of events to the present one, none left out. A step is never changed once records
 * were written under it; `tests/course/record/corpus/` replays records of every released version.
 */
export const migrations: readonly Migration[] = [
	{
		from: 1,
		name: 'a quiz is one form of attempt among others',
		up: (event) =>
			event['kind'] === 'attempt-started' ? { form: 'quiz', feedback: 'each', ...event } : event
	}
];

/** Brings an event to the present version. One of a version that is not known stays as it is. */
export function migrate(event: Fields): Fields {
	let current = event;
	for (const { from, up } of migrations) if (current['v'] === from) current = { ...up(current), v: from + 1 };
	return current;
}

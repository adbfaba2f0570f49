/** Conditions over flags: names, `!`, `&`, `|` and brackets. `&` binds tighter than `|`. No eval, no numbers. */
export type Condition =
	| { kind: 'flag'; name: string }
	| { kind: 'not'; of: Condition }
	| { kind: 'and' | 'or'; of: [Condition, Condition] };

/** Where a condition cannot be read. `at` is the offset of the offending character. */
export class ConditionError extends Error {
	constructor(
		message: string,
		readonly at: number
	) {
		super(message);
	}
}

/** @throws {ConditionError} */
export function parseCondition(text: string): Condition {
	const tokens = [...text.matchAll(/\s*([a-z][a-z0-9-]*|[!&|()]|\S)/g)].map((match) => ({
		text: match[1]!,
		at: match.index + match[0].length - match[1]!.length
	}));
	let next = 0;

	function either(): Condition {
		let left = both();
		while (tokens[next]?.text === '|') {
			next += 1;
			left = { kind: 'or', of: [left, both()] };
		}
		return left;
	}

	function both(): Condition {
		let left = one();
		while (tokens[next]?.text === '&') {
			next += 1;
			left = { kind: 'and', of: [left, one()] };
		}
		return left;
	}

	function one(): Condition {
		const token = tokens[next];
		if (!token) throw new ConditionError('ends where a flag was expected', text.length);
		next += 1;
		if (token.text === '!') return { kind: 'not', of: one() };
		if (token.text === '(') {
			const inner = either();
			if (tokens[next]?.text !== ')')
				throw new ConditionError('lacks a closing bracket', tokens[next]?.at ?? text.length);
			next += 1;
			return inner;
		}
		if (/^[a-z]/.test(token.text)) return { kind: 'flag', name: token.text };
		throw new ConditionError(`has "${token.text}" where a flag was expected`, token.at);
	}

	const condition = either();
	const rest = tokens[next];
	if (rest) throw new ConditionError(`has "${rest.text}" left over`, rest.at);
	return condition;
}

const read = new Map<string, Condition>();

/**
 * A condition in writing, read once however often it is asked for.
 * @throws {ConditionError}
 */
export function conditionOf(text: string): Condition {
	let condition = read.get(text);
	if (!condition) read.set(text, (condition = parseCondition(text)));
	return condition;
}

/** Whether a condition in writing holds; a missing one always does. */
export const isMet = (text: string | undefined, flags: ReadonlySet<string>): boolean =>
	text === undefined || holds(conditionOf(text), flags);

/** What is left of a condition when some flags are known to be always true or never; true or false when nothing is. */
export function simplify(
	condition: Condition,
	known: (flag: string) => boolean | undefined
): Condition | boolean {
	switch (condition.kind) {
		case 'flag':
			return known(condition.name) ?? condition;
		case 'not': {
			const of = simplify(condition.of, known);
			return typeof of === 'boolean' ? !of : of.kind === 'not' ? of.of : { kind: 'not', of };
		}
		case 'and':
		case 'or': {
			const [left, right] = condition.of.map((each) => simplify(each, known)) as [Simple, Simple];
			// `true & x` and `false | x` are x; `false & x` is false, `true | x` true.
			const neutral = condition.kind === 'and';
			if (left === neutral) return right;
			if (right === neutral) return left;
			if (typeof left === 'boolean' || typeof right === 'boolean') return !neutral;
			return { kind: condition.kind, of: [left, right] };
		}
		default:
			return condition satisfies never;
	}
}

type Simple = Condition | boolean;

export function holds(condition: Condition, flags: ReadonlySet<string>): boolean {
	switch (condition.kind) {
		case 'flag':
			return flags.has(condition.name);
		case 'not':
			return !holds(condition.of, flags);
		case 'and':
			return holds(condition.of[0], flags) && holds(condition.of[1], flags);
		case 'or':
			return holds(condition.of[0], flags) || holds(condition.of[1], flags);
		default:
			return condition satisfies never;
	}
}

/** Every flag a condition names. */
export function flagsIn(condition: Condition): string[] {
	switch (condition.kind) {
		case 'flag':
			return [condition.name];
		case 'not':
			return flagsIn(condition.of);
		case 'and':
		case 'or':
			return condition.of.flatMap(flagsIn);
		default:
			return condition satisfies never;
	}
}

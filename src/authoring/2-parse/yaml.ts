import {
	isAlias,
	isCollection,
	isMap,
	isScalar,
	LineCounter,
	parseDocument,
	visit,
	type Document,
	type Node,
	type Pair
} from 'yaml';
import { problems, type Place, type Report } from '../problems.ts';

export type Step = string | number;

/** Where the value at a path stands; the nearest thing around it if there is no such value. */
export type Locate = (...path: Step[]) => Place;

/** Something that was read, with the places of all its parts. */
export interface Entry<T> {
	value: T;
	at: Locate;
	/** Where the key of a map entry stands, rather than its value. */
	keyAt: Locate;
}

/**
 * Reads YAML. Every scalar stays the text that was written, so `5.10` is no number and `no` no boolean.
 * @param line the lines before the text, for front matter
 * @returns undefined when the text is broken; the reasons are reported
 */
export function parseYaml(path: string, text: string, report: Report, line = 0): Entry<unknown> | undefined {
	const lines = new LineCounter();
	const document = parseDocument(text, {
		schema: 'failsafe',
		lineCounter: lines,
		prettyErrors: false,
		logLevel: 'error'
	});
	const place = (offset: number): Place => {
		const found = lines.linePos(offset);
		return { path, line: Math.max(1, found.line) + line, col: Math.max(1, found.col) };
	};

	let broken = false;
	// `when: !inside` is a tag, and `*all*` an alias: text that lacks its quotes.
	const tags = document.warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED');
	for (const error of [...document.errors, ...tags, ...unresolved(document)]) {
		if (error.code === 'MULTIPLE_DOCS') report(place(error.pos[0]), problems.yamlSeveralDocuments());
		else if (error.code === 'DUPLICATE_KEY') {
			const key = /[^\s:'"]+/.exec(text.slice(error.pos[0]))?.[0] ?? '';
			report(place(error.pos[0]), problems.keyDuplicate({ key }));
		} else {
			// What follows the first error is mostly its echo.
			if (!broken) report(place(error.pos[0]), problems.yamlUnreadable({ reason: error.message }));
			broken = true;
		}
	}
	visit(document, {
		Scalar(_, scalar) {
			// `call #9110 or` is cut off at the number: YAML takes it for a comment. A real one has a space after its sign.
			if (scalar.comment && !/^[\s#]/.test(scalar.comment))
				report(place(scalar.range![0]), problems.textCutOff({ lost: scalar.comment }));
		}
	});
	if (broken) return undefined;

	const offsetOf = (steps: Step[], wantKey: boolean): number => {
		let node: Node | null | undefined = document.contents;
		let offset = start(node) ?? 0;
		for (const [index, step] of steps.entries()) {
			node = resolve(node, document);
			if (!isCollection(node)) break;
			const pair: Pair<Node, Node> | undefined = isMap(node)
				? (node.items.find((item) => isScalar(item.key) && `${item.key.value}` === `${step}`) as
						Pair<Node, Node> | undefined)
				: undefined;
			const next: Node | null | undefined = pair ? pair.value : (node.get(step, true) as Node | undefined);
			if (!pair && !next) break;
			const key = start(pair?.key);
			const isText = isScalar(next) && next.value !== '';
			const last = index === steps.length - 1;
			offset = (key !== undefined && (!isText || (last && wantKey)) ? key : start(next)) ?? offset;
			node = next;
		}
		return offset;
	};

	return {
		value: document.contents === null ? null : document.toJS(),
		at: (...steps) => place(offsetOf(steps, false)),
		keyAt: (...steps) => place(offsetOf(steps, true))
	};
}

/** An entry's part as an entry of its own. */
export const part = <T>(entry: Entry<unknown>, value: T, ...path: Step[]): Entry<T> => ({
	value,
	at: (...rest) => entry.at(...path, ...rest),
	keyAt: (...rest) => entry.keyAt(...path, ...rest)
});

const start = (node: Node | null | undefined) => node?.range?.[0];

/** Aliases without an anchor, at which `toJS` would throw. */
function unresolved(document: Document): { code: string; message: string; pos: [number, number] }[] {
	const found: ReturnType<typeof unresolved> = [];
	visit(document, {
		Alias(_, alias) {
			const pos: [number, number] = [alias.range?.[0] ?? 0, alias.range?.[1] ?? 0];
			if (!alias.resolve(document))
				found.push({ code: 'ALIAS', message: `Unresolved alias: *${alias.source}`, pos });
		}
	});
	return found;
}

const resolve = (node: Node | null | undefined, document: Document) =>
	isAlias(node) ? node.resolve(document) : node;

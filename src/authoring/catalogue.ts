import type { Finding } from './problems.ts';

/** Three lines: what was found, what was expected, what to do. */
export type Sentences = [message: string, expected: string, fix: string];

/** Three sentences, a line each. What was found is put in last, so that a line break in it makes no fourth. */
export function say(lines: TemplateStringsArray, ...found: (string | number)[]): Sentences {
	let next = 0;
	const sentences = lines.join('\0').trim().split(/\n\s*/);
	return sentences.map((line) =>
		line.replace(/\0/g, () => `${found[next++]}`.replace(/\s+/g, ' '))
	) as Sentences;
}

type Sayings = Record<string, (...found: never[]) => Sentences>;
type Findings<S extends Sayings> = { [Name in keyof S]: (...found: Parameters<S[Name]>) => Finding };

const codeOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Makes findings of sentences: the name `factUnknown` is the code `fact-unknown`. */
export function catalogue<S extends Sayings>(sayings: S): { problems: Findings<S>; codes: string[] } {
	const findings = Object.entries(sayings).map(([name, saying]) => {
		const find = (...found: never[]): Finding => {
			const [message, expected, fix] = saying(...found);
			return { code: codeOf(name), message, expected, fix };
		};
		return [name, find];
	});
	return { problems: Object.fromEntries(findings) as Findings<S>, codes: Object.keys(sayings).map(codeOf) };
}

import { parseArgs } from 'node:util';
import { isDay } from '../dates.ts';
import { nearest } from '../did-you-mean.ts';

/** The commands and the options that each takes. */
const commands = {
	check: ['content', 'json', 'watch'],
	coverage: ['content', 'json'],
	facts: ['content', 'json', 'stale-on'],
	prove: ['content', 'json', 'write'],
	register: ['content'],
	release: ['content', 'wording'],
	help: []
} as const satisfies Record<string, readonly string[]>;

export interface Options {
	/** The content folder. */
	content: string;
	json: boolean;
	watch: boolean;
	/** Whether `prove` writes `proof.json`. */
	write: boolean;
	/** The day for which `facts` lists what must be read again, `YYYY-MM-DD`. */
	staleOn: string | undefined;
	/** Ids of what `release` does not count as changed, because it only says the same in other words. */
	wording: string[];
}

/** What was asked for, or a sentence that says why it cannot be understood. */
export type Asked =
	{ kind: 'command'; name: keyof typeof commands; options: Options } | { kind: 'refused'; why: string };

export const help = `npm run course -- <command>

  check [--json] [--watch]   says what is wrong with the content, as path:line:col code message
  coverage [--json]          what teaches and what asks each item of the source documents; fails where one is left out
  facts [--stale-on DATE]    every fact, table and helpline with its review day; those due by DATE, YYYY-MM-DD
        [--json]
  prove [--json] [--write]   walks every situation of every scenario and says what it proved; --write puts it in proof.json
  register                   gives new ids their numbers in content/registry.yaml
  release                    writes into content/registry.yaml what the edition that course.yaml names says;
        [--wording ID,ID]    the facts and questions named there count as unchanged, for a correction of their words alone
  help                       shows this

  --content DIR   another content folder; "content" when left out
`;

/** Reads the arguments after the name of the program. */
export function readCommandLine(args: string[]): Asked {
	const { values, positionals, tokens } = parseArgs({
		args,
		// Not strict: its errors are written for programmers.
		strict: false,
		allowPositionals: true,
		tokens: true,
		options: {
			content: { type: 'string' },
			json: { type: 'boolean' },
			watch: { type: 'boolean' },
			write: { type: 'boolean' },
			'stale-on': { type: 'string' },
			wording: { type: 'string' },
			help: { type: 'boolean' }
		}
	});
	const [name = 'help', ...rest] = values['help'] ? ['help'] : positionals;
	if (!isCommand(name)) return refused(`There is no command "${name}"`, nearest(name, Object.keys(commands)));
	if (rest.length) return refused(`"${name}" takes no "${rest[0]}"`);

	const allowed: readonly string[] = commands[name];
	for (const token of tokens) {
		if (token.kind !== 'option' || token.name === 'help') continue;
		if (!allowed.includes(token.name)) {
			const near = nearest(token.name, allowed);
			return refused(`"${name}" has no option ${token.rawName}`, near && `--${near}`);
		}
		if (token.name === 'content' && !token.value) return refused('--content needs a folder');
		if (token.name === 'stale-on' && !isDay(token.value ?? ''))
			return refused('--stale-on needs a day, YYYY-MM-DD');
		if (token.name === 'wording' && !idsIn(token.value).length)
			return refused('--wording needs ids, separated by commas');
		if (!['content', 'stale-on', 'wording'].includes(token.name) && token.value)
			return refused(`--${token.name} takes no value`);
	}
	const { content = 'content', json, watch, write, 'stale-on': staleOn, wording } = values;
	return {
		kind: 'command',
		name,
		options: {
			content: `${content}`,
			json: json === true,
			watch: watch === true,
			write: write === true,
			staleOn: typeof staleOn === 'string' ? staleOn : undefined,
			wording: idsIn(wording)
		}
	};
}

const idsIn = (value: string | boolean | undefined) =>
	[...new Set(`${value ?? ''}`.split(',').map((id) => id.trim()))].filter(Boolean);

const isCommand = (name: string): name is keyof typeof commands => Object.hasOwn(commands, name);

const refused = (what: string, near?: string): Asked => ({
	kind: 'refused',
	why: near ? `${what}; did you mean "${near}"?` : `${what}.`
});

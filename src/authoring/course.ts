import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { check } from './commands/check.ts';
import { registerIds } from './commands/register.ts';
import { nearest } from './did-you-mean.ts';

const help = `npm run course -- <command>

  check [--json] [--watch]   says what is wrong with the content, as path:line:col code message
  register                   gives new ids their numbers in content/registry.yaml
  help                       shows this

  --content DIR   another content folder; "content" when left out
`;

export interface Options {
	/** The content folder. */
	content: string;
	json: boolean;
	watch: boolean;
}

/** A command prints what it has to say and returns the exit code: 0, or 1 when the content has problems. */
type Command = { run: (options: Options) => number; flags: string[] };

const commands: Record<string, Command> = {
	check: { run: check, flags: ['content', 'json', 'watch'] },
	register: { run: registerIds, flags: ['content'] },
	help: { run: () => (console.log(help), 0), flags: [] }
};

/** Exit code 2: the command line cannot be understood. */
function refuse(sentence: string): number {
	console.error(`${sentence}\n\n${help}`);
	return 2;
}

function main(args: string[]): number {
	const { values, positionals, tokens } = parseArgs({
		args,
		strict: false,
		allowPositionals: true,
		tokens: true,
		options: {
			content: { type: 'string' },
			json: { type: 'boolean' },
			watch: { type: 'boolean' },
			help: { type: 'boolean' }
		}
	});
	const [name = 'help', ...rest] = values['help'] ? ['help'] : positionals;
	const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
	if (!command) {
		const near = nearest(name, Object.keys(commands));
		return refuse(`There is no command "${name}"${near ? `; did you mean "${near}"?` : '.'}`);
	}
	if (rest.length) return refuse(`"${name}" takes no "${rest[0]}".`);
	for (const token of tokens) {
		if (token.kind !== 'option' || token.name === 'help') continue;
		if (!command.flags.includes(token.name)) {
			const near = nearest(token.name, command.flags);
			return refuse(`"${name}" has no option --${token.name}${near ? `; did you mean --${near}?` : '.'}`);
		}
		if (token.name === 'content' && !token.value) return refuse('--content needs a folder.');
		if (token.name === 'content' && !existsSync(token.value!))
			return refuse(`There is no folder "${token.value}".`);
		if (token.name !== 'content' && token.value) return refuse(`--${token.name} takes no value.`);
	}
	return command.run({
		content: `${values['content'] ?? 'content'}`,
		json: Boolean(values['json']),
		watch: Boolean(values['watch'])
	});
}

process.exitCode = main(process.argv.slice(2));

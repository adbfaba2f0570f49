import { existsSync } from 'node:fs';
import { help, readCommandLine } from './commands/command-line.ts';

/** Exit codes: 0, 1 when the content has problems, 2 when the command line cannot be understood. */
async function main(args: string[]): Promise<number> {
	const asked = readCommandLine(args);
	if (asked.kind === 'refused') return refuse(asked.why);
	const { name, options } = asked;
	if (name !== 'help' && !existsSync(options.content))
		return refuse(`There is no folder "${options.content}".`);
	// Commands are loaded late, so that help and refusals are quick.
	switch (name) {
		case 'check':
			return (await import('./commands/check.ts')).check(options);
		case 'coverage':
			return (await import('./commands/coverage.ts')).coverage(options);
		case 'facts':
			return (await import('./commands/facts.ts')).facts(options);
		case 'prove':
			return (await import('./commands/prove.ts')).proveAll(options);
		case 'register':
			return (await import('./commands/register.ts')).registerIds(options);
		case 'release':
			return (await import('./commands/release.ts')).release(options);
		case 'help':
			console.log(help);
			return 0;
		default:
			return name satisfies never;
	}
}

function refuse(why: string): number {
	console.error(`${why}\n\n${help}`);
	return 2;
}

process.exitCode = await main(process.argv.slice(2));

import { findChromium, type Machine } from './find-browser.ts';

export interface Pretend {
	env?: Record<string, string>;
	platform?: NodeJS.Platform;
	isRoot?: boolean;
	own?: string;
	/** Files that are there. */
	files?: string[];
	path?: Record<string, string>;
	broken?: Record<string, string>;
	/** What a command prints, by its beginning; anything else fails with "no such command". */
	commands?: Record<string, string | { fails: string }>;
	/** Files that come with a command. */
	installs?: Record<string, string>;
}

/** A machine for tests: nothing is there and every command fails unless said otherwise. */
export function machine(pretend: Pretend = {}) {
	const files = new Set(pretend.files);
	const ran: string[] = [];
	const run = (line: string) => {
		ran.push(line);
		for (const [command, file] of Object.entries(pretend.installs ?? {}))
			if (line.includes(command)) files.add(file);
		const answer = Object.entries(pretend.commands ?? {}).find(([command]) => line.includes(command))?.[1];
		if (typeof answer === 'string') return { ok: true, output: answer };
		return { ok: false, output: answer?.fails ?? 'no such command' };
	};
	const made: Machine = {
		platform: pretend.platform ?? 'linux',
		env: pretend.env ?? {},
		isRoot: pretend.isRoot ?? false,
		ownPath: () => pretend.own,
		exists: (path) => files.has(path),
		onPath: (name) => pretend.path?.[name],
		startProblem: (_browser, path) => Promise.resolve(pretend.broken?.[path]),
		run: (command) => run(command.join(' ')),
		playwright: (args) => run(`playwright ${args.join(' ')}`),
		say: () => {}
	};
	return { made, ran };
}

/** A search for Chromium there, and the commands it ran. */
export const search = async (pretend: Pretend, options?: { mayInstall: boolean }) => {
	const { made, ran } = machine(pretend);
	return { found: await findChromium(made, options), ran };
};

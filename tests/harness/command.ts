import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** The script behind a package's command: started with Node itself, no shell and no `.cmd` file is in between. */
export function script(packageName: string): string {
	const folder = join(repository, 'node_modules', packageName);
	const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
		bin: string | Record<string, string>;
	};
	return join(folder, typeof bin === 'string' ? bin : Object.values(bin)[0]!);
}

interface Manner {
	env?: NodeJS.ProcessEnv;
	limitMinutes?: number;
	/** Its output is held until it ends, so that commands that run side by side do not speak at once. */
	isHeld?: boolean;
}

/** Runs it with its output on the screen; true if it ended well and in time. A loop without end stops no test run. */
export function runs(
	packageName: string,
	args: string[],
	{ env = {}, limitMinutes = 15, isHeld = false }: Manner = {}
): Promise<boolean> {
	return new Promise((resolve) => {
		const output = isHeld ? 'pipe' : 'inherit';
		const child = spawn(process.execPath, [script(packageName), ...args], {
			cwd: repository,
			env: { ...process.env, ...env },
			stdio: ['ignore', output, output]
		});
		const held: Buffer[] = [];
		for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => held.push(data));
		const limit = setTimeout(() => {
			console.log(`Not done in ${limitMinutes} minutes: stopped.`);
			// First politely, so that a runner can close its browsers.
			child.kill('SIGTERM');
			setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
		}, limitMinutes * 60_000);
		const done = (isOk: boolean) => {
			clearTimeout(limit);
			if (isHeld)
				console.log(`--- ${packageName}: ${isOk ? 'ok' : 'FAILED'}\n${Buffer.concat(held).toString()}`);
			resolve(isOk);
		};
		child.once('error', (error) => {
			console.log(error.message);
			done(false);
		});
		child.once('close', (code) => done(code === 0));
	});
}

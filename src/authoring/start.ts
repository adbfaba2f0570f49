import { build } from 'vite';
import { portProblem, sentenceFor, siteServer } from './serve.ts';

// `npm start`: builds the course and serves it.

const port = Number(process.env['PORT'] ?? 4173);
const fail = (sentence: string) => {
	console.error(sentence);
	process.exit(1);
};
// Before the build, so that nobody waits for it in vain.
const problem = await portProblem(port);
if (problem) fail(problem);

try {
	await build({ logLevel: 'warn' });
} catch (error) {
	fail(error instanceof Error ? error.message : String(error));
}
const server = siteServer('build');
server.once('error', (error: NodeJS.ErrnoException) => fail(sentenceFor(port, error)));
server.listen(port, () => console.log(`Mamori is at http://localhost:${port}`));
for (const signal of ['SIGINT', 'SIGTERM'] as const)
	process.once(signal, () => {
		server.closeAllConnections();
		server.close(() => process.exit(0));
	});

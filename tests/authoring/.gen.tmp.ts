import { readdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { compile, sampleFiles } from '/work/main/tests/authoring/sample.ts';
import { formatProblem } from '/work/main/src/authoring/problems.ts';
const only = process.argv[2] ? new RegExp(process.argv[2]) : /./;
const write = process.argv[3] === 'write';
for (const s of readdirSync('tests/authoring/problems')) {
	if (!only.test(s)) continue;
	const folder = `tests/authoring/problems/${s}`;
	if (s === 'scenario-too-large') continue;
	const { problems, warnings } = compile(sampleFiles(folder));
	const found = [...warnings, ...problems];
	const text = found.map(formatProblem).join('\n\n') + '\n';
	const path = `${folder}/expected.txt`;
	const old = existsSync(path) ? readFileSync(path, 'utf8') : '';
	if (old === text) continue;
	console.log(
		`#### ${s} ${found.map((f) => f.code).includes(s.split('.')[0]!) ? '' : 'CODE MISSING'}\n--- was\n${old}--- is\n${text}`
	);
	if (write) writeFileSync(path, text);
}

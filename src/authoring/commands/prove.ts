import { writeFileSync } from 'node:fs';
import { prove, type Proof } from '#course/scenario/proof.ts';
import type { ScenarioStructure } from '#course/scenario/scenario.ts';
import { count } from '../count.ts';
import { readContent } from '../1-read.ts';
import type { ScenarioProof } from '../4-check/scenarios.ts';
import { compileCourse } from '../compile.ts';
import { formatProblem } from '../problems.ts';
import type { Options } from './command-line.ts';

/** `course prove`: what the walk through every scenario proved; 1 when a scenario has a problem. */
export function proveAll({ content, json, write }: Options): number {
	const { proofs, problems } = compileCourse(readContent(content), { today: '0000-00-00' });
	const found = problems.filter(({ path }) => /^content\/(\w+\/)?scenarios\//.test(path));
	const scenarios = [...proofs].map(([id, proof]) => entryOf(id, proof));
	const report = { scenarios, milliseconds: Math.round(sum(scenarios)), problems: found };
	if (write) {
		writeFileSync('proof.json', JSON.stringify(report, null, '\t') + '\n');
		console.error('Written: proof.json');
	}
	if (json) console.log(JSON.stringify(report, null, '\t'));
	else {
		for (const problem of found) console.log(`${formatProblem(problem)}\n`);
		for (const scenario of scenarios) for (const line of linesOf(scenario)) console.log(line);
		console.log(
			`${count(scenarios.length, 'scenario')} proven in ${report.milliseconds} ms: ${count(found.length, 'problem')}`
		);
	}
	return found.length ? 1 : 0;
}

const sum = (scenarios: { milliseconds: number }[]) =>
	scenarios.reduce((total, { milliseconds }) => total + milliseconds, 0);

type Entry = ReturnType<typeof entryOf>;

function entryOf(id: string, { scenario, variants }: ScenarioProof) {
	return {
		id,
		scenes: Object.keys(scenario.scenes).length,
		cards: Object.keys(scenario.facts).length,
		goals: scenario.goals.length,
		minutes: scenario.minutes,
		milliseconds: timeToProve(scenario),
		variants: [...variants].map(([variant, proof]) => ({
			variant,
			use: scenario.variants[variant]!.use,
			...plain(proof)
		}))
	};
}

/** Proven once more for the clock's sake: a compilation must come to the same however long it takes. */
function timeToProve(scenario: ScenarioStructure): number {
	const began = performance.now();
	for (const variant of Object.keys(scenario.variants)) prove(scenario, variant);
	return Math.round(performance.now() - began);
}

const plain = ({ situations, scenes, choices, endings, bounds, pass }: Proof) => ({
	situations,
	scenes: scenes.size,
	choices: choices.size,
	endings: [...endings],
	...bounds,
	pass
});

function* linesOf({ id, variants, milliseconds }: Entry) {
	yield `${id} (${milliseconds} ms)`;
	for (const each of variants) {
		const { score, longest, pass } = each;
		const bounds =
			score &&
			longest &&
			`score ${score.min} to ${score.max}, at most ${longest.choices} choices and ${longest.minutes} minutes`;
		yield `  ${each.variant} (${each.use}): ${each.situations} situations, ${each.scenes} scenes, ${each.choices} choices, ${each.endings.length} endings; ${bounds ?? 'no bounds, since a run need not end'}`;
		yield `    ${pass ? `passed in ${pass.minutes} minutes: ${pass.path.join(' → ')}` : 'cannot be passed'}`;
	}
}

import { prove, type Proof, type Witness } from '#course/scenario/proof.ts';
import type { ScenarioStructure } from '#course/scenario/scenario.ts';
import { mostSituations } from '#course/scenario/walk.ts';
import type { Parts } from '../2-parse/parse.ts';
import type { Entry } from '../2-parse/yaml.ts';
import { problems, type Report } from '../problems.ts';

/** More scenes than this and nothing is explored. */
const mostScenes = 400;

/** What was proven of a scenario. */
export interface ScenarioProof {
	scenario: ScenarioStructure;
	/** By variant; one that is too large is left out. */
	variants: Map<string, Proof>;
}

/** By scenario; one with a wrong reference cannot be proven and is left out. */
export type Proofs = Map<string, ScenarioProof>;

/** Proves every variant of the scenarios whose references hold, and reports what no learner should meet. */
export function checkScenarios(parts: Parts, sound: Set<string>, report: Report): Proofs {
	const proofs: Proofs = new Map();
	for (const [name, scenario] of parts.scenarios) {
		if (!scenario) continue;
		checkRules(scenario, parts, report);
		if (!sound.has(name)) continue;
		proofs.set(name, { scenario: scenario.value, variants: proveScenario(scenario, report) });
	}
	return proofs;
}

/** What can be told without walking. */
function checkRules({ value, at }: Entry<ScenarioStructure>, parts: Parts, report: Report): void {
	const variants = Object.values(value.variants);
	const isFoil = (end: string) => {
		const scene = value.scenes[end];
		return scene?.kind === 'ending' && scene.ending === 'not-trafficking' && scene.passes;
	};
	for (const use of ['practice', 'assessment'] as const)
		if (!variants.some((variant) => variant.use === use))
			report(at('variants'), problems.variantsFew({ missing: `no variant for ${use}` }));
	if (!variants.some(({ ends }) => ends.some(isFoil)))
		report(at('variants'), problems.variantsFew({ missing: 'no variant that is not trafficking' }));
	if (parts.helplines.named.length === 0) report(at('id'), problems.helpMissing());

	const status = new Map(parts.facts.entries.map(({ value }) => [value.id, value.status]));
	for (const [sceneId, scene] of Object.entries(value.scenes)) {
		if (scene.kind === 'ending') continue;
		for (const [index, basis] of (scene.decision?.basis ?? []).entries()) {
			const found = status.get(basis);
			if (found && found !== 'current')
				report(
					at('scenes', sceneId, 'decision', 'basis', index),
					problems.basisUnconfirmed({ basis, status: found })
				);
		}
		for (const [id, { grade, facts }] of Object.entries(scene.choices)) {
			const choice = `${sceneId}/${id}`;
			const place = at('scenes', sceneId, 'choices', id);
			const refused = grade
				.map(({ grade }) => grade)
				.find((each) => each === 'unsafe' || each === 'critical');
			if (facts.length === 0 && refused) report(place, problems.gradeUncited({ choice, grade: refused }));
			if (facts.length > 0 && facts.every((fact) => status.get(fact) === 'unconfirmed'))
				report(place, problems.gradeUnconfirmed({ choice }));
		}
	}
}

function proveScenario(scenario: Entry<ScenarioStructure>, report: Report): Map<string, Proof> {
	const { value, at } = scenario;
	const proofs = new Map<string, Proof>();
	const scenes = Object.entries(value.scenes);
	if (scenes.length > mostScenes) {
		report(at('scenes'), problems.scenesTooMany({ scenes: scenes.length, most: mostScenes }));
		return proofs;
	}
	for (const variant of Object.keys(value.variants)) {
		const proof = prove(value, variant);
		if (!proof) {
			report(at('variants', variant), problems.scenarioTooLarge({ variant, most: mostSituations }));
			// The others are hardly smaller, and an author waits for the answer.
			break;
		}
		proofs.set(variant, proof);
		checkVariant(scenario, variant, proof, report);
	}
	if (proofs.size === Object.keys(value.variants).length) checkReach(scenario, proofs, report);
	return proofs;
}

/** What must be reached in some variant, and cards in each in which they are true. */
function checkReach(
	{ value, at }: Entry<ScenarioStructure>,
	proofs: Map<string, Proof>,
	report: Report
): void {
	const reached = (part: 'scenes' | 'choices' | 'goals', name: string) =>
		[...proofs.values()].some((proof) => proof[part].has(name));
	for (const [id, scene] of Object.entries(value.scenes)) {
		const isListed = Object.values(value.variants).some(({ ends }) => ends.includes(id));
		if (!reached('scenes', id)) {
			// An ending that a variant lists was reported there.
			if (scene.kind === 'scene') report(at('scenes', id), problems.sceneUnreachable({ id }));
			else if (!isListed) report(at('scenes', id), problems.endingUnreachable({ id }));
		} else if (scene.kind === 'scene')
			for (const choice of Object.keys(scene.choices))
				if (!reached('choices', `${id}/${choice}`))
					report(at('scenes', id, 'choices', choice), problems.choiceUnreachable({ id: `${id}/${choice}` }));
	}
	for (const [card, { variants }] of Object.entries(value.facts))
		for (const [variant, proof] of proofs)
			if ((variants?.includes(variant) ?? true) && !proof.facts.has(card))
				report(at('facts', card), problems.cardUnreachable({ card, variant }));
	for (const [index, goal] of value.goals.entries())
		if (!reached('goals', goal)) report(at('goals', index), problems.goalUndecided({ goal }));
}

function checkVariant(
	{ value, at }: Entry<ScenarioStructure>,
	variant: string,
	proof: Proof,
	report: Report
): void {
	const { ends } = value.variants[variant]!;
	type Say = (found: { scene: string; variant: string; way: string }) => Parameters<Report>[1];
	const each = (found: readonly Witness[], say: Say) => {
		for (const { scene, path } of found) report(at('scenes', scene), say({ scene, variant, way: way(path) }));
	};
	each(proof.deadEnds, problems.deadEnd);
	each(proof.traps, problems.loopEndless);
	each(proof.late, problems.lateUnsaid);
	each(proof.notLate, problems.lateUntrue);
	each(proof.skips, problems.skipCosts);
	// A trap is told as such; a round out of which a way leads is told here.
	if (proof.round && proof.traps.length === 0) {
		const { scene, path, round } = proof.round;
		report(at('scenes', scene), problems.runEndless({ scene, variant, way: way(path), round: way(round) }));
	}
	for (const { scene, choice, path } of proof.criticalPasses) {
		const found = { choice: `${scene}/${choice}`, variant, way: way(path) };
		report(at('scenes', scene, 'choices', choice), problems.criticalPasses(found));
	}
	for (const [index, ending] of ends.entries())
		if (!proof.endings.has(ending))
			report(at('variants', variant, 'ends', index), problems.endingUnreached({ ending, variant }));
	for (const ending of proof.endings)
		if (!ends.includes(ending))
			report(at('variants', variant, 'ends'), problems.endingUnlisted({ ending, variant }));
	// Of a run that need not end nobody can say what the quickest pass is.
	if (proof.round) return;
	if (!proof.pass) report(at('variants', variant), problems.passImpossible({ variant }));
	else if (proof.pass.minutes > value.minutes) {
		const { minutes, path } = proof.pass;
		const found = { variant, minutes, atHand: value.minutes, way: way(path) };
		report(at('variants', variant), problems.passTooSlow(found));
	}
}

const way = (path: readonly string[]) => (path.length ? path.join(' → ') : 'nothing at all');

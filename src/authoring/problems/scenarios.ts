import { say } from '../catalogue.ts';
import { unreachable } from './phrases.ts';

/** Scenarios. Three lines each: found, expected, what to do. */
export const scenariosSentences = {
	sceneUnreachable: unreachable('scene'),
	choiceUnreachable: unreachable('choice'),
	endingUnreachable: unreachable('ending'),
	cardUnreachable: (f: { card: string; variant: string }) => say`
		the card "${f.card}" is true in the variant "${f.variant}" but can never be learnt there
		a way to learn it in every variant in which it is true
		let a choice learn it or a scene notice it, or limit its "variants"`,
	deadEnd: (f: { scene: string; variant: string; way: string }) => say`
		the scene "${f.scene}" offers nothing in the variant "${f.variant}", after ${f.way}
		a choice in every situation, or an ending
		add a choice without "when", or make it an ending`,
	loopEndless: (f: { scene: string; variant: string; way: string }) => say`
		no ending can be reached from "${f.scene}" in the variant "${f.variant}", after ${f.way}
		a way to an ending from everywhere
		add a way out of the loop`,
	runEndless: (f: { scene: string; variant: string; way: string; round: string }) => say`
		a run can come back to the same situation in "${f.scene}" for ever (variant "${f.variant}"): after ${f.way}, round by ${f.round}
		every run to come to an end
		make a choice of the round "once", or let one set a flag that closes it`,
	targetOpen: (f: { choice: string }) => say`
		the last target of "${f.choice}" has a condition
		a last target without "when", for all that is left
		take its "when" out, or add a target after it`,
	endingUnlisted: (f: { ending: string; variant: string }) => say`
		the variant "${f.variant}" reaches the ending "${f.ending}", which its "ends" does not list
		"ends" to list what the variant can reach
		list it, or close the way`,
	endingUnreached: (f: { ending: string; variant: string }) => say`
		the variant "${f.variant}" lists the ending "${f.ending}" but never reaches it
		"ends" to list what the variant can reach
		open a way to it, or take it out of "ends"`,
	passImpossible: (f: { variant: string }) => say`
		the variant "${f.variant}" cannot be passed
		an ending with "passes: true" that can be reached on safe choices alone, with a card in hand that carries each decision
		open such a way`,
	passTooSlow: (f: { variant: string; minutes: number; atHand: number; way: string }) => say`
		the quickest pass of the variant "${f.variant}" takes ${f.minutes} of ${f.atHand} simulated minutes: ${f.way}
		a pass within the minutes at hand
		give more minutes, or let its choices take fewer`,
	criticalPasses: (f: { choice: string; variant: string; way: string }) => say`
		the critical choice "${f.choice}" can still be followed by an ending that passes (variant "${f.variant}"): ${f.way}
		a critical choice to lead only to endings that do not pass
		change where it leads, or its grade`,
	lateUnsaid: (f: { scene: string; variant: string; way: string }) => say`
		from "${f.scene}" no ending that passes can be reached any more, though nothing critical was done (variant "${f.variant}"): ${f.way}
		a way back, or "late: true" to say that there is none
		open a way back, or say that it is late`,
	lateUntrue: (f: { scene: string; variant: string; way: string }) => say`
		"${f.scene}" says that it is late, but an ending that passes can still be reached (variant "${f.variant}"): ${f.way}
		"late" only where there is no way back
		take "late" out, or close the way`,
	goalUndecided: (f: { goal: string }) => say`
		no choice that can be made decides the goal "${f.goal}"
		each learning goal to be decided on at least one way
		name it under "goal" of the choices that decide it, or take it out of "goals"`,
	skipClosed: (f: { scene: string; skip: string }) => say`
		the choice "${f.skip}" cannot always skip the scene "${f.scene}"
		a safe or partly safe choice, without "when" and "once"
		name another choice, or open this one`,
	skipCosts: (f: { scene: string; variant: string; way: string }) => say`
		who skips the scene "${f.scene}" can no longer pass (variant "${f.variant}"): ${f.way}
		a skip that keeps an ending that passes within reach
		let it lead on, or let another choice skip the scene`,
	gradeOpen: (f: { choice: string }) => say`
		the last grade of "${f.choice}" has a condition
		a last grade without "when", for all that is left
		take its "when" out, or add a grade after it`,
	basisNotOffered: (f: { basis: string; scene: string }) => say`
		the legal basis "${f.basis}" is not offered in the scene "${f.scene}"
		"because" only in a decision, with bases from its list
		add it to "decision: { basis: […] }" of the scene, or take it out`,
	becauseMissing: (f: { choice: string }) => say`
		nothing is said to carry the decision "${f.choice}"
		"because: { cards: […], basis: […] }" for every choice of a decision that can be safe
		name the cards and the legal bases that carry it`,
	basisUnconfirmed: (f: { basis: string; status: string }) => say`
		the legal basis "${f.basis}" is ${f.status}
		facts of the status "current": a learner is asked for them
		offer another fact`,
	gradeUncited: (f: { choice: string; grade: string }) => say`
		the choice "${f.choice}" is ${f.grade}, but rests on no fact
		a fact of the ledger behind every grade that says no
		name it under "facts"`,
	gradeUnconfirmed: (f: { choice: string }) => say`
		the grade of "${f.choice}" rests on unconfirmed facts alone
		at least one confirmed fact behind a grade
		cite a confirmed fact as well`,
	variantsFew: (f: { missing: string }) => say`
		the scenario has ${f.missing}
		a variant to practise, one to be assessed in, and one that is not trafficking
		add it`,
	helpMissing: () => say`
		the course names no helpline that a scenario could lead to
		help to be one step away from every scene
		add content/helplines.yaml`,
	formsUneven: (f: { token: string; value: string; other: string }) => say`
		the token "${f.token}" has other forms for "${f.value}" than for "${f.other}"
		the same forms for all values of a token
		add the missing forms, or take the odd ones out`,
	placeholderUnknown: (f: { placeholder: string }) => say`
		nothing fills "{${f.placeholder}}"
		a token of the scenario, with a form where its values have forms: {country}, {person.they}
		correct it, or add the token or the form`,
	placeholderMisplaced: (f: { placeholder: string }) => say`
		"{${f.placeholder}}" stands where nothing is drawn yet
		no token in titles, the briefing, goals, a token's words and the facilitator's words
		write it without`,
	braceStray: () => say`
		a brace that belongs to no placeholder
		braces only around a token: {country}, {person.they}
		take it out, or complete the placeholder`,
	noticeMissing: (f: { scene: string }) => say`
		the sensitive scene "${f.scene}" has no notice
		"notice: …": what the scene is about, so that a learner can leave before it
		add it`,
	scenarioTooLarge: (f: { variant: string; most: number }) => say`
		the variant "${f.variant}" has more than ${f.most} situations
		a scenario that can be explored completely, and reviewed
		use fewer flags, or clear them when they no longer matter`,
	scenesTooMany: (f: { scenes: number; most: number }) => say`
		the scenario has ${f.scenes} scenes
		at most ${f.most}, which is already more than a reviewer can hold
		make several scenarios of it`,
	scenarioFileTooLong: (f: { characters: number; most: number }) => say`
		the file has ${f.characters} characters and was not read
		at most ${f.most} characters in a scenario
		make several scenarios of it`
};

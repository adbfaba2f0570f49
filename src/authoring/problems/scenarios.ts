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
		an ending with "passes: true" that can be reached on safe choices alone
		open such a way`,
	criticalPasses: (f: { choice: string; variant: string; way: string }) => say`
		the critical choice "${f.choice}" can still be followed by an ending that passes (variant "${f.variant}"): ${f.way}
		a critical choice to lead only to endings that do not pass
		change where it leads, or its grade`,
	noticeMissing: (f: { scene: string }) => say`
		the sensitive scene "${f.scene}" has no notice
		"notice: …": what the scene is about, so that a learner can leave before it
		add it`,
	scenarioTooLarge: (f: { variant: string; most: number }) => say`
		the variant "${f.variant}" has more than ${f.most} situations
		a scenario that can be explored completely, and reviewed
		use fewer flags, or clear them when they no longer matter`
};

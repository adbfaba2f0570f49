import { say } from '../catalogue.ts';
import type { Place } from '../problems.ts';
import { orMeant, unknown } from './phrases.ts';

/** References, words in every language, and ids. Three lines each: found, expected, what to do. */
export const referencesSentences = {
	factUnknown: unknown('fact', 'content/facts/'),
	sourceUnknown: unknown('source', 'content/sources.yaml'),
	termUnknown: unknown('term', 'content/glossary/'),
	lessonUnknown: unknown('lesson', 'content/course.yaml'),
	questionUnknown: unknown('question', 'content/questions/'),
	scenarioUnknown: unknown('scenario', 'content/scenarios/'),
	figureUnknown: unknown('figure', 'content/figures/'),
	moduleUnknown: unknown('module', 'content/course.yaml'),
	trackUnknown: unknown('track', 'content/course.yaml'),
	optionUnknown: unknown('option', 'the options of this question'),
	tableUnknown: unknown('table', 'content/data/'),
	helplineUnknown: unknown('helpline', 'content/helplines.yaml'),
	laneUnknown: unknown('lane', 'the lanes of this timeline'),
	cellUnknown: (f: { table: string; part: string; name: string; near?: string }) => say`
		the table "${f.table}" has no ${f.part} "${f.name}"
		table/row/column, as in content/data/${f.table}.csv
		${orMeant(f.near, 'correct it')}`,
	matchUnknown: unknown('match', 'the matches of this question'),
	roleUnknown: unknown('role', 'the roles of this figure'),
	sceneUnknown: unknown('scene', 'the scenes of this scenario'),
	endingUnknown: unknown('ending', 'the scenes of this scenario'),
	flagUnknown: unknown('flag', 'the flags of this scenario'),
	choiceUnknown: unknown('choice', 'the choices of this scene'),
	cardUnknown: unknown('card', 'the facts of this scenario'),
	goalUnknown: unknown('goal', 'the goals of this scenario'),
	variantUnknown: unknown('variant', 'the variants of this scenario'),
	itemUnknown: (f: { id: string; near?: string }) => say`
		no source lists the item "${f.id}"
		source/locator, both as in content/sources.yaml, for example mofa-2008/3.1
		${orMeant(f.near, 'correct it')}`,
	locatorUnlisted: (f: { source: string; locator: string; near?: string }) => say`
		"${f.locator}" is no place in the source "${f.source}"
		one of the locators listed under "${f.source}" in content/sources.yaml
		${orMeant(f.near, 'name one of them, or leave the locator out')}`,
	locatorUnreadable: (f: { locator: string; kind: string }) => say`
		"${f.locator}" cannot be turned into a place in a ${f.kind}
		article(paragraph)(item) such as 226-2(1) for a statute or treaty; { en: …, ja: … } for anything else
		write { en: …, ja: … } as it shall be printed`,
	conditionUnreadable: (f: { condition: string; reason: string; at: number }) => say`
		the condition "${f.condition}" ${f.reason} (at its character ${f.at + 1})
		flags joined by & | ! and ( )
		correct it; "a & !(b | c)" is an example`,
	conditionCounts: (f: { condition: string }) => say`
		the condition "${f.condition}" counts or compares
		flags that are true or not; a scenario that counts cannot be explored to its end
		name the steps as flags, for example "trust" and "trust-deep"`,
	listedTwice: (f: { kind: string; id: string }) => say`
		the ${f.kind} "${f.id}" is listed twice
		each once
		delete one of the two`,
	lessonUnlisted: (f: { id: string; module: string }) => say`
		content/course.yaml does not list the lesson "${f.id}" under the module "${f.module}"
		every lesson file to have its place in the course
		add "${f.id}" to the lessons of "${f.module}", or move or delete the file`,
	lessonTrackless: (f: { id: string }) => say`
		the lesson "${f.id}" is in no track
		every lesson to be on the way of some reader
		add it to a track in content/course.yaml`,
	quizTooSmall: (f: { module: string; draw: number; have: number }) => say`
		the quiz of "${f.module}" draws ${f.draw} questions from ${f.have}
		at least as many questions as an attempt draws
		add questions to content/questions/${f.module}.yaml, or draw fewer`,

	wordsMissing: (f: { what: string }) => say`
		no words for ${f.what}
		words for all of it, in every language
		write them here`,
	wordsExtra: (f: { what: string; near?: string }) => say`
		words for ${f.what}, which does not exist
		words only for what the structure names
		${orMeant(f.near, 'delete them, or add it to the structure')}`,
	citationOneSided: (f: { id: string; here: string; there: string }) => say`
		"${f.id}" is cited here in "${f.here}", but nowhere in "${f.there}"
		the same facts, numbers and helplines cited in every language
		cite it in "${f.there}" where the same is said, or take it out here`,
	blockOneSided: (f: { tag: string; id: string; here: string; there: string }) => say`
		<${f.tag} id="${f.id}" /> stands here in "${f.here}", but nowhere in "${f.there}"
		the same checks and figures in every language
		add it to "${f.there}", or take it out here`,
	coversElsewhere: (f: { first: string }) => say`
		"covers" stands in a translation
		"covers" only in "${f.first}", the first language of content/course.yaml
		take it out here`,

	idDuplicate: (f: { kind: string; id: string; first: Place }) => say`
		the ${f.kind} "${f.id}" exists already, at ${f.first.path}:${f.first.line}
		an id of its own for each
		rename this one, if it was never published; else the other`,
	idRetired: (f: { kind: string; id: string }) => say`
		the id "${f.id}" belonged to a ${f.kind} that was taken out
		an id that was never used, because old records still name it
		choose another id in the content`,
	idUnregistered: (f: { ids: string[] }) => say`
		${f.ids.length} without a number: ${f.ids.slice(0, 5).join(', ')}${f.ids.length > 5 ? ', …' : ''}
		every id to have its number
		npm run course -- register`,
	idGone: (f: { kind: string; id: string }) => say`
		the ${f.kind} "${f.id}" is registered, but the content has it no more
		an id that is taken out to be listed under "retired"
		npm run course -- register, or bring it back if it was lost by mistake`,
	registryIdTwice: (f: { kind: string; id: string; numbers: string }) => say`
		the ${f.kind} "${f.id}" has two numbers, ${f.numbers}
		one number for each id
		restore the file from the last commit, then npm run course -- register`,
	registryKindWrong: (f: { id: string; kind: string; registered: string }) => say`
		"${f.id}" is registered as a ${f.registered}, but it is a ${f.kind}
		an id to stay what it was
		choose another id for the ${f.kind}`
};

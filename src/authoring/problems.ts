import { catalogue, say } from './catalogue.ts';

/** Where something stands; `line` and `col` count from 1. */
export interface Place {
	path: string;
	line: number;
	col: number;
}

/** What is wrong, without its place: what was found, what was expected, what to do. */
export interface Finding {
	code: string;
	message: string;
	expected: string;
	fix: string;
}

export interface Problem extends Place, Finding {}

export type Report = (place: Place, finding: Finding) => void;

/**
 * @example
 * content/en/lessons/law/penal-code.md:41:7 fact-unknown  no fact "pc-226-4"
 *     expected: the id of a fact in content/facts/
 *     do: write "pc-226-2" if that was meant, or add the fact
 */
export function formatProblem({ path, line, col, code, message, expected, fix }: Problem): string {
	return `${path}:${line}:${col} ${code}  ${message}\n    expected: ${expected}\n    do: ${fix}`;
}

const unknown = (kind: string, home: string) => (f: { id: string; near?: string }) => say`
	no ${kind} "${f.id}"
	one of the ${kind}s in ${home}
	${orMeant(f.near, `correct the id, or add the ${kind}`)}`;

const unreachable = (kind: string) => (f: { id: string }) => say`
	the ${kind} "${f.id}" cannot be reached in any variant
	every scene, choice and ending to be met in some run
	lead a choice to it, change the conditions on the way, or delete it`;

const orMeant = (near: string | undefined, otherwise: string) =>
	near ? `write "${near}" if that was meant; otherwise ${otherwise}` : otherwise;

/** Every code and what it says, in the order of the steps: found, expected, what to do. */
const sentences = {
	// Files and YAML
	fileMissing: (f: { path: string }) => say`
		the file ${f.path} does not exist
		structure once, and words for it under the same name in every language
		write it; docs/authoring.md shows what goes in`,
	fileUnexpected: (f: { near?: string }) => say`
		nothing reads a file at this place
		the folders and file names of docs/authoring.md, languages en and ja, YAML files ending in .yaml
		${orMeant(f.near, 'move, rename or delete it')}`,
	yamlUnreadable: (f: { reason: string }) => say`
		this is not YAML: ${f.reason}
		spaces for indentation, and quotes around text that holds ": " or " #" or begins with one of ! & * [ { @ %
		correct this line or one above it`,
	yamlSeveralDocuments: () => say`
		a second YAML document begins here
		one document a file
		take the line --- out`,
	keyDuplicate: (f: { key: string }) => say`
		the key "${f.key}" stands here twice
		each key once
		delete or rename one of the two; a broken registry.yaml is restored from the last commit`,
	keyUnknown: (f: { key: string; near?: string; known: string[] }) => say`
		the key "${f.key}" means nothing here
		one of: ${f.known.join(', ')}
		${orMeant(f.near, 'take it out')}`,
	keyMissing: (f: { key: string; what: string }) => say`
		"${f.key}" is missing
		${f.what}
		add "${f.key}:" here`,
	valueWrong: (f: { key: string; found: string; what: string; near?: string }) => say`
		${f.key} is ${f.found}
		${f.what}
		${orMeant(f.near, 'correct it')}`,
	dateWrong: (f: { date: string; form: string }) => say`
		"${f.date}" is no date
		a date that exists, ${f.form}
		look at the calendar, and write months and days with two digits`,
	idMalformed: (f: { id: string }) => say`
		"${f.id}" cannot be an id
		a-z, 0-9 and single hyphens, beginning with a letter and not ending in a hyphen
		choose another id, here and wherever it is used`,
	idNotFileName: (f: { id: string; file: string }) => say`
		the id is "${f.id}", the file is named "${f.file}"
		the same name for both
		write "id: ${f.file}", or rename the file`,

	// A lesson's text
	frontMatterMissing: () => say`
		the lesson has no front matter
		--- in the first line, then title, summary, reviewed and goals, then ---
		write it at the top of the file`,
	frontMatterLate: () => say`
		the front matter does not begin in the first line
		--- as the very first line of the file
		delete what stands above it, empty lines too`,
	frontMatterUnclosed: () => say`
		the front matter is not closed
		a line --- after its last key
		add the line ---`,
	frontMatterKeyBreaks: (f: { key: string }) => say`
		the key "${f.key}" breaks the page: keys become names in JavaScript
		only title, summary, reviewed, goals and covers
		take it out`,
	braceInProse: (f: { found: string }) => say`
		"${f.found}" is code on a page, not text
		text without { and }
		write ( ), or reword`,
	angleInProse: () => say`
		"<" begins a tag on a page, and none follows
		text without "<"
		write "under" or "less than", or reword`,
	fenceUnclosed: () => say`
		this code block is not closed, so the rest of the lesson belongs to it
		a line of the same marks after the code
		close it`,
	footnote: (f: { found: string }) => say`
		"${f.found}" would be a footnote, which lessons do not have
		a citation, [words](fact:id), or a sentence in the text
		cite a fact, or move the note into the text`,
	directive: (f: { found: string }) => say`
		"${f.found}" would stay in the text as it is
		a block: <Note>, <Careful> or <Danger>, alone on its line
		use a block`,
	headingWrong: (f: { found: string }) => say`
		${f.found} is no heading that a lesson can have
		"## " or "### " and the words (the title is in the front matter)
		write it so; for a line across the page, leave an empty line above it`,
	imageWithoutAlt: () => say`
		the image has no alternative text
		![what the image shows](…)
		say in a sentence what a reader who cannot see it must know`,
	linkExternal: (f: { found: string }) => say`
		an address outside stands in the text: ${f.found}
		addresses only in content/sources.yaml and content/helplines.yaml
		cite a fact that rests on that source, [words](fact:id)`,
	linkWrong: (f: { found: string; near?: string }) => say`
		"${f.found}" is no link that a lesson can have
		[words](fact:id), or term:, lesson:, scenario:, line: with an id, or data:table/row/column
		${orMeant(f.near, 'write the link so, with ASCII brackets and no spaces')}`,
	componentUnknown: (f: { tag: string; near?: string; known: string[] }) => say`
		there is no block <${f.tag}>
		one of: ${f.known.join(', ')}
		${orMeant(f.near, 'use one of them, or plain Markdown')}`,
	tagNotAlone: (f: { tag: string }) => say`
		the tag <${f.tag}> does not stand alone at the beginning of its line
		a whole block tag on a line of its own
		put the tag and the text on separate lines, with an empty line between`,
	tagWithoutEmptyLine: (f: { tag: string }) => say`
		text stands right beside the line of <${f.tag}>, so its Markdown is not read
		an empty line between tag and text
		add the empty line`,
	tagStartsLine: (f: { tag: string }) => say`
		the line begins with <${f.tag}>, so the whole line is taken for HTML
		Markdown, or one of the blocks of docs/authoring.md
		write it in Markdown`,
	htmlRaw: (f: { tag: string }) => say`
		HTML in the text: ${f.tag}
		Markdown, or one of the blocks of docs/authoring.md
		write it in Markdown`,
	tagBroken: (f: { tag: string; form: string }) => say`
		the tag <${f.tag}> is not written in its form
		${f.form}
		write it so, on one line`,
	tagUnclosed: (f: { tag: string }) => say`
		<${f.tag}> is not closed
		</${f.tag}> on a line of its own, before any block around it ends
		add it`,
	tagUnopened: (f: { tag: string }) => say`
		</${f.tag}> closes nothing
		<${f.tag}> before it, inside the same block
		delete it, or add the opening tag`,
	tagMisplaced: (f: { tag: string; where: string; rule: string }) => say`
		<${f.tag}> stands ${f.where}
		${f.rule}
		move it`,
	thenNowIncomplete: () => say`
		<ThenNow> does not hold one <Then> and one <Now>, in this order
		<Then date="…"> with what was, then <Now date="…"> with what is
		add or reorder them`,
	tableBare: () => say`
		the table has no caption
		<Table caption="…"> before it and </Table> after it, with empty lines between
		put the table into a <Table>`,
	tableEmpty: () => say`
		<Table> holds no table, or more than one
		one Markdown table in each <Table>
		add the table, or give each its own <Table>`,
	attributeUnknown: (f: { tag: string; attribute: string; known: string[]; near?: string }) => say`
		<${f.tag}> has no attribute "${f.attribute}"
		${f.known.length ? `only: ${f.known.join(', ')}` : 'no attributes'}
		${orMeant(f.near, 'take it out')}`,
	attributeMissing: (f: { tag: string; attribute: string; what: string }) => say`
		<${f.tag}> lacks ${f.attribute}="…"
		${f.what}
		add ${f.attribute}="…"`,

	// References
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

	// Languages
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

	// Ids
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
		choose another id for the ${f.kind}`,

	// Questions, facts, lessons
	questionOptionsFew: (f: { id: string }) => say`
		the question "${f.id}" has fewer than two options
		two to choose from, at least
		add an option that somebody might well believe`,
	questionRightNone: (f: { id: string }) => say`
		the question "${f.id}" has no right answer
		at least one option under "right"
		name the right option`,
	questionRightAll: (f: { id: string }) => say`
		every option of the question "${f.id}" is right
		at least one option that is wrong
		add a wrong option, or correct "right"`,
	questionRightSeveral: (f: { id: string; count: number }) => say`
		the question "${f.id}" is single and has ${f.count} right options
		one right option, or "kind: multiple"
		change one of the two`,
	questionPartMissing: (f: { id: string; kind: string; part: string }) => say`
		the question "${f.id}" is of the kind ${f.kind} and has no "${f.part}"
		the parts that docs/authoring.md lists for its kind
		add "${f.part}:", or change the kind`,
	questionPartExtra: (f: { id: string; kind: string; part: string }) => say`
		the question "${f.id}" is of the kind ${f.kind}, for which "${f.part}" means nothing
		the parts that docs/authoring.md lists for its kind
		take "${f.part}" out, or change the kind`,
	pairMissing: (f: { id: string; option: string }) => say`
		the option "${f.option}" of the question "${f.id}" has no pair
		a match for every option
		add "${f.option}: …" to "pairs"`,
	optionReserved: (f: { option: string }) => say`
		an option of a judgement is named "${f.option}", like a verdict
		another name, since an answer holds the verdict and the options together
		rename the option`,
	itemLongestRight: (f: { lang: string; count: number; of: number; ids: string[] }) => say`
		in ${f.count} of ${f.of} single questions the right option is the longest in "${f.lang}": ${f.ids.join(', ')}
		in two of five at most; a reader would learn to pick the longest
		shorten the right options or lengthen a wrong one`,
	itemKeyCrowded: (f: { count: number; of: number; position: number }) => say`
		in ${f.count} of ${f.of} single questions the right option is number ${f.position}
		in half of them at most
		reorder the options of some`,
	itemAllOfAbove: (f: { text: string }) => say`
		an option speaks of the others: "${f.text}"
		options that stand alone, since they are shown in any order
		make it a question of the kind multiple, or write another option`,
	itemDoubleNegative: (f: { text: string }) => say`
		the prompt says no twice: "${f.text}"
		one "not" at most in the sentence that asks
		ask what is so, rather than what is not`,
	itemOptionsAlike: (f: { a: string; b: string }) => say`
		two options say nearly the same: "${f.a}" and "${f.b}"
		options that differ in what they claim
		rewrite or drop one`,
	casesUnbalanced: (f: { count: number; of: number; percent: number }) => say`
		${f.count} of ${f.of} cases are not trafficking, ${f.percent} %
		30 to 50 %, so that a reader learns to tell the two apart
		add cases of the other sort`,
	questionUnconfirmed: (f: { id: string; fact: string }) => say`
		the question "${f.id}" rests on the fact "${f.fact}", which is unconfirmed
		confirmed facts: nobody can be marked wrong on what we could not confirm
		confirm the fact, rest the question on another, or take it out`,
	cellEmpty: (f: { cell: string }) => say`
		the cell ${f.cell} is empty
		a number; an empty cell is not zero
		cite another cell, or say in words that the source gives no number`,
	numberWrong: (f: { cell: string; found: string; number: number }) => say`
		the text says ${f.found}, the cell ${f.cell} says ${f.number}
		the number of the cell, in digits, and no other
		correct the text, or cite another cell`,
	statementNumberMissing: (f: { id: string; lang: string; cell: string; number: number }) => say`
		the statement of "${f.id}" in "${f.lang}" does not hold ${f.number}, the number of ${f.cell}
		every number named under "cells", in digits, in every language
		correct the statement, or the cells`,
	lineNumberWrong: (f: { id: string; found: string; number: string }) => say`
		the text says ${f.found}, the helpline "${f.id}" has the number ${f.number}
		the number as it stands in content/helplines.yaml
		write ${f.number}`,
	tableHeaderWrong: (f: { found: string }) => say`
		the table begins with "${f.found}"
		"row" and then the names of the columns, separated by commas
		write them as the first line`,
	tableRowLength: (f: { have: number; need: number }) => say`
		this row has ${f.have} cells, the first line has ${f.need}
		a cell for each column; an empty one is two commas with nothing between
		add or remove commas`,
	cellWrong: (f: { found: string }) => say`
		"${f.found}" is no number
		digits without separators, a point for decimals, or nothing at all
		correct it; what the source leaves empty stays empty`,
	sumWrong: (f: { what: string; found: number; sum: number }) => say`
		${f.what} is ${f.found}, but its parts add up to ${f.sum}
		a total that is the sum of its parts
		read the source again; if it says so itself, name it under "except"`,
	chartSeriesNone: (f: { id: string; count: number }) => say`
		the chart "${f.id}" draws ${f.count} series lying
		one series for the form bars
		choose another form, or one series`,
	timelineOrder: (f: { id: string }) => say`
		the event "${f.id}" stands after a later one
		events in the order of time
		move it`,
	plainOrphan: (f: { module: string; id: string }) => say`
		there is no lesson "${f.id}" in the module "${f.module}" that this is the plain reading of
		the same path as the lesson in content/ja/
		rename or move it`,
	readingMissing: (f: { kanji: string }) => say`
		"${f.kanji}" has no reading
		every run of kanji followed by its reading, 人身取引《じんしんとりひき》
		add 《…》 after it`,
	leafletUnknown: (f: { lang: string; known: string[] }) => say`
		"${f.lang}" is no language of the leaflet
		one of: ${f.known.join(', ')}
		rename the file`,
	factWhyMissing: (f: { id: string }) => say`
		"${f.id}" is unconfirmed and does not say why
		"why: { en: …, ja: … }": what could not be confirmed
		add it, in the words of the reader`,
	factReviewEarly: (f: { reviewBy: string; checkedOn: string }) => say`
		reviewBy ${f.reviewBy} lies before checkedOn ${f.checkedOn}
		a day after the source was last read
		correct one of the two`,
	factSupersedesItself: (f: { id: string }) => say`
		the fact "${f.id}" supersedes itself
		older facts only
		take it out of "supersedes"`,
	factSupersededCurrent: (f: { id: string; by: string }) => say`
		the fact "${f.id}" is current, though "${f.by}" supersedes it
		"status: history" for what was replaced
		change its status, or take it out of "supersedes"`,
	factStale: (f: { id: string; reviewBy: string; today: string }) => say`
		"${f.id}" was to be read again by ${f.reviewBy}; today is ${f.today}
		what has a source to be read again by its day
		read the source, then move checkedOn and reviewBy`,
	lessonUncited: (f: { id: string }) => say`
		the lesson "${f.id}" cites nothing
		at least one [words](fact:id)
		cite what its claims rest on`,
	urlOutside: (f: { url: string }) => say`
		an address stands here: ${f.url}
		addresses only in content/sources.yaml and content/helplines.yaml
		move it there`,

	// Scenarios
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

/** `problems.factUnknown({ id, near })` is the finding `fact-unknown`, without its place. */
export const { problems, codes } = catalogue(sentences);

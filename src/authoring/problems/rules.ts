import { say } from '../catalogue.ts';

/** Questions, tables, facts and lessons. Three lines each: found, expected, what to do. */
export const rulesSentences = {
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
		an option is named "${f.option}", which means something else in an answer
		another name: a judgement's answer holds its verdict, and a short one that was not foreseen is "other"
		rename the option`,
	acceptEmpty: (f: { text: string }) => say`
		nothing is left of the answer "${f.text}" once spaces and signs are taken out
		letters, kanji, kana or digits
		write the answer in words or digits`,
	acceptTwice: (f: { text: string; option: string; other: string }) => say`
		"${f.text}" is read as "${f.other}" already${f.other === f.option ? '' : `, and would be "${f.option}" as well`}
		each way to write an answer once; width, case, kana, okurigana, spaces and signs do not count
		take it out`,
	formThin: (f: { track: string; module: string; wanted: number; have: number }) => say`
		the forms of "${f.track}" want ${f.wanted} questions of "${f.module}" each, and only ${f.have} can be drawn twice alike
		twice as many questions of the same kinds and difficulties, taught in lessons of the track
		add questions, or want fewer`,
	runsFew: (f: { track: string; runs: number; have: number }) => say`
		"${f.track}" wants ${f.runs} assessed runs, and its scenarios have ${f.have} variants to be assessed in
		as many variants with "use: assessment" as runs, at least
		add a scenario to the track, or want fewer runs`,
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
	chartSeriesSeveral: (f: { id: string; count: number }) => say`
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
	termUncited: (f: { id: string; lang: string }) => say`
		the meaning of "${f.id}" in "${f.lang}" holds a number and rests on no fact
		"facts: [ … ]" with what it rests on
		name the facts, or say it without the number`,
	lessonUncited: (f: { id: string }) => say`
		the lesson "${f.id}" cites nothing
		at least one [words](fact:id)
		cite what its claims rest on`,
	urlOutside: (f: { url: string }) => say`
		an address stands here: ${f.url}
		addresses only in content/sources.yaml and content/helplines.yaml
		move it there`
};

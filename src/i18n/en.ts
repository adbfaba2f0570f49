import { chartsEn } from './charts.en.ts';
import { resultsEn } from './results.en.ts';
import { pathEn } from './path.en.ts';
import { reviewEn } from './review.en.ts';
import { scenariosEn } from './scenarios.en.ts';

/** Every word of the interface in English. `{{name}}` is filled in where it is shown; `_one` and `_other` follow a count. */
export const en = {
	common: {
		otherLanguage: '日本語',
		skip: 'Skip to the text',
		menu: 'Pages',
		course: 'Course',
		review: 'Review',
		progress: 'Progress',
		about: 'About',
		search: 'Search',
		leaflet: 'If you need help: in 12 languages',
		glossary: 'Glossary',
		facts: 'Facts and sources',
		licence: 'Text: CC BY 4.0. Code: MIT.',
		help: 'In immediate danger in Japan, call the police: 110.',
		save: {
			loading: 'Opening your record',
			saved: 'Saved on this device',
			saving: 'Saving',
			'not-saved': 'Not saved',
			'not-kept': 'Kept only until you close this page',
			retry: 'Try again',
			why: 'This browser keeps nothing for this site. To carry your work on, save it to a file on the Progress page.'
		},
		noScript: 'Reading works without JavaScript. Answering, scenarios and progress need it.'
	},
	failed: {
		title: 'Something went wrong',
		text: 'This page could not be shown. Your record is not affected.',
		notFound: 'There is no such page',
		notFoundText:
			'The address may have changed, or a letter is missing. Everything is in the table of contents.',
		toCourse: 'To the table of contents'
	},
	count: {
		lawAsOf: 'Law followed up to {{date}}.',
		minutes_one: '{{count}} minute',
		minutes_other: '{{count}} minutes',
		questions_one: '{{count}} question',
		questions_other: '{{count}} questions'
	},
	start: {
		title: 'Start',
		continue: 'Continue where you were',
		choose: 'Where do you work?',
		chooseHint: 'Each path takes the lessons in an order made for its reader. You can change at any time.',
		chosen: 'Your path',
		pick: 'Take this path',
		inLesson: 'Lesson: {{title}}',
		inQuiz: 'Quiz: {{title}}',
		inScenario: 'Case: {{title}}',
		inPretest: 'First test: {{title}}',
		inPosttest: 'Final test: {{title}}',
		inReview: 'Review',
		lessons: '{{lessons}} lessons, about {{minutes}} minutes',
		privacy:
			'No account, no name, no tracking. What you do is kept on this device only, and you can erase it.'
	},
	course: {
		title: 'Course',
		yourPath: 'Your path: {{track}}',
		choosePath: 'Choose a path',
		all: 'The whole course',
		allCases: 'All cases, with booklets and sheets for facilitators',
		quiz: 'Quiz',
		scenario: 'Case',
		new: 'not begun',
		opened: 'begun',
		read: 'read',
		passed: 'passed',
		played: 'attempted',
		proven: 'known',
		toPath: 'Tests, cases and completion',
		toReview: 'Review',
		best: 'best {{percent}} %',
		done: '{{done}} of {{of}} done'
	},
	lesson: {
		readings: 'Readings above terms',
		contents: 'In this module',
		goals: 'After this lesson you can',
		reviewed: 'Last reviewed {{date}}',
		sources: 'Sources',
		sourcesHint: 'Each numbered statement of this lesson, where it comes from, and the day it speaks of.',
		previous: 'Previous',
		next: 'Next',
		markRead: 'I have read this lesson',
		isRead: 'Read',
		toQuiz: 'Quiz on this module',
		toCourse: 'Table of contents',
		turn: 'Previous and next',
		leftAt: 'Continue where you left off',
		asOf: 'as of {{date}}',
		checkedOn: 'checked {{date}}',
		status: { current: 'in force or current', history: 'history', unconfirmed: 'not confirmed' },
		seen: {
			full: 'read in full',
			excerpt: 'read in excerpt',
			copy: 'read in a copy on another host'
		},
		term: 'Term',
		formerly: 'formerly {{term}}',
		then: 'Then',
		now: 'Now',
		noteBox: 'Note',
		careful: 'With care',
		danger: 'This harms'
	},
	check: {
		title: 'Check',
		single: 'Choose one.',
		multiple: 'Choose all that apply.',
		order: 'Put these in order, with the first at the top.',
		match: 'Find the right answer for each.',
		passage: 'Mark every part of the text that applies.',
		judgement: 'Decide, and choose what carries your decision.',
		short: 'Write a few words or a number.',
		typed: 'Your answer',
		youWrote: 'You wrote:',
		unforeseen: 'What you wrote is not among the answers foreseen here. Compare it yourself:',
		up: 'Up',
		down: 'Down',
		moved: '{{text}}: place {{place}} of {{of}}',
		unmatched: 'Choose',
		rightlyLeft: 'rightly left',
		rightPlace: 'belongs in place {{place}}',
		rightMatch: 'right answer: {{match}}',
		decide: 'What is it?',
		reasons: 'What carries it?',
		verdicts: {
			trafficking: 'It points to trafficking',
			not: 'It is not trafficking',
			unclear: 'It cannot be told yet'
		},
		sure: {
			each: 'How sure are you? Your choice checks the answer.',
			end: 'How sure are you? Your choice leads to the next question.'
		},
		certainty: { 1: 'Guessing', 2: 'Fairly sure', 3: 'Certain' },
		sureFirst: 'Say how sure you are: that checks the answer.',
		giveUp: 'I do not know',
		again: 'Try again',
		verdict: {
			right: 'Right.',
			rightByGuess: 'Right, and you were guessing: it comes back in your review.',
			partly: 'Partly right.',
			partlyCertain: 'Partly right, and you were certain: this comes early in your review.',
			wrong: 'Not right.',
			wrongCertain: 'Not right, and you were certain: this comes first in your review.',
			changed:
				'Another answer is right by now. Your mark then, {{percent}} %, stays; the question comes up in your review.',
			shown: 'Here is the answer. It comes back in your review.'
		},
		chosen: 'your answer',
		isRight: 'right',
		isWrong: 'not right',
		missed: 'would have been right',
		empty: 'Something is still unanswered.',
		basis: 'What this rests on',
		reveal: 'Show the answer'
	},
	quiz: {
		title: 'Quiz: {{module}}',
		intro:
			'{{questions}}, drawn from this module. {{pass}} % is a pass. You can repeat it as often as you like.',
		start: 'Begin',
		position: 'Question {{at}} of {{of}}',
		next: 'Next question',
		finish: 'See the result',
		finished: 'Result',
		result: '{{percent}} %',
		passed: 'Passed. The pass mark was {{pass}} %.',
		failed: 'Not passed yet. The pass mark was {{pass}} %.',
		review: 'What to read again',
		nothing: 'You answered everything right.',
		toReview: 'Review what you missed',
		again: 'Begin a new attempt',
		newAttempt: 'New questions are drawn. The result of this attempt is kept.',
		earlier: 'Earlier attempts',
		attempt: '{{date}}: {{percent}} %'
	},
	...scenariosEn,
	...chartsEn,
	...resultsEn,
	...pathEn,
	...reviewEn,
	progress: {
		title: 'Your progress',
		none: 'You have not begun yet. What you read, answer and decide will be counted here, on this device only.',
		modules: 'Modules',
		tracks: 'Paths',
		lessons: 'Lessons',
		quiz: 'Quiz',
		cases: 'Cases',
		of: '{{done}} of {{of}}',
		notTaken: 'not taken yet',
		best: 'best {{percent}} %, passed at {{pass}} %',
		quizPassed: 'passed, best {{percent}} %',
		quizOpen: 'not passed yet, best {{percent}} %',
		complete: 'complete',
		yours: 'your path',
		record: 'Your record',
		recordHint:
			'Everything you did is a list on this device. You can save it to a file, bring it to another device, or erase it.',
		count_one: '{{count}} entry',
		count_other: '{{count}} entries',
		export: 'Save to a file',
		import: 'Bring in a file',
		importHint: 'The file is added to what is here. Nothing here is overwritten.',
		imported: 'Added from the file: {{count}} entries that were not here yet.',
		importedNone: 'Everything in the file was here already.',
		unreadable: 'Entries that this version cannot read: {{count}}. They are kept as they are.',
		erase: 'Erase my record',
		eraseAsk: 'Erase everything you did on this device? This cannot be undone.',
		eraseYes: 'Erase it',
		eraseNo: 'Keep it',
		erased: 'Your record is erased.',
		eraseFailed: 'The browser refused to erase the record. It is as it was.',
		refusal: {
			'too-large':
				'This file is too large to be a record. Choose the file that was saved here; your record is untouched.',
			'not-json':
				'This file cannot be read: it is damaged or cut off. Save it again on the other device; your record is untouched.',
			'not-a-record':
				'This is not a record of this course. Choose a file that was saved on the Progress page; your record is untouched.',
			'other-course':
				'This record belongs to another course ({{course}}). Open it there; your record is untouched.',
			newer:
				'This file was saved by a newer version (format {{version}}). Update this course first; your record is untouched.',
			damaged:
				'Entry {{position}} of this file is damaged (field “{{field}}”). Save it again on the other device; your record is untouched.'
		}
	},
	about: {
		title: 'About this course',
		what: 'What it is',
		isText:
			'A training course on protecting people from trafficking in Japan, for police officers, immigration officers, prosecutors and public workshops. It grew from three public documents of 2004 to 2008. The law has moved since: what they say is shown as history with its date, and what holds today stands beside it.',
		not: 'What it is not',
		notText:
			'It is not legal advice, not official guidance and not endorsed by any authority. Completing it gives no licence to decide whether somebody is a victim. A lawyer and practitioners have not yet reviewed it.',
		facts: 'Where it stands',
		factsText:
			'{{facts}} statements rest on {{sources}} sources, each with its place and date. {{unconfirmed}} of them could not be confirmed in the official text; they are marked as such where you read them and no question rests on them.',
		privacy: 'Privacy',
		privacyText:
			'No account, no name, no cookies, no tracking, no request to any other site. What you do is kept in this browser, on this device, until you erase it on the Progress page. Whoever uses this device after you can see it. Closing the page does not erase the browser’s history.',
		fiction: 'People and cases',
		fictionText:
			'All people and places in the cases are invented. About two in five practice cases are not trafficking, because seeing it where it is not harms people too.',
		trainers: 'For trainers',
		trainersText:
			'A form code, any number that you choose, gives everybody in a room the same first and final test. Learners can hand in anonymous results, by file or code; you put them together on your own device.',
		trainersCases: 'Cases for paper, with sheets for facilitators',
		trainersResults: 'Results of a group',
		proof: 'Proof of the cases',
		proofText:
			'Before this edition was published, every situation of every case was walked through by machine: every scene and ending can be reached, no way leads nowhere or round in circles, each case can be passed on safe choices alone, and nothing critical can end well. The same numbers, with the shortest safe way and a fingerprint of each case:',
		proofCase: 'Case',
		proofSituations: 'Situations',
		proofEndings: 'Endings',
		proofScore: 'Score',
		proofLongest: 'Longest run',
		proofLongestOf: '{{choices}} choices, {{minutes}} min',
		proofPass: 'Quickest pass',
		proofPassOf: '{{minutes}} of {{of}} min',
		edition: 'Edition {{edition}}. Law followed up to {{date}}.',
		sources: 'Sources',
		sourcesHint: 'Documents cited in the course, and how much of each was read.'
	},
	search: {
		title: 'Search',
		label: 'Search lessons, terms and facts',
		hint: 'The search works on this device; what you type is sent nowhere.',
		loading: 'Reading the course …',
		failed: 'The course could not be read. Check the connection and try again.',
		again: 'Try again',
		none: 'Nothing was found for “{{query}}”. Try another word, or fewer.',
		some: '{{count}} found',
		lesson: 'Lesson',
		term: 'Term',
		fact: 'Fact',
		noScript:
			'The search needs JavaScript. Without it, the table of contents and the glossary lead everywhere.'
	},
	glossary: {
		title: 'Glossary',
		intro: 'The terms of this course in English and Japanese, with their readings.',
		formerly: 'Until it was renamed: {{term}}',
		later: 'Today: {{term}}'
	},
	facts: {
		title: 'Facts and sources',
		intro:
			'Every number, date, article, institution and telephone number of the course, with its source, the date it speaks of, the day it was last checked and the day by which it must be checked again.',
		reviewBy: 'to be checked again by {{date}}'
	},
	figure: {
		ground: 'source',
		role: 'Show the duties of',
		everyone: 'Everyone',
		then: 'In the 2004 chart',
		now: 'Today',
		open: 'Lesson',
		source: 'Source: {{source}}, as of {{date}}.',
		noNumber: '– {{empty}}',
		except: 'The total is not the sum of its parts: {{why}}',
		unconfirmed: 'Not confirmed: {{why}}',
		hours: 'When',
		spoken: 'Languages',
		free: 'free call',
		paid: 'the caller pays',
		checkedOn: 'checked {{date}}'
	}
} as const;

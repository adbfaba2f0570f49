/** The words of results: what a learner hands in without a name, and the statistics for trainers and authors. */
export const resultsEn = {
	results: {
		title: 'Results of a group',
		lead: 'For trainers and authors. Put together the anonymous results that learners hand in, and see how well the questions work and what a group has learnt.',
		limits: [
			'Nothing leaves this device. Files and codes are read on this page and held in memory only; when you close it, they are gone.',
			'Nobody is named. A result file holds no name, no time and no text that somebody wrote. The names of the files you choose are shown in the list below and nowhere else.',
			'Nothing compares persons. There is no row for a learner, and no number is shown that rests on fewer than five learners.',
			'It judges the questions and the course. It is not for grading anybody: handing in is voluntary, and something may have been left out.'
		],
		noScript: 'This page needs JavaScript, because it works on your device only.',
		bank: {
			loading: 'Reading the questions …',
			failed: 'The questions could not be read. Check the connection and try again.',
			again: 'Try again'
		},
		intake: {
			title: 'Bring in results',
			files: 'Choose result files',
			filesHint: 'Several at once. You can also drag them here.',
			codes: 'Codes',
			codesHint: 'Paste as many as you like, with or without line breaks. Each begins with MAMORI1.',
			take: 'Take in these codes',
			noCode: 'No code was found in what was pasted. A code begins with MAMORI1.',
			code: 'Code {{number}}'
		},
		taken: {
			title: 'What was taken in',
			none: 'Nothing has been brought in yet.',
			learners: 'Learners: {{learners}}. Files and codes: {{files}}.',
			learnersHint: 'Files that share an answer come from the same learner and are put together.',
			taken: 'taken',
			duplicate: 'left out',
			refused: 'not read',
			content: 'Answers: {{answers}}. Finished cases: {{runs}}.',
			edition:
				'From another edition of the course: {{edition}}. Its wording and its right answers may differ.',
			unknown: 'Left out, because the course does not have the question: {{question}} (answers: {{count}}).',
			duplicateOf: 'Everything in it is in “{{of}}” too. It adds nothing.',
			clear: 'Clear everything',
			cleared: 'Everything that was brought in has been cleared from memory.'
		},
		refusal: {
			'too-large': 'It is too large to be a result file. Ask for the file that the Progress page saves.',
			'not-json': 'It cannot be read: it is damaged or cut off. Ask for it again.',
			'not-results':
				'It is not a result file of this course. The record that the Progress page saves is another file, and it should stay with the learner.',
			'other-course': 'It belongs to another course ({{course}}).',
			newer: 'It was made by a newer version (format {{version}}). Update this course first.',
			damaged:
				'It is damaged: entry {{position}} of the list “{{list}}”, field “{{field}}”. Ask for it again; the rest of it is not used.',
			empty: 'There is nothing in it: no answer, no attempt and no finished case.',
			'code-damaged': 'The code is damaged or cut off. Ask for it again, or for the file.'
		},
		statistics: 'Statistics',
		tooFewAll:
			'Statistics begin with five learners, so that no number tells of one person. So far there are fewer.',
		fewAll:
			'Fewer than 30 learners: read every number as a hint. Another group could well give different ones.',
		marks: [
			'few = rests on fewer than 30 learners.',
			'fewer than 5 = not shown, so that no number tells of one person.',
			'undetermined = all values are the same, so the formula has no answer.'
		],
		firstOnly:
			'Of each question, a learner’s first answer counts. Later answers are practice, because an explanation came in between.',
		leftOut: 'Rows left out, because they rest on fewer than five learners: {{count}}.',
		noRows: 'Nothing to show yet.',
		sort: 'Order of the rows',
		asInCourse: 'as in the course',
		save: 'Save as CSV: {{title}}',
		idOf: '{{column}} (id)',
		tables: {
			items: {
				title: 'Questions',
				how: 'Difficulty is the mean score: near 0 % hardly anybody gets it right, near 100 % nearly everybody. Discrimination says whether those who get the question right are also better at the rest of the same attempt: below 0.2 it tells little, below 0 something is wrong with the question or its key.',
				caveats: [
					'Learners who said “I do not know” get no points here. That is not a wrong answer, so their number stands beside it.',
					'Discrimination looks only at answers given in a quiz or a test, not at checks inside lessons.',
					'If several editions are named, look at what changed before you trust the row.'
				]
			},
			options: {
				title: 'Answers offered',
				how: 'How many chose each, and how they did on the rest of the same attempt. A wrong answer that nobody chooses does no work; one chosen by learners who do well elsewhere should be reworded.',
				caveats: ['Questions that ask for an order are not here, because everybody uses every part.']
			},
			reliability: {
				title: 'Reliability of a test (KR-20)',
				how: 'How far a test measures one and the same thing: 0.7 or more is usual for statements about a group. An answer counts only when all of it is right.',
				caveats: [
					'It can be computed only for learners who answered exactly the same questions. Give the room one form code.',
					'A short test, or a group in which all know about the same, gives a low value without any fault.'
				]
			},
			gains: {
				title: 'Before and after',
				how: 'Mean scores in the first test and in the final test after it, of the learners who finished both. The normalised gain is the part gained of what could be gained.',
				caveats: [
					'There is no control group: what happened between the two may have other causes.',
					'The two tests are parallel, not the same: one may be a little easier.',
					'Learners with very low scores at first tend to score higher the second time by chance alone (regression to the mean).',
					'Handing in is voluntary. Those who stopped are missing.'
				]
			},
			matrix: {
				title: 'Judgements of cases',
				how: 'Rows say what the case is, columns what it was judged to be. Where both are the same, the judgement was right.',
				caveats: [
					'Judgements of all learners are added up. Cases answered with “I do not know” are left out.'
				]
			},
			signal: {
				title: 'Telling trafficking from what is not',
				how: 'd′ says how well the two are told apart: 0 is chance, 1 is fair, 2 is good. The criterion says which mistake is preferred: below 0, calling something trafficking that is not; above 0, overlooking it.',
				caveats: [
					'Cases that cannot be told yet are in the table above, but not in these rates.',
					'The rates are corrected (log-linear, Hautus 1995), so that none is 0 % or 100 %.',
					'Practice cases are not like real life: trafficking is much more frequent in them.'
				]
			},
			calibration: {
				title: 'Certainty',
				how: 'The share of right answers should rise with certainty. Where those who are certain are often wrong, a lesson misleads.',
				caveats: ['Learners use the words for certainty differently.']
			},
			runs: {
				title: 'Cases',
				how: 'Of each learner the first assessed run of a case: how many passed, and in how many something critical was done.',
				caveats: [
					'An assessed run draws one of several truths behind the same opening, so learners may have met different ones.'
				]
			}
		},
		columns: {
			question: 'Question',
			module: 'Module',
			n: 'Learners',
			difficulty: 'Difficulty (mean score)',
			right: 'All right',
			gaveUp: '“I do not know”',
			discrimination: 'Discrimination',
			certainty: 'Mean certainty (1 to 3)',
			right1: 'All right when guessing',
			right2: 'All right when fairly sure',
			right3: 'All right when certain',
			editions: 'Editions',
			option: 'Answer',
			key: 'Key',
			chosen: 'Chosen by',
			rest: 'Their mean score on the rest',
			form: 'Test',
			whose: 'Module or path',
			items: 'Questions',
			kr20: 'KR-20',
			track: 'Path',
			pre: 'Before',
			post: 'After',
			gain: 'Gain (points)',
			normalised: 'Normalised gain',
			truth: 'The case is',
			'called-trafficking': 'Judged: trafficking',
			'called-not': 'Judged: not trafficking',
			'called-unclear': 'Judged: cannot be told yet',
			hitRate: 'Trafficking called so',
			falseAlarmRate: 'Not trafficking, but called so',
			dPrime: 'd′',
			criterion: 'Criterion c',
			level: 'Certainty',
			answers: 'Answers',
			scenario: 'Case',
			passed: 'Passed',
			critical: 'Something critical done'
		},
		cells: {
			few: '{{value}} (few)',
			'too-few': 'fewer than 5',
			undetermined: 'undetermined',
			none: '–',
			whole: 'whole test',
			'few-finished': 'not available: fewer than five learners finished this test',
			'other-questions':
				'not available: no five learners answered exactly the same questions; give the room one form code',
			right: { true: 'right', false: 'not right' },
			form: { quiz: 'Quiz', pretest: 'First test', posttest: 'Final test', review: 'Review' },
			verdict: {
				trafficking: 'trafficking',
				not: 'not trafficking',
				unclear: 'cannot be told yet'
			},
			certainty: { 1: 'guessing', 2: 'fairly sure', 3: 'certain' },
			otherAnswer: 'another answer',
			pair: '{{option}} → {{match}}'
		},
		handIn: {
			title: 'Hand in results without your name',
			lead: 'If a trainer or the authors ask for results, you can make a file or a code. Whether you hand it in is up to you. Nothing is sent from here: you pass it on yourself.',
			holds: 'It holds',
			holdsList: [
				'which questions you were asked and what you chose, with the points, how certain you were, and whether you said “I do not know”',
				'which quizzes, tests and reviews you began, with their questions and pass marks',
				'how finished cases ended: which variant, practice or assessment, the ending, passed or not, and how many critical acts',
				'the order of all this, and the edition of the course',
				'random numbers that tell whether two files come from the same person'
			],
			holdsNot: 'It does not hold',
			holdsNotList: [
				'your name or anything you typed',
				'any date or time',
				'which lessons you read, when you studied or on which device',
				'your single decisions in cases'
			],
			careful:
				'Whoever receives it from you knows that it came from you, for instance by the sender of an e-mail. If you hand in again later, it can be seen that both are from the same person. Whoever has your saved record, too, could match the two; the record is not meant to be handed in.',
			nothing: 'There is nothing to hand in yet: no answer and no finished case.',
			save: 'Save an anonymous result file',
			code: 'Copy a code',
			codeLabel: 'Your code',
			codeHint: 'Paste it whole into an e-mail or an entry field. It holds the same as the file.',
			copied: 'The code is copied.',
			notCopied:
				'The browser did not copy the code. It is selected below: copy it with the keyboard or the menu.',
			failed: 'This browser cannot make a code. Save the file instead.'
		}
	}
};

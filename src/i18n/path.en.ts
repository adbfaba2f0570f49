/** The words of a path from the first test to the completion record. */
export const pathEn = {
	path: {
		title: 'Path to completion: {{track}}',
		share: 'Steps done: {{done}} of {{of}}. What is left takes about {{minutes}} min.',
		met: 'Every step is done.',
		done: 'done',
		open: 'open',
		optional: 'optional',
		loading: 'Fetching the questions …',
		failed: 'The questions could not be fetched. Check the connection and try again; nothing is lost.',
		again: 'Try again',
		pretest: {
			title: 'First test',
			what: '{{of}} questions without feedback in between, about {{minutes}} min. It shows where you stand. A module in which you reach {{pass}} % counts as known: you may skip its lessons and its quiz.',
			spares: 'What you may then be able to skip:',
			spared: '{{module}}: about {{minutes}} min.',
			begin: 'Take the first test',
			see: 'Result and answers',
			result: 'Your result: {{percent}} %.',
			proven: 'Known, and may be skipped: {{modules}}.',
			none: 'No module counts as known yet. Go on with the lessons.'
		},
		lessons: {
			title: 'Lessons',
			done: 'All {{of}} lessons are read or known.',
			open: 'Still to be read: {{count}} of {{of}}.',
			rest: 'The rest are in the table of contents'
		},
		quizzes: {
			title: 'Module quizzes',
			done: 'Passed or known: {{of}} of {{of}}.',
			none: 'not taken yet; {{pass}} % is a pass',
			short: 'best {{best}} %; {{pass}} % is a pass'
		},
		posttest: {
			title: 'Final test',
			what: '{{of}} questions, none of them from your first test; about {{minutes}} min. {{pass}} % is a pass. You can repeat it as often as you like; questions you have not had come first.',
			begin: 'Take the final test',
			passed: 'Passed with {{percent}} %.',
			short:
				'Not passed yet: your best is {{percent}} %, and {{pass}} % is a pass. Points still missing: {{points}} of {{of}}. What you missed is taught here:'
		},
		runs: {
			title: 'Assessed cases',
			what: 'Assessed runs to pass, each on another variant: {{of}}. In an assessed run you cannot step back, and a run with a critical act does not pass, whatever else went well.',
			passed: 'Passed: {{done}}. Needed: {{of}}.',
			critical:
				'Assessed runs in which a critical act was done: {{count}}. The debrief names the act and what would have been safe.',
			failed: 'Assessed runs that ended without passing: {{count}}.',
			next: 'Shortest case still open: {{title}}'
		},
		completion: {
			title: 'Completion record',
			wait: 'You can make it once every step above is done.',
			make: 'To the completion record',
			valid: 'Completed on {{date}}; valid until {{until}}.',
			expired: 'Completed on {{date}}. It was valid until {{until}}: take the final test again to renew it.'
		},
		form: {
			pretest: 'First test: {{track}}',
			posttest: 'Final test: {{track}}',
			code: 'Form code',
			codeHint:
				'Only if your trainer gave you one: everybody with the same code gets the same questions. A whole number, 1 to 999999.',
			codeWrong:
				'“{{code}}” is not a form code. A whole number from 1 to 999999 is expected; leave the field empty if you have none.',
			rule: {
				pretest:
					'Feedback comes at the end. You need not know everything: “I do not know” shows where you stand better than a guess does.',
				posttest: 'Feedback comes at the end. {{pass}} % of the points is a pass.'
			},
			begin: 'Begin',
			once: 'The first test is taken once. The final test draws other questions.',
			result: 'Result: {{percent}} %',
			passed: 'Passed. The pass mark was {{pass}} %.',
			notPassed:
				'Not passed yet. The pass mark was {{pass}} %. You can take it again; questions you have not had come first.',
			module: 'Module',
			questions: 'Questions',
			percent: 'Score',
			proven: 'known: you may skip it',
			answers: 'Your answers, and what was right',
			outcome: {
				right: 'right',
				partly: 'partly right ({{percent}} %)',
				wrong: 'not right',
				shown: 'I do not know'
			},
			back: 'Back to your path',
			retry: 'Take the final test again'
		},
		record: {
			title: 'Completion record: {{track}}',
			lead: 'What you have done, to print or to save as a file. It is made on this device and self-reported.',
			notYet: 'Not every step is done yet. Your path shows what is left.',
			toPath: 'To your path',
			declare: 'Record the completion',
			declareHint: 'This writes today’s date, the edition and your results into your record.',
			name: 'Name for the print',
			nameHint: 'For the print only. It is neither stored nor put in the file.',
			print: 'Print or save as PDF',
			file: 'Save as a file (JSON)',
			heading: 'Record of completion',
			of: 'Course',
			track: 'Path',
			who: 'Completed by',
			date: 'Completed on',
			until: 'Valid until',
			edition: 'Edition',
			lawAsOf: 'Law followed up to',
			hash: 'Fingerprint of the content (SHA-256)',
			posttest: 'Final test',
			posttestValue: '{{percent}} % (a pass is {{pass}} %)',
			runs: 'Assessed cases passed, without a critical act',
			statement: [
				'This record was produced on the learner’s own device and is self-reported. Nobody has checked it, and nothing in it can be verified.',
				'It gives no licence to decide whether a person is a victim of trafficking. That is decided by the competent authorities together.',
				'The course is not endorsed by any authority. Experts have not yet reviewed its content.',
				'Where the course was taken in a learning management system, refer to the record of that system.'
			],
			earlier: 'Earlier completions'
		}
	}
} as const;

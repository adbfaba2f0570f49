/** The words of the charts on the progress page. */
export const chartsEn = {
	charts: {
		intro: 'Counted on this device, from your own record, and compared with nobody else’s.',
		percent: '{{percent}} %',
		listed: ', ',
		table: 'As a table',
		none: '–',
		bank: {
			loading: 'Fetching the questions, to tell what your answers were about.',
			failed:
				'The questions could not be fetched, so what you answered cannot be sorted by lesson and case. Your record is untouched.',
			again: 'Try again'
		},
		mastery: {
			label: 'Questions',
			counts: '{{right}} right at the last answer, {{asked}} asked, {{total}} in all',
			proven: 'known: {{percent}} % in the first test, may be skipped',
			goals: 'Goals, lesson by lesson'
		},
		gain: {
			title: 'Before and after',
			need: 'Shown once you have finished the first test of a path. The final test will then stand beside it, with other questions.',
			both: 'First test {{before}} % of the points, final test {{after}} %, with other questions.',
			before:
				'First test {{before}} % of the points. The final test will stand beside it, with other questions.',
			after:
				'Final test {{after}} % of the points. No first test came before it, so there is nothing to set beside it.',
			best: 'Your best final test: {{best}} %. The chart shows the latest.',
			few: 'Each module has few questions, so a single answer moves its figure a long way.',
			whole: 'Whole test',
			module: 'Module',
			first: 'First test',
			final: 'Final test',
			points: '{{percent}} %, questions: {{questions}}'
		},
		signal: {
			title: 'Judging cases',
			need: 'Shown once you have judged at least {{least}} cases of trafficking and {{least}} that are not. So far: {{trafficking}} and {{not}}.',
			said: 'Cases of trafficking: {{trafficking}}, seen: {{hits}}. Cases that are not: {{not}}, taken for trafficking: {{falseAlarms}}.',
			people:
				'Each case not seen is a person left under control; each false alarm is a person stopped, questioned or sent home for nothing.',
			seen: 'Trafficking seen',
			falseAlarm: 'False alarms',
			chance: 'chance',
			you: 'you',
			drawn:
				'Your first judgement of each case counts. Because a few cases prove little, the cross is kept half a case away from 0 % and from 100 %.',
			measure: 'Measure',
			value: 'Value',
			reading: 'How to read it',
			dPrime: 'Telling apart, d′',
			dPrimeIs: '0 is chance; at about 1 some are told apart, at about 3 nearly all.',
			criterion: 'Leaning, c',
			criterionIs: 'Below 0 leans towards calling a case trafficking, above 0 away from it.',
			truth: 'What it is',
			judged: 'What you judged it to be',
			diagonal: 'In bold: judged as what it is.'
		},
		calibration: {
			title: 'How sure you are',
			need: 'Shown once {{least}} answers have the same certainty. So far: {{counts}}.',
			count: '{{level}} {{answers}}',
			said: 'Share right, by how sure you were: {{shares}}.',
			share: '{{level}} {{percent}} %',
			tooFew: 'answers: {{answers}}, shown from {{least}}',
			even: 'Certainty helps where certain answers are right far more often than guessed ones.',
			level: 'You were',
			answers: 'Answers',
			right: 'Right',
			shareRight: 'Share right',
			meanScore: 'Mean score',
			certainNotRight: 'Certain, and not right at the last answer: {{count}}. Their lessons:'
		},
		trend: {
			title: 'Your questions in interviews',
			need: 'Shown once you have ended a case in which you asked something.',
			one: 'Open and focused questions: {{percent}} %. A second run will show whether that changes.',
			said: 'Open and focused questions: {{first}} % in the first run, {{last}} % in the latest.',
			order:
				'From the left: what this course advises to ask; at the right, what it advises to ask rarely or never. Cases differ in what can be asked.',
			drawn: 'The chart shows the latest {{count}} runs; the table has all of them.',
			run: 'Run',
			total: 'Questions',
			stepBack: 'went back to a decision of another run',
			code: {
				open: 'Op',
				focused: 'Fo',
				safety: 'Sa',
				consent: 'Co',
				closed: 'Cl',
				leading: 'Le',
				blaming: 'Bl'
			}
		},
		time: {
			title: 'Time line',
			need: 'Shown once you have read a lesson, answered a question, ended a case or reviewed a term.',
			said: 'Days with something done in the last {{weeks}} weeks: {{days}}.',
			earlier: 'Nothing was done in the last {{weeks}} weeks; what was done before is in the table.',
			size: 'A larger mark stands for more: 1, 2 to 9, 10 and more.',
			kinds: {
				lessons: 'Lessons read',
				questions: 'Questions answered',
				cases: 'Cases ended',
				terms: 'Terms reviewed'
			},
			when: 'When',
			upTo: '{{month}}, before {{day}}'
		},
		gone: {
			title: 'No longer in the course',
			text: 'What you did in these stays in your record as it was. The course no longer has them:',
			lessons: 'Lessons',
			questions: 'Questions',
			scenarios: 'Cases'
		}
	}
} as const;

/** The words of spaced review. */
export const reviewEn = {
	review: {
		title: 'Review',
		intro:
			'Questions that you missed, guessed or answered with “I do not know” come back here, and so do the terms of lessons you have read. The better you know them, the longer the gaps. What has changed since you learnt it comes first.',
		noScript: 'The review needs JavaScript, because it is worked out from your record on this device.',
		loading: 'Working out what is due …',
		failed:
			'The questions could not be fetched. Check the connection and try again; your record is untouched.',
		again: 'Try again',
		none: 'There is nothing to review yet. Questions come here when you miss or guess them or say “I do not know”, terms when you have read a lesson that uses them.',
		toCourse: 'To the table of contents',
		due: 'Due today: questions {{questions}}, terms {{terms}}; about {{minutes}} min.',
		dueNone: 'Nothing is due today. Nothing is lost if you come back later.',
		sitting: 'Questions',
		sittingHint:
			'Up to {{count}} at a time, about {{minutes}} min. You see at once what was right. What you leave can wait.',
		sittingNone: 'No questions are due today.',
		begin: 'Begin a review',
		goOn: 'Go on with the review',
		leave: 'Leave it for later',
		why: 'Why this one: {{reason}}',
		reasonsTitle: 'Why they are due',
		reason: {
			'law-changed': 'the answer changed with the law',
			'confident-and-wrong': 'you were certain, and it was not right',
			missed: 'not right the last time',
			'given-up': 'you answered “I do not know”',
			uncertain: 'right, but guessed',
			due: 'it is time again'
		},
		finished: 'This review is done',
		result: 'Right: {{right}} of {{of}}.',
		comesBack: 'What was missed or guessed comes back tomorrow.',
		toRead: 'Where to read it again',
		close: 'Back to the review',
		changes: 'Changed since you learnt it: {{count}}',
		changesHint: 'Only what you learnt here and what is different now.',
		changesDone: 'What has changed since you learnt it',
		then: 'Then',
		now: 'Now',
		corrected: 'What was said here before has been corrected.',
		asOf: 'as of {{date}}',
		source: 'Source: {{source}}',
		lessons: 'In the lessons:',
		haveRead: 'I have read this',
		changeQuestions: 'Questions that rest on what changed: {{count}}',
		changeBegin: 'Answer them now',
		terms: 'Terms',
		termsHint: 'Recall what the term means, then look. You judge for yourself how well you knew it.',
		termsLeft: 'Still to go today: {{count}}',
		termsNone: 'No more terms today.',
		termNew: 'new',
		reading: 'Reading:',
		show: 'Show the meaning',
		howWell: 'How well did you know it?',
		grade: {
			again: 'Did not know it',
			hard: 'With effort',
			good: 'Knew it',
			easy: 'At once'
		},
		tomorrow: 'again tomorrow',
		inDays: 'again in {{days}} days',
		forecast: 'The next two weeks',
		forecastHint:
			'How much falls due if nothing else is done. What is overdue is counted under today; new terms are not counted.',
		known:
			'Questions and terms in your review: {{of}}. Today you would probably still know about {{about}} of them. This is an estimate from how memory fades on average, not a promise.',
		day: 'Day',
		count: 'Due',
		today: 'today',
		calendar: 'For your calendar',
		calendarHint:
			'A file with up to 30 days on which something is due. It holds no name, sets no alarm, and does not change when you review more: save it again then.',
		calendarSave: 'Save the calendar file',
		calendarSaved: 'The file is made. Open it with your calendar.',
		calendarFailed: 'The file could not be made. Check the connection and try again.',
		calendarNone: 'Nothing is due on any day yet.',
		calendarEvent: 'Review: {{count}} due',
		calendarDescription:
			'Questions and terms that are due: about 40 seconds for a question, 15 for a term. Days can be skipped; nothing is lost.'
	}
};

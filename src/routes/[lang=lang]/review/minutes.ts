/** Seconds that a learner takes on the whole: a question with its feedback, a term by itself. */
const each = { question: 40, term: 15 };

export const minutesFor = (questions: number, terms = 0): number =>
	Math.max(1, Math.round((questions * each.question + terms * each.term) / 60));

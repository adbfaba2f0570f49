/** What an attempt is: a module's quiz, one of the two parallel forms of a track, or a sitting of spaced review. */
export const forms = ['quiz', 'pretest', 'posttest', 'review'] as const;
export type Form = (typeof forms)[number];

/** When a learner sees what was right: after each question, or when all are answered. */
export const feedbacks = ['each', 'end'] as const;
export type Feedback = (typeof feedbacks)[number];

/** The rule of an attempt. It is written down when the attempt begins, and holds for it whatever the course says later. */
export interface Rule {
	form: Form;
	feedback: Feedback;
	/** Percent of the points needed: of the whole, or in a pretest of each module. None in a review. */
	pass?: number;
}

/** How sure a learner is of an answer: guessing, fairly sure, certain. */
export const certainties = [1, 2, 3] as const;
export type Certainty = (typeof certainties)[number];

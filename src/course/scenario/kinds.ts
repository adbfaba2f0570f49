/** Words of the scenario language that the record speaks, too. */
export const runModes = ['practice', 'assessment'] as const;
export type RunMode = (typeof runModes)[number];
export const dimensions = ['act', 'means', 'purpose', 'none'] as const;
export type Dimension = (typeof dimensions)[number];
export const strengths = ['strong', 'medium', 'weak', 'neutral'] as const;
export type Strength = (typeof strengths)[number];
export const questionTypes = [
	'safety',
	'consent',
	'open',
	'focused',
	'closed',
	'leading',
	'blaming'
] as const;
export type QuestionType = (typeof questionTypes)[number];

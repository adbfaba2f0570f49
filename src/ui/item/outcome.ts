/** What became of an option once the answer is given; undefined for one that was rightly left. */
export type Outcome = 'isRight' | 'missed' | 'isWrong' | undefined;

export function outcomeOf(right: boolean, isChosen: boolean): Outcome {
	if (right) return isChosen ? 'isRight' : 'missed';
	return isChosen ? 'isWrong' : undefined;
}

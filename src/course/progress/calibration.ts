import { certainties, type Certainty } from '../attempt/rule.ts';
import type { RecordEvent } from '../record/event.ts';
import { toldIn } from './told.ts';

/** Answers that were given with one certainty. */
export interface Level {
	certainty: Certainty;
	answers: number;
	/** Answers with the whole point. */
	right: number;
	/** From 0 to 1; undefined without answers. */
	shareRight: number | undefined;
	/** From 0 to 1; undefined without answers. Higher than the share where answers were partly right. */
	meanScore: number | undefined;
}

/** How far certainty and being right go together. Who gave up claimed nothing and is not counted. */
export interface Calibration {
	/** Guessing, fairly sure, certain. */
	levels: Level[];
	/** Questions whose last answer was certain and not right, the latest last. */
	certainNotRight: string[];
}

/** How many answers a share must rest on: of fewer, one answer moves it by more than a fifth. */
export const enoughAnswers = 5;

export function calibrationIn(events: readonly RecordEvent[]): Calibration {
	const scores: Record<Certainty, number[]> = { 1: [], 2: [], 3: [] };
	const certainNotRight = new Set<string>();
	for (const { question, score, certainty } of toldIn(events)) {
		certainNotRight.delete(question);
		if (certainty === undefined) continue;
		scores[certainty].push(score);
		if (certainty === 3 && score < 1) certainNotRight.add(question);
	}
	return {
		levels: certainties.map((certainty) => levelOf(certainty, scores[certainty])),
		certainNotRight: [...certainNotRight]
	};
}

function levelOf(certainty: Certainty, scores: readonly number[]): Level {
	const answers = scores.length;
	const right = scores.filter((score) => score === 1).length;
	const sum = scores.reduce((total, score) => total + score, 0);
	return {
		certainty,
		answers,
		right,
		shareRight: answers > 0 ? right / answers : undefined,
		meanScore: answers > 0 ? sum / answers : undefined
	};
}

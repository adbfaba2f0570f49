import type { Bank } from '#course/bank.ts';
import { bankOfTrack, blueprintOf, drawForm } from '#course/attempt/blueprint.ts';
import type { FinalRule } from '#course/course.ts';
import { attemptsIn } from '#course/progress/attempts.ts';
import type { RecordEvent } from '#course/record/event.ts';

/**
 * The questions of a learner's next form: in a posttest none of the pretest of that track, and first those that no earlier
 * form asked. Of several pretests, as of two devices, the one that counts is passed over, which is the first that was
 * finished: all together would leave too few questions for a posttest.
 */
export function drawFor(
	events: readonly RecordEvent[],
	bank: Bank,
	track: { id: string; lessons: readonly string[]; final: FinalRule },
	form: 'pretest' | 'posttest',
	seed: number
): string[] {
	const items = bankOfTrack(bank.items, track);
	const own = attemptsIn(events).filter(({ attempt }) => attempt.track === track.id);
	const pretests = own.filter(({ attempt }) => attempt.form === 'pretest');
	const counted = pretests.find(({ isFinished }) => isFinished) ?? pretests.at(-1);
	const seen = own.filter(
		(state) => state !== counted && ['pretest', 'posttest'].includes(state.attempt.form)
	);
	return drawForm(items, blueprintOf(items, track.final.items), seed, form, {
		had: counted?.attempt.questions ?? [],
		seen: seen.flatMap(({ attempt }) => attempt.questions)
	});
}

import type { Lang } from '#course/lang.ts';
import type { Outline } from '#course/progress/outline.ts';
import type { Place } from '#course/progress/place.ts';
import { fill } from '#i18n/fill.ts';
import type { Words } from '#i18n/words.ts';
import { formHref, lessonHref, quizHref, reviewHref, scenarioHref } from '#ui/links.ts';

export interface PlaceLink {
	href: string;
	text: string;
}

/** @returns `undefined` when the place is no longer in the course */
export function placeLink(
	place: Place,
	outline: Outline,
	lang: Lang,
	words: Words['start']
): PlaceLink | undefined {
	switch (place.kind) {
		case 'lesson': {
			const module = outline.modules.find(({ lessons }) => lessons.some(({ id }) => id === place.lesson));
			const lesson = module?.lessons.find(({ id }) => id === place.lesson);
			if (!module || !lesson) return undefined;
			const anchor = place.anchor === '' ? '' : `#${place.anchor}`;
			return {
				href: lessonHref(lang, module.id, lesson.id) + anchor,
				text: fill(words.inLesson, { title: lesson.title })
			};
		}
		case 'quiz': {
			const module = outline.modules.find(({ id }) => id === place.module);
			return module && { href: quizHref(lang, module.id), text: fill(words.inQuiz, { title: module.title }) };
		}
		case 'form': {
			const track = outline.tracks.find(({ id }) => id === place.track);
			return (
				track && {
					href: formHref(lang, track.id, place.form),
					text: fill(words[place.form === 'pretest' ? 'inPretest' : 'inPosttest'], { title: track.title })
				}
			);
		}
		case 'review':
			return { href: reviewHref(lang), text: words.inReview };
		case 'scenario': {
			const scenario = outline.modules
				.flatMap((module) => module.scenarios)
				.find(({ id }) => id === place.scenario);
			return (
				scenario && {
					href: scenarioHref(lang, scenario.id),
					text: fill(words.inScenario, { title: scenario.title })
				}
			);
		}
		default:
			return place satisfies never;
	}
}

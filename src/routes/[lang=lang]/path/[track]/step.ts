import type { Lang } from '#course/lang.ts';
import type { Outline } from '#course/progress/outline.ts';
import type { Standing } from '#course/progress/standing.ts';
import type { Words } from '#i18n/words.ts';

/** What every step of the way is given. */
export interface StepProps {
	standing: Standing;
	outline: Outline;
	words: Words['path'];
	lang: Lang;
}

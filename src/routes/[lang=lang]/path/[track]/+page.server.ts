import { course } from 'virtual:course';
import { bankOfTrack } from '#course/attempt/blueprint.ts';
import { trackEntries, trackPage } from './track-page.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = trackEntries;

export const load: PageServerLoad = ({ params }) => {
	const page = trackPage(params);
	const track = course.tracks.find(({ id }) => id === page.track)!;
	return {
		...page,
		/** Where the questions of this track are taught, for what to read again. */
		taughtIn: Object.fromEntries(
			bankOfTrack(Object.values(course.questions), track).map(({ id, lesson }) => [id, lesson])
		)
	};
};

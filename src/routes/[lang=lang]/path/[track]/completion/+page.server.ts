import { trackEntries, trackPage } from '../track-page.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = trackEntries;

export const load: PageServerLoad = ({ params }) => trackPage(params);

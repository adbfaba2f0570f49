import { json } from '@sveltejs/kit';
import { course } from 'virtual:course';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What the walk through every case proved, as the about page shows it. */
export const GET: RequestHandler = () =>
	json({
		course: course.id,
		edition: course.edition,
		scenarios: Object.values(course.scenarios).map(({ id, hash, minutes, variants, proof }) => ({
			id,
			hash,
			minutes,
			variants: Object.entries(proof).map(([variant, proven]) => ({
				variant,
				use: variants[variant]!.use,
				...proven
			}))
		}))
	});

import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** Answers 200 once everything is ready, and only then. */
export const GET: RequestHandler = async ({ locals }) => {
	try {
		return json(await locals.app.health());
	} catch {
		// The database does not answer; what it said may quote data, so only the fact is told.
		return json({ status: 'unavailable' }, { status: 503 });
	}
};

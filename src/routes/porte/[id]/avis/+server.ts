import { redirect } from '@sveltejs/kit';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { RequestHandler } from './$types';

/** [ACT-19] Leads whoever was there to the questionnaire, where nothing says who comes. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const own = await locals.app.readOwnSatisfaction(locals.actor, params.id);
	if (!own.ok) refusePage(own.why);
	redirect(303, new URL(own.url).pathname);
};

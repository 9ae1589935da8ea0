import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	fiches: await locals.app.listFiches(locals.actor)
});

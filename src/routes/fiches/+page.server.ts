import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const lines = await locals.app.listFiches(locals.actor);
	// A fiche begins when its situation is opened; before, it is prepared elsewhere.
	return { fiches: lines.filter(({ phase }) => phase !== 'inscrite') };
};

import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const list = await locals.app.listPoles(locals.actor);
	if (list === null) refusePage('titre-insuffisant');
	return list;
};

import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => locals.app.readCatalogue(locals.actor);

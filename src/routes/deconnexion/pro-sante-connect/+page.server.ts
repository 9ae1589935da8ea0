import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** After signing out here: on a shared computer the session at Pro Santé Connect would let the next one in. */
export const load: PageServerLoad = async ({ locals, cookies }) => {
	if (cookies.get(locals.app.psc.cookies.names.fin) === undefined) redirect(303, '/');
};

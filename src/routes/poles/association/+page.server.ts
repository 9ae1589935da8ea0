import { refusePage } from '#lib/coordination/refuse-page.ts';
import { endFrom, nameFrom } from '../function-actions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const read = await locals.app.readAssociation(locals.actor);
	if (!read.ok) refusePage(read.why);
	return read;
};

export const actions: Actions = {
	nommer: (event) => nameFrom(event, null),
	retirerFonction: (event) => endFrom(event)
};

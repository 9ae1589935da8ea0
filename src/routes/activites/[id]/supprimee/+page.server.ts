import { redirect } from '@sveltejs/kit';
import { answerRefusal } from '#lib/coordination/answer-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { Actions, PageServerLoad } from './$types';

/** Where one arrives once it is gone: the way back, without a script and for as long as one likes. */
export const load: PageServerLoad = async ({ locals, params }) => {
	const read = await locals.app.readRemovedActivite(locals.actor, params.id);
	if (!read.ok) refusePage(read.why);
	return { title: read.title };
};

export const actions: Actions = {
	retablir: async ({ locals, params }) => {
		const back = await locals.app.restoreActivite(locals.actor, params.id);
		if (!back.ok) return answerRefusal('retablir', {}, back);
		redirect(303, `/activites/${params.id}`);
	}
};

import { redirect } from '@sveltejs/kit';
import { answerRefusal } from '#lib/coordination/answer-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const read = await locals.app.readRemovedConvention(locals.actor, params.id);
	if (!read.ok) refusePage(read.why);
	return { structureName: read.structureName };
};

export const actions: Actions = {
	retablir: async ({ locals, params }) => {
		const back = await locals.app.restoreConvention(locals.actor, params.id);
		if (!back.ok) return answerRefusal('retablir', {}, back);
		redirect(303, `/activites/conventions/${params.id}`);
	}
};

import { redirect } from '@sveltejs/kit';
import { answerDone, answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { readTyped } from '#lib/coordination/parse-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const answer = await locals.app.listReprises(locals.actor);
	if (!answer.ok) refusePage(answer.why);
	return { reprises: answer.reprises, last: url.searchParams.get('import') };
};

export const actions: Actions = {
	lire: async ({ locals, request }) => {
		const form = await request.formData();
		const files = form.getAll('fichier').filter((one) => one instanceof File && one.size > 0);
		if (files.length === 0) {
			const message = 'Choisissez une base Access (.accdb ou .mdb), ou des fichiers CSV.';
			return answerErrors('lire', { errors: [{ field: 'fichier', message }], typed: {} });
		}
		const read = await Promise.all(
			files.map(async (file) =>
				file instanceof File
					? [{ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }]
					: []
			)
		);
		const sent = await locals.app.prepareReprise(locals.actor, read.flat());
		if (!sent.ok) return answerRefusal('lire', {}, sent);
		redirect(303, `/historique/${sent.id ?? ''}`);
	},

	annuler: async ({ locals, request }) => {
		const typed = readTyped(await request.formData());
		const undone = await locals.app.undoReprise(locals.actor, typed['import']?.[0] ?? '');
		if (!undone.ok) return answerRefusal('annuler', typed, undone);
		return answerDone('annuler', 'L’import est annulé\u00A0: tout ce qu’il avait créé est parti.');
	}
};

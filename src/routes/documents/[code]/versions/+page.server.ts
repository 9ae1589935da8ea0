import { answerDone, answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { readTyped } from '#lib/coordination/parse-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const answer = await locals.app.readVersions(locals.actor, params.code);
	if (!answer.ok) refusePage(answer.why);
	const { code, title, versions } = answer;
	return { code, title, versions };
};

export const actions: Actions = {
	installer: async ({ locals, request, params }) => {
		const form = await request.formData();
		const typed = readTyped(form);
		const file = form.get('fichier');
		if (!(file instanceof File) || file.size === 0) {
			const message = 'Choisissez un fichier PDF.';
			return answerErrors('document', { errors: [{ field: 'fichier', message }], typed });
		}
		const bytes = new Uint8Array(await file.arrayBuffer());
		const given = { bytes, fileName: file.name };
		const done = await locals.app.installDocument(locals.actor, params.code, given);
		if (!done.ok) return answerRefusal('document', typed, done);
		return answerDone('document', 'Ce PDF est maintenant celui que chacun ouvre.');
	},

	revenir: async ({ locals, request, params }) => {
		const typed = readTyped(await request.formData());
		const asked = typed['version']?.[0] ?? '';
		const version = /^\d{1,6}$/.test(asked) ? Number(asked) : -1;
		const done = await locals.app.restoreDocument(locals.actor, params.code, version);
		if (!done.ok) return answerRefusal('document', typed, done);
		const what = version === 0 ? 'Le modèle d’Intervisio' : `La version ${version}`;
		return answerDone('document', `${what} est de nouveau ce que chacun ouvre.`);
	}
};

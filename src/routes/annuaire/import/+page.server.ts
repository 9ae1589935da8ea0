import { redirect } from '@sveltejs/kit';
import { answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { readTyped } from '#lib/coordination/parse-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import { plural } from '#lib/ui/french-date.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const answer = await locals.app.readNewCard(locals.actor);
	if (!answer.ok) refusePage(answer.why);
	return { poles: answer.poles, imported: importedWords(url.searchParams) };
};

/** What has just been imported: the address keeps it, so that « Annuler » survives a reload. */
function importedWords(params: URLSearchParams) {
	const lot = params.get('lot');
	if (lot === null) return null;
	const count = (name: string) => Math.max(0, Math.trunc(Number(params.get(name))) || 0);
	const created = plural(count('creees'), 'personne créée', 'personnes créées');
	const updated = plural(count('modifiees'), 'personne mise à jour', 'personnes mises à jour');
	return { done: `Import terminé\u00A0: ${created}, ${updated}.`, lot };
}

export const actions: Actions = {
	lire: async ({ locals, request }) => {
		const form = await request.formData();
		const typed = readTyped(form);
		const file = form.get('fichier');
		if (!(file instanceof File) || file.size === 0) {
			const message = 'Choisissez un fichier CSV.';
			return answerErrors('import', { errors: [{ field: 'fichier', message }], typed });
		}
		const bytes = new Uint8Array(await file.arrayBuffer());
		const poleId = typed['poleId']?.[0] ?? '';
		const read = await locals.app.prepareImport(locals.actor, { bytes, poleId });
		if (!read.ok) return answerRefusal('import', typed, read);
		redirect(303, `/annuaire/import/${read.id ?? ''}`);
	},

	annuler: async ({ locals, request }) => {
		const typed = readTyped(await request.formData());
		const undone = await locals.app.undoBatch(locals.actor, typed['lot']?.[0] ?? '');
		if (!undone.ok) return answerRefusal('import', typed, undone);
		return { form: 'import', done: 'L’import est annulé\u00A0: l’annuaire est comme avant.' };
	}
};

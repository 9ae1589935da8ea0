import { redirect } from '@sveltejs/kit';
import { answerMeanwhile, answerSave } from '#lib/annuaire/answer-save.ts';
import { parseCard, readVersion } from '#lib/annuaire/parse-card.ts';
import { answerDone, answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { readTyped } from '#lib/coordination/parse-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const answer = await locals.app.readCard(locals.actor, params.id);
	if (!answer.ok) refusePage(answer.why);
	const { mergedInto, ...page } = answer.page;
	if (mergedInto !== null) redirect(303, `/annuaire/${mergedInto}`);
	return { ...page, fresh: url.searchParams.get('nouveau') === 'oui' };
};

async function archive({ locals, params }: RequestEvent, archived: boolean) {
	const id = params['id'] ?? '';
	const outcome = await locals.app.archivePeople(locals.actor, [id], archived);
	if (!outcome.ok) return answerRefusal('archive', {}, outcome);
	if (outcome.done === 0) return answerRefusal('archive', {}, { why: 'titre-insuffisant' });
	const done = archived ? 'La fiche est archivée.' : 'La fiche est reprise dans l’annuaire.';
	return { ...answerDone('archive', done), lot: outcome.batchId };
}

export const actions: Actions = {
	enregistrer: async ({ locals, params, request }) => {
		const typed = readTyped(await request.formData());
		const parsed = parseCard(typed);
		if (!parsed.ok) return answerErrors('carte', parsed);
		const card = { id: params.id, version: readVersion(typed) };
		const saved = await locals.app.saveCard(locals.actor, card, parsed.output);
		if (saved.ok) return answerSave(saved);
		const refused = answerRefusal('carte', typed, saved);
		if (saved.why !== 'carte-changee') return refused;
		const meanwhile = await locals.app.readChangesSince(locals.actor, card.id, card.version);
		return answerMeanwhile(refused, meanwhile);
	},

	repondre: async ({ locals, params }) => {
		const answered = await locals.app.vouchFor(locals.actor, params.id);
		if (!answered.ok) return answerRefusal('archive', {}, answered);
		return answerDone(
			'archive',
			'L’adresse est confirmée. Votre nom est gardé avec cette réponse.'
		);
	},

	archiver: (event) => archive(event, true),
	reprendre: (event) => archive(event, false),

	annuler: async ({ locals, params, request }) => {
		const typed = readTyped(await request.formData());
		const undone = await locals.app.undoBatch(locals.actor, typed['lot']?.[0] ?? '');
		if (!undone.ok) return answerRefusal('archive', typed, undone);
		const still = await locals.app.readCard(locals.actor, params.id);
		if (!still.ok) redirect(303, '/annuaire');
		return answerDone('archive', 'Le changement est annulé.');
	}
};

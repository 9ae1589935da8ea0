import { answerMeanwhile, answerSave } from '#lib/annuaire/answer-save.ts';
import { parseCard, readVersion } from '#lib/annuaire/parse-card.ts';
import { answerDone, answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { readTyped } from '#lib/coordination/parse-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const answer = await locals.app.readOwnCard(locals.actor);
	if (!answer.ok) refusePage(answer.why);
	return answer.page;
};

export const actions: Actions = {
	enregistrer: async ({ locals, request }) => {
		const typed = readTyped(await request.formData());
		const parsed = parseCard(typed);
		if (!parsed.ok) return answerErrors('carte', parsed);
		const card = { id: locals.actor.personId, version: readVersion(typed) };
		const saved = await locals.app.saveCard(locals.actor, card, parsed.output);
		if (saved.ok) return answerSave(saved);
		const refused = answerRefusal('carte', typed, saved);
		if (saved.why !== 'carte-changee') return refused;
		const meanwhile = await locals.app.readChangesSince(locals.actor, card.id, card.version);
		return answerMeanwhile(refused, meanwhile);
	},

	repondre: async ({ locals, request }) => {
		const typed = readTyped(await request.formData());
		const accepted = typed['reponse']?.[0] === 'accepter';
		const proposal = typed['proposition']?.[0] ?? '';
		const outcome = await locals.app.answerProposal(locals.actor, proposal, accepted);
		if (!outcome.ok) return answerRefusal('proposition', typed, outcome);
		return answerDone(
			'proposition',
			accepted ? 'C’est changé.' : 'C’est refusé\u00A0: rien n’a changé.'
		);
	},

	annuler: async ({ locals, request }) => {
		const typed = readTyped(await request.formData());
		const undone = await locals.app.undoBatch(locals.actor, typed['lot']?.[0] ?? '');
		if (!undone.ok) return answerRefusal('proposition', typed, undone);
		return answerDone('proposition', 'Le changement est annulé.');
	}
};

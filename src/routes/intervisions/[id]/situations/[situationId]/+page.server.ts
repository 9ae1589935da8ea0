import { answerDone, answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { questionBox } from '#lib/coordination/form-memory.ts';
import { parseAccord, withdrawnAccord } from '#lib/coordination/parse-accord.ts';
import { readTyped } from '#lib/coordination/parse-form.ts';
import { parseInvites } from '#lib/coordination/parse-invites.ts';
import { parisDay } from '#lib/coordination/paris-time.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** Reads the situation, of this Intervision and no other. */
async function read({ locals, params }: Pick<RequestEvent, 'locals' | 'params'>) {
	const answer = await locals.app.readSituation(locals.actor, params.situationId);
	if (!answer.ok) return answer;
	if (answer.preparation.intervisionId !== params.id) {
		return { ok: false as const, why: 'introuvable' as const };
	}
	return answer;
}

export const load: PageServerLoad = async ({ locals, params }) => {
	const answer = await read({ locals, params });
	if (!answer.ok) refusePage(answer.why);
	const { preparation } = answer;
	const today = parisDay(new Date());
	const suggestions = await locals.app.readSuggestions(locals.actor, params.situationId);
	if (preparation.canRecordAccord) return { preparation, today, suggestions };
	// Whom the patient refused is known to whoever keeps the accord, to nobody else (decisions.md §1).
	const people = preparation.people.map((person) => ({ ...person, refused: false }));
	const accord = { ...preparation.situation.accord, refusedPersonIds: [] };
	const situation = { ...preparation.situation, accord };
	return { preparation: { ...preparation, people, situation }, today, suggestions };
};

export const actions: Actions = {
	enregistrer: async ({ locals, params, request }) => {
		const typed = readTyped(await request.formData());
		const answer = await read({ locals, params });
		if (!answer.ok) return answerRefusal('accord', typed, answer);
		const { people, situation } = answer.preparation;
		const parsed = parseAccord(typed, {
			personIds: people.map(({ personId }) => personId),
			current: situation.accord,
			today: parisDay(new Date())
		});
		if (!parsed.ok) return answerErrors('accord', parsed);
		const recorded = await locals.app.recordAccord(
			locals.actor,
			situation.id,
			parsed.output,
			typed[questionBox] ?? []
		);
		if (!recorded.ok) return answerRefusal('accord', typed, recorded);
		return answerDone('accord', 'La réponse du patient est enregistrée.');
	},

	retirer: async ({ locals, params }) => {
		const answer = await read({ locals, params });
		if (!answer.ok) return answerRefusal('accord', {}, answer);
		const { situation } = answer.preparation;
		const accord = withdrawnAccord(situation.accord, parisDay(new Date()));
		const recorded = await locals.app.recordAccord(locals.actor, situation.id, accord);
		if (!recorded.ok) return answerRefusal('accord', {}, recorded);
		return answerDone('accord', 'Le retrait est enregistré\u00A0: il prend effet immédiatement.');
	},

	validerException: async ({ locals, params }) => {
		const answer = await read({ locals, params });
		if (!answer.ok) return answerRefusal('exception', {}, answer);
		const validated = await locals.app.validateException(locals.actor, params.situationId);
		if (!validated.ok) return answerRefusal('exception', {}, validated);
		return answerDone(
			'exception',
			'L’exception est validée\u00A0: la situation peut être ouverte.'
		);
	},

	concerner: async ({ locals, params, request }) => {
		const typed = readTyped(await request.formData());
		const answer = await read({ locals, params });
		if (!answer.ok) return answerRefusal('concernes', typed, answer);
		const personIds = answer.preparation.people.map(({ personId }) => personId);
		const parsed = parseInvites(typed, personIds);
		if (!parsed.ok) return answerErrors('concernes', parsed);
		const where = { intervisionId: params.id, situationId: params.situationId };
		const saved = await locals.app.setInvites(locals.actor, where, parsed.output);
		if (!saved.ok) return answerRefusal('concernes', typed, saved);
		return answerDone('concernes', 'Les personnes concernées sont enregistrées.');
	},

	suggerer: async ({ locals, params, request }) => {
		const typed = readTyped(await request.formData());
		const where = { intervisionId: params.id, situationId: params.situationId };
		const added = await locals.app.addConcerned(locals.actor, where, {
			personId: typed['personId']?.[0] ?? '',
			medecinTraitant: 'medecinTraitant' in typed,
			pharmacienAttitre: 'pharmacienAttitre' in typed
		});
		if (!added.ok) return answerRefusal('concernes', typed, added);
		return answerDone(
			'suggestion',
			'C’est fait\u00A0: cette personne est concernée, et sur la liste.'
		);
	}
};

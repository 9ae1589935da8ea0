import type { RequestEvent } from './$types';
import { redirect } from '@sveltejs/kit';
import { answerDone, answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { questionBox } from '#lib/coordination/form-memory.ts';
import { parseForm, readTyped } from '#lib/coordination/parse-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import { orientForm, parseEnlistment, replyForm } from '#lib/demande/parse-acts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const answer = await locals.app.readDemande(locals.actor, params.id);
	if (!answer.ok) refusePage(answer.why);
	return { demande: answer.demande };
};

/** A question or a reason, kept through the guard. */
async function reply(
	{ locals, params, request }: RequestEvent,
	kind: 'complement' | 'refus',
	done: string
) {
	const parsed = parseForm(replyForm(kind), readTyped(await request.formData()));
	if (!parsed.ok) return answerErrors(kind, parsed);
	const { output, typed } = parsed;
	const given = { kind, text: output[kind] ?? '', confirmed: typed[questionBox] ?? [] };
	const sent = await locals.app.answerDemande(locals.actor, params.id, given);
	if (!sent.ok) return answerRefusal(kind, typed, sent);
	return { ...answerDone(kind, done), ...(kind === 'refus' ? undoOf(params.id) : {}) };
}

/** A yes or a no is taken back: the demande waits again. */
const undoOf = (id: string) => ({ undo: { action: `/demandes/${id}?/reprendre`, fields: {} } });

export const actions: Actions = {
	accepter: async ({ locals, params }) => {
		const accepted = await locals.app.acceptDemande(locals.actor, params.id);
		if (!accepted.ok) return answerRefusal('accepter', {}, accepted);
		return {
			...answerDone('accepter', 'La demande est acceptée. Il reste à l’inscrire.'),
			...undoOf(params.id)
		};
	},
	reprendre: async ({ locals, params }) => {
		const back = await locals.app.reconsiderDemande(locals.actor, params.id);
		if (!back.ok) return answerRefusal('accepter', {}, back);
		const done = 'La demande est de nouveau à «\u00A0Reçue\u00A0».';
		return { ...answerDone('accepter', done), undone: 'la demande est de nouveau reçue.' };
	},
	complement: (event) => reply(event, 'complement', 'La question est posée.'),
	refuser: (event) => reply(event, 'refus', 'La demande est refusée.'),
	orienter: async ({ locals, params, request }) => {
		const parsed = parseForm(orientForm, readTyped(await request.formData()));
		if (!parsed.ok) return answerErrors('orienter', parsed);
		const { output, typed } = parsed;
		const moved = await locals.app.orientDemande(locals.actor, params.id, output.poleId);
		if (!moved.ok) return answerRefusal('orienter', typed, moved);
		// Whoever directed it may not follow it there.
		redirect(303, '/demandes');
	},
	inscrire: async ({ locals, params, request }) => {
		const parsed = parseEnlistment(readTyped(await request.formData()));
		if (!parsed.ok) return answerErrors('inscrire', parsed);
		const { output, typed } = parsed;
		const confirmed = typed[questionBox] ?? [];
		const enlisted = await locals.app.enlistDemande(locals.actor, params.id, {
			...output,
			guestIds: typed['guestIds'] ?? [],
			confirmed
		});
		if (!enlisted.ok) return answerRefusal('inscrire', typed, enlisted);
		const guests = enlisted.guestsAdded ? '' : ' Les personnes souhaitées restent à ajouter.';
		return answerDone('inscrire', `La situation est à l’ordre du jour.${guests}`);
	},
	souhaits: async ({ locals, params, request }) => {
		const typed = readTyped(await request.formData());
		const guestIds = typed['guestIds'] ?? [];
		if (guestIds.length === 0) {
			const message = 'Choisissez au moins une personne.';
			return answerErrors('souhaits', { errors: [{ field: 'souhaits', message }], typed });
		}
		const added = await locals.app.inviteGuests(locals.actor, params.id, guestIds);
		if (!added.ok) return answerRefusal('souhaits', typed, added);
		return answerDone('souhaits', 'C’est fait\u00A0: l’invitation reste à envoyer.');
	}
};

import { answerDone, answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { recordFrom, seenIn, withdrawFrom } from '#lib/accord/accord-actions.ts';
import { readTyped } from '#lib/coordination/parse-form.ts';
import { parseInvites, typedInvites } from '#lib/coordination/parse-invites.ts';
import { invitesMark } from '#domain/intervision/invites-mark.ts';
import { guestKindCodes } from '#domain/guest/guest-kind.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
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

async function askedKind(request: Request) {
	const { qui } = readTyped(await request.formData());
	return guestKindCodes.find((kind) => kind === qui?.[0]);
}

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const answer = await read({ locals, params });
	if (!answer.ok) refusePage(answer.why);
	return {
		preparation: answer.preparation,
		suggestions: await locals.app.readSuggestions(locals.actor, params.situationId),
		patientLinks: await locals.app.readGuestLinks(locals.actor, params.situationId),
		today: parisDay(new Date()),
		confirming: url.searchParams.has('retrait')
	};
};

export const actions: Actions = {
	enregistrer: async ({ locals, params, request }) => {
		const typed = readTyped(await request.formData());
		const answer = await read({ locals, params });
		if (!answer.ok) return answerRefusal('accord', typed, answer);
		const { accord: file, situation } = answer.preparation;
		const { app, actor } = locals;
		return recordFrom(typed, file, (accord, form) =>
			app.recordAccord(actor, situation.id, accord, form)
		);
	},

	retirer: ({ locals, params }) =>
		withdrawFrom(async () => {
			const answer = await read({ locals, params });
			const { situationId } = params;
			return answer.ok ? locals.app.withdrawAccord(locals.actor, { situationId }) : answer;
		}),

	validerException: async ({ locals, params, request }) => {
		const typed = readTyped(await request.formData());
		const answer = await read({ locals, params });
		if (!answer.ok) return answerRefusal('exception', {}, answer);
		const { app, actor } = locals;
		const validated = await app.validateException(actor, params.situationId, seenIn(typed));
		if (!validated.ok) return answerRefusal('exception', {}, validated);
		return answerDone(
			'exception',
			'L’exception est validée\u00A0: la situation peut être ouverte.'
		);
	},

	inviterPatient: async ({ locals, params, request }) => {
		const kind = await askedKind(request);
		const answer = await read({ locals, params });
		if (!answer.ok) return answerRefusal('patient', {}, answer);
		if (!kind) return answerRefusal('patient', {}, { why: 'saisie-invalide' });
		const handed = await locals.app.handGuestLink(locals.actor, params.situationId, kind);
		return handed.ok
			? { form: 'patient', made: handed.link }
			: answerRefusal('patient', {}, handed);
	},

	retirerPatient: async ({ locals, params, request }) => {
		const kind = await askedKind(request);
		const answer = await read({ locals, params });
		if (!answer.ok) return answerRefusal('patient', {}, answer);
		if (!kind) return answerRefusal('patient', {}, { why: 'saisie-invalide' });
		const gone = await locals.app.revokeGuestLink(locals.actor, params.situationId, kind);
		if (!gone.ok) return answerRefusal('patient', {}, gone);
		return answerDone('patient', 'Le lien est retiré\u00A0: il n’ouvre plus rien.');
	},

	concerner: async ({ locals, params, request }) => {
		const typed = readTyped(await request.formData());
		const answer = await read({ locals, params });
		if (!answer.ok) return answerRefusal('concernes', typed, answer);
		const personIds = answer.preparation.people.map(({ personId }) => personId);
		const parsed = parseInvites(typed, personIds);
		if (!parsed.ok) return answerErrors('concernes', parsed);
		const where = { intervisionId: params.id, situationId: params.situationId };
		const seen = typed['vu']?.[0] ?? null;
		const saved = await locals.app.setInvites(locals.actor, where, parsed.output, seen);
		if (!saved.ok) return answerRefusal('concernes', typed, saved);
		const former = answer.preparation.people.flatMap(({ personId, invite }) =>
			invite ? [{ ...invite, personId }] : []
		);
		return {
			...answerDone('concernes', 'Les personnes concernées sont enregistrées.'),
			undo: {
				action: `/intervisions/${params.id}/situations/${params.situationId}?/concerner`,
				fields: { ...typedInvites(former), vu: invitesMark(parsed.output) }
			}
		};
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

import { answerDone, answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { parseInformed } from '#lib/coordination/parse-invitation.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import { readTyped } from '#lib/coordination/parse-form.ts';
import { sendingWords } from './sending-words.ts';
import { plural } from '#lib/ui/french-date.ts';
import type { RequestEvent } from './$types';

type Event = Pick<RequestEvent, 'locals' | 'params' | 'request'>;

const read = async ({ request }: Event) => {
	const typed = readTyped(await request.formData());
	return { typed, personId: typed['personId']?.[0] ?? '' };
};

/** What the coordination does with invitations: each act answers one sentence. */
export const invitationActions = {
	inviter: async (event: Event) => {
		const { typed } = await read(event);
		const chosen = typed['personIds'] ?? [];
		if (chosen.length === 0) {
			const message = 'Choisissez au moins une personne à inviter.';
			return answerErrors('inviter', { errors: [{ field: 'personIds', message }], typed });
		}
		const { locals, params } = event;
		const outcome = await locals.app.sendInvitations(locals.actor, params.id, chosen);
		if (!outcome.ok) return answerRefusal('inviter', typed, outcome);
		const { done, undone } = sendingWords(outcome);
		if (undone === '') return answerDone('inviter', done);
		const message = [undone, done].filter(Boolean).join(' ');
		return answerErrors('inviter', { errors: [{ field: 'personIds', message }], typed });
	},

	prevenir: async ({ locals, params }: Event) => {
		const outcome = await locals.app.tellChange(locals.actor, params.id);
		if (!outcome.ok) return answerRefusal('prevenir', {}, outcome);
		return answerDone(
			'prevenir',
			`${plural(outcome.told, 'message part', 'messages partent')} dans dix secondes\u00A0: vous pouvez encore annuler.`
		);
	},

	reprendre: async (event: Event) => {
		const { typed } = await read(event);
		const { locals, params } = event;
		const batch = typed['batch']?.[0] ?? '';
		const taken = await locals.app.takeBackSending(locals.actor, params.id, batch);
		if (!taken.ok) return answerRefusal('envois', typed, taken);
		return answerDone('envois', 'L’envoi est annulé\u00A0: aucun message n’est parti.');
	},

	retirerLien: async (event: Event) => {
		const { typed, personId } = await read(event);
		const revoked = await event.locals.app.revokeLink(
			event.locals.actor,
			event.params.id,
			personId
		);
		if (!revoked.ok) return answerRefusal('liens', typed, revoked);
		return answerDone('liens', 'Le lien est retiré\u00A0: ce qu’il avait ouvert est refermé.');
	},

	remettreLien: async (event: Event) => {
		const { typed, personId } = await read(event);
		const handed = await event.locals.app.handLink(event.locals.actor, event.params.id, personId);
		if (!handed.ok) return answerRefusal('liens', typed, handed);
		const { link, name } = handed;
		return { ...answerDone('liens', `Un lien est prêt pour ${name}.`), handed: { link, name } };
	},

	relancer: async (event: Event) => {
		const { typed, personId } = await read(event);
		const quiet = typed['quiet']?.[0] === 'oui';
		const { locals, params } = event;
		const set = await locals.app.setQuiet(locals.actor, params.id, { personId, quiet });
		if (!set.ok) return answerRefusal('liens', typed, set);
		return answerDone(
			'liens',
			quiet ? 'Cette personne ne sera plus relancée.' : 'Cette personne sera de nouveau relancée.'
		);
	},

	informer: async (event: Event) => {
		const { typed } = await read(event);
		const parsed = parseInformed(typed, parisDay(new Date()));
		const form = `medecin-${typed['situationId']?.[0] ?? ''}`;
		if (!parsed.ok) return answerErrors(form, parsed);
		const { locals, params } = event;
		const told = await locals.app.informMedecin(locals.actor, params.id, parsed.output);
		if (!told.ok) return answerRefusal(form, typed, told);
		return answerDone(form, 'C’est noté\u00A0: le médecin traitant est informé.');
	}
};

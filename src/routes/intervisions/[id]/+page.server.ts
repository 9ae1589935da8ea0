import { answerDone, answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { questionBox } from '#lib/coordination/form-memory.ts';
import { demandeForm } from '#lib/coordination/parse-demande.ts';
import { parseForm, readTyped } from '#lib/coordination/parse-form.ts';
import { participantForm, roleForm } from '#lib/coordination/parse-participant.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import { sendingDone } from '../../retours/[id]/sending-done.ts';
import { invitationActions } from './invitation-actions.ts';
import { planningActions } from './planning-actions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const answer = await locals.app.readPreparation(locals.actor, params.id);
	if (!answer.ok) refusePage(answer.why);
	// Without scripts the search of the directory is a page of its own.
	const text = (url.searchParams.get('chercher') ?? '').slice(0, 120);
	const found = text ? await locals.app.searchPeople(locals.actor, params.id, text) : null;
	const invitations = await locals.app.readInvitations(locals.actor, params.id);
	if (!invitations.ok) refusePage(invitations.why);
	const dated = await locals.app.readDateSheet(locals.actor, params.id);
	if (!dated.ok) refusePage(dated.why);
	const after = await locals.app.readAfterMeeting(locals.actor, params.id);
	return {
		preparation: answer.preparation,
		sheet: dated.sheet,
		board: invitations.board,
		after: after.ok ? after.after : null,
		text,
		found: found?.ok ? found.people : [],
		today: parisDay(new Date())
	};
};

export const actions: Actions = {
	...planningActions,

	ajouterPersonne: async ({ locals, params, request }) => {
		const parsed = parseForm(participantForm, readTyped(await request.formData()));
		if (!parsed.ok) return answerErrors('personne', parsed);
		const { output, typed } = parsed;
		const added = await locals.app.addParticipant(locals.actor, params.id, {
			...output,
			confirmed: typed[questionBox] ?? []
		});
		if (!added.ok) return answerRefusal('personne', typed, added);
		return answerDone(
			'personne',
			`${output.givenName} ${output.familyName} est sur la liste. L’invitation reste à envoyer.`
		);
	},

	ajouterDeLAnnuaire: async ({ locals, params, request }) => {
		const typed = readTyped(await request.formData());
		const chosen = typed['personIds'] ?? [];
		const added = await locals.app.addFromDirectory(locals.actor, params.id, chosen);
		if (!added.ok) return answerRefusal('annuaire', typed, added);
		const words =
			added.added.length === 0
				? 'Cette personne est déjà sur la liste.'
				: `${added.added.join(', ')} ${added.added.length > 1 ? 'sont' : 'est'} sur la liste. L’invitation reste à envoyer.`;
		return answerDone('annuaire', words);
	},

	changerRole: async ({ locals, params, request }) => {
		const parsed = parseForm(roleForm, readTyped(await request.formData()));
		if (!parsed.ok) return answerErrors('liste', parsed);
		const changed = await locals.app.setRole(locals.actor, params.id, parsed.output);
		if (!changed.ok) return answerRefusal('liste', parsed.typed, changed);
		return answerDone('liste', 'Le rôle est changé.');
	},

	retirerPersonne: async ({ locals, params, request }) => {
		const typed = readTyped(await request.formData());
		const personId = typed['personId']?.[0] ?? '';
		const removed = await locals.app.removeParticipant(locals.actor, params.id, personId);
		if (removed.ok) return answerDone('liste', 'La personne n’est plus sur la liste.');
		const engaged = removed.why === 'saisie-invalide';
		const message =
			'Cette personne est liée à une situation, ou elle est déjà venue\u00A0: elle reste sur la liste.';
		return answerRefusal('liste', typed, {
			why: removed.why,
			fields: engaged ? [{ message }] : []
		});
	},

	ajouterSituation: async ({ locals, params, request }) => {
		const parsed = parseForm(demandeForm, readTyped(await request.formData()));
		if (!parsed.ok) return answerErrors('situation', parsed);
		const { output, typed } = parsed;
		const wanted = { ...output, dossierId: null, confirmed: typed[questionBox] ?? [] };
		const added = await locals.app.addSituation(locals.actor, params.id, wanted);
		if (!added.ok) return answerRefusal('situation', typed, added);
		return answerDone(
			'situation',
			'La situation est à l’ordre du jour. Il reste à enregistrer l’accord du patient.'
		);
	},

	retirerSituation: async ({ locals, params, request }) => {
		const typed = readTyped(await request.formData());
		const situationId = typed['situationId']?.[0] ?? '';
		const removed = await locals.app.removeSituation(locals.actor, params.id, situationId);
		if (removed.ok) {
			return {
				...answerDone('agenda', 'La situation n’est plus à l’ordre du jour.'),
				undo: {
					action: `/intervisions/${params.id}?/remettreSituation`,
					fields: { situationId }
				}
			};
		}
		const opened = removed.why === 'situation-deja-ouverte';
		const message = 'Cette situation a déjà été ouverte\u00A0: elle reste à l’ordre du jour.';
		return answerRefusal('agenda', typed, {
			why: removed.why,
			fields: opened ? [{ message }] : []
		});
	},

	remettreSituation: async ({ locals, params, request }) => {
		const typed = readTyped(await request.formData());
		const situationId = typed['situationId']?.[0] ?? '';
		const back = await locals.app.putSituationBack(locals.actor, params.id, situationId);
		if (!back.ok) return answerRefusal('agenda', typed, back);
		return answerDone('agenda', 'La situation est remise à l’ordre du jour.');
	},

	noterRetrait: async ({ locals, params, request }) => {
		const typed = readTyped(await request.formData());
		const situationId = typed['situationId']?.[0] ?? '';
		const noted = await locals.app.noteWithdrawal(locals.actor, params.id, situationId);
		if (!noted.ok) return answerRefusal('agenda', typed, noted);
		return answerDone('agenda', 'C’est noté.');
	},

	adresserRetour: async ({ locals, params }) => {
		const sent = await locals.app.sendReturn(locals.actor, params.id);
		if (!sent.ok) return answerRefusal('retour', {}, sent);
		return answerDone('retour', sendingDone(sent));
	},

	...invitationActions
};

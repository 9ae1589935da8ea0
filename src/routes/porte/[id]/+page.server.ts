import { error, fail } from '@sveltejs/kit';
import { charte } from '#domain/charte/charte.ts';
import { checkAcceptance } from '#domain/charte/charte-acceptance.ts';
import { refusalStatus } from '#domain/shared/refusal-status.ts';
import { answerDone, answerRefusal } from '#lib/coordination/answer-form.ts';
import { answerAction, knowAction } from '../../reponse/answer-actions.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const answer = await locals.app.readDoor(locals.actor, params.id);
	if (!answer.ok) error(refusalStatus(answer.why), refusalText[answer.why]);
	const own = await locals.app.readOwnInvitation({
		actor: locals.actor,
		intervisionId: params.id
	});
	const presence = await locals.app.readOwnPresence(locals.actor, params.id);
	const { preamble, sections, closing } = charte;
	return {
		shell: 'bare' as const,
		door: answer.door,
		charte: { preamble, sections, closing },
		own: own.ok ? own.invitation : null,
		presence
	};
};

export const actions: Actions = {
	repondre: ({ locals, params, request }) =>
		answerAction(locals.app, { actor: locals.actor, intervisionId: params.id }, request),
	savoir: ({ locals, params, request }) =>
		knowAction(locals.app, { actor: locals.actor, intervisionId: params.id }, request),
	confirmer: async ({ locals, params }) => {
		const confirmed = await locals.app.confirmPresence(locals.actor, params.id);
		if (!confirmed.ok) return answerRefusal('presence', {}, confirmed);
		return answerDone('presence', 'Votre présence est confirmée.');
	},
	accepter: async ({ locals, params, request }) => {
		const form = await request.formData();
		const version = form.get('charteVersion');
		const declaration = {
			charteVersion: typeof version === 'string' ? version : '',
			secrecy: form.has('secrecy'),
			notIndustry: form.has('notIndustry')
		};
		const errors = checkAcceptance(declaration);
		if (errors.length > 0) return fail(422, { errors });
		const decision = await locals.app.acceptCharte(locals.actor, params.id, declaration);
		if (!decision.ok)
			return fail(refusalStatus(decision.why), {
				errors: [{ field: undefined, message: refusalText[decision.why] }]
			});
		return { accepted: true };
	}
};

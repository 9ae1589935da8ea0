import { redirect } from '@sveltejs/kit';
import { conventionForm, noticeForm, signingForm } from '#lib/activites/parse-convention.ts';
import { answerDone, answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { parseForm, readTyped } from '#lib/coordination/parse-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const read = await locals.app.readConvention(locals.actor, params.id);
	if (!read.ok) refusePage(read.why);
	const { shown, manages, poles, today } = read;
	return { shown, manages, poles, today };
};

export const actions: Actions = {
	modifier: async ({ locals, params, request }) => {
		const parsed = parseForm(conventionForm, readTyped(await request.formData()));
		if (!parsed.ok) return answerErrors('convention', parsed);
		const changed = await locals.app.changeConvention(locals.actor, params.id, parsed.output);
		if (!changed.ok) return answerRefusal('convention', parsed.typed, changed);
		return answerDone('convention', 'La convention est modifiée\u00A0: imprimez-la de nouveau.');
	},

	signer: async ({ locals, params, request }) => {
		const parsed = parseForm(signingForm, readTyped(await request.formData()));
		if (!parsed.ok) return answerErrors('signatures', parsed);
		const signed = await locals.app.signConvention(locals.actor, params.id, parsed.output);
		if (!signed.ok) return answerRefusal('signatures', parsed.typed, signed);
		const { associationSignedOn, structureSignedOn, effectiveOn } = signed.former;
		return {
			...answerDone('signatures', 'Les signatures sont notées.'),
			undone: 'les signatures sont comme avant.',
			undo: {
				action: `/activites/conventions/${params.id}?/signer`,
				fields: {
					associationSignedOn: associationSignedOn ?? '',
					structureSignedOn: structureSignedOn ?? '',
					effectiveOn: effectiveOn ?? ''
				}
			}
		};
	},

	denoncer: async ({ locals, params, request }) => {
		const parsed = parseForm(noticeForm, readTyped(await request.formData()));
		if (!parsed.ok) return answerErrors('fin', parsed);
		const given = await locals.app.giveNotice(locals.actor, params.id, parsed.output);
		if (!given.ok) return answerRefusal('fin', parsed.typed, given);
		return {
			...answerDone('fin', 'La dénonciation est notée\u00A0: la convention finit dans un mois.'),
			undo: { action: `/activites/conventions/${params.id}?/reprendre`, fields: {} }
		};
	},

	reprendre: async ({ locals, params }) => {
		const back = await locals.app.takeBackNotice(locals.actor, params.id);
		if (!back.ok) return answerRefusal('fin', {}, back);
		return {
			...answerDone('fin', 'La dénonciation est reprise\u00A0: la convention continue.'),
			undone: 'la convention continue.'
		};
	},

	supprimer: async ({ locals, params }) => {
		const removed = await locals.app.removeConvention(locals.actor, params.id);
		if (!removed.ok) return answerRefusal('supprimer', {}, removed);
		redirect(303, `/activites/conventions/${params.id}/supprimee`);
	}
};

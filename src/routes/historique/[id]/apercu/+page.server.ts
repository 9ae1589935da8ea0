import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { doubtCodes } from '#domain/imports/doubt.ts';
import { lineKinds, outcomes } from '#domain/imports/plan.ts';
import { answerDone, answerRefusal } from '#lib/coordination/answer-form.ts';
import { readTyped } from '#lib/coordination/parse-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { Actions, PageServerLoad } from './$types';

const oneOf = <Code extends string>(codes: Readonly<Record<Code, unknown>>, text: string | null) =>
	(Object.keys(codes) as Code[]).find((code) => code === text) ?? null;

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const asked = url.searchParams;
	const year = Number(asked.get('annee'));
	const page = Math.trunc(Number(asked.get('page'))) || 1;
	const filter = {
		outcome: oneOf(outcomes, asked.get('sort')),
		kind: oneOf(lineKinds, asked.get('quoi')),
		year: year >= 1990 && year <= 2100 ? year : null,
		page: Math.max(0, page - 1)
	};
	const answer = await locals.app.previewReprise(locals.actor, params.id, filter);
	if (!answer.ok && answer.why === 'import-incomplet') redirect(303, `/historique/${params.id}`);
	if (!answer.ok) refusePage(answer.why);
	return { preview: answer.preview, filter };
};

const doubtsShape = v.array(v.picklist(doubtCodes));

export const actions: Actions = {
	doutes: async ({ locals, params, request }) => {
		const typed = readTyped(await request.formData());
		const accepted = v.safeParse(doubtsShape, typed['doute'] ?? []);
		const saved = accepted.success
			? await locals.app.acceptDoubts(locals.actor, params.id, accepted.output)
			: ({ ok: false, why: 'saisie-invalide' } as const);
		if (!saved.ok) return answerRefusal('doutes', typed, saved);
		return answerDone('doutes', 'L’aperçu suit votre choix.');
	},

	confirmer: async ({ locals, params, request }) => {
		const typed = readTyped(await request.formData());
		const digest = typed['apercu']?.[0] ?? '';
		const confirmed = await locals.app.confirmReprise(locals.actor, params.id, digest);
		if (!confirmed.ok) return answerRefusal('confirmer', typed, confirmed);
		redirect(303, `/historique?import=${params.id}`);
	}
};

import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { dateOrders, entityCodes, type Mapping } from '#domain/imports/mapping.ts';
import { missingMapping } from '#domain/imports/plan-import.ts';
import { targetOf } from '#domain/imports/target.ts';
import { parseEntity, parseWords } from '#lib/imports/mapping-form.ts';
import { answerDone, answerRefusal } from '#lib/coordination/answer-form.ts';
import type { Typed } from '#lib/coordination/form-fields.ts';
import { readTyped } from '#lib/coordination/parse-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const answer = await locals.app.readMapping(locals.actor, params.id);
	if (!answer.ok) refusePage(answer.why);
	const { view, mapping } = answer;
	return { view, mapping, missing: missingMapping({ mapping }) };
};

const entityShape = v.picklist(entityCodes);
const namingShape = v.picklist(['designation', 'initiale', 'code']);
const orderShape = v.picklist(dateOrders);

/** Reads the mapping as it is, changes it by what was posted, keeps it. */
async function change(
	form: string,
	{ locals, params, request }: Pick<RequestEvent, 'locals' | 'params' | 'request'>,
	by: (before: Mapping, typed: Typed) => Mapping | null
) {
	const typed = readTyped(await request.formData());
	const answer = await locals.app.readMapping(locals.actor, params['id'] ?? '');
	if (!answer.ok) return answerRefusal(form, {}, answer);
	const after = by(answer.mapping, typed);
	const saved = after
		? await locals.app.saveMapping(locals.actor, params['id'] ?? '', after)
		: ({ ok: false, why: 'saisie-invalide' } as const);
	if (!saved.ok) return answerRefusal(form, {}, saved);
	return answerDone(form, 'La correspondance est enregistrée.');
}

export const actions: Actions = {
	table: async ({ locals, params, request }) => {
		const typed = readTyped(await request.formData());
		const entity = v.safeParse(entityShape, typed['entite']?.[0]);
		if (!entity.success) return answerRefusal('table', {}, { why: 'saisie-invalide' });
		const table = typed['table']?.[0] || null;
		const chosen = { entity: entity.output, table };
		const saved = await locals.app.chooseTable(locals.actor, params.id, chosen);
		if (!saved.ok) return answerRefusal('table', {}, saved);
		return answerDone('table', 'La table est choisie, ses colonnes sont proposées.');
	},

	colonnes: (event) =>
		change('colonnes', event, (before, typed) => {
			const entity = v.safeParse(entityShape, typed['entite']?.[0]);
			const mapped = entity.success ? before[entity.output] : null;
			if (!entity.success || mapped === null) return null;
			const parsed = parseEntity(targetOf(entity.output), mapped, typed);
			return parsed && { ...before, [entity.output]: parsed };
		}),

	mots: (event) => change('mots', event, parseWords),

	reglages: (event) =>
		change('reglages', event, (before, typed) => {
			const naming = v.safeParse(namingShape, typed['patients']?.[0]);
			const order = v.safeParse(orderShape, typed['dates']?.[0]);
			if (!naming.success || !order.success) return null;
			return { ...before, patients: naming.output, dates: order.output };
		}),

	liens: (event) =>
		change('liens', event, (before, typed) => {
			const kept = before.joins.filter((_, at) => typed['lien']?.includes(String(at)));
			const pair = v.pipe(v.string(), v.parseJson(), v.tuple([v.string(), v.string()]));
			const [from, to] = [typed['de']?.[0] ?? '', typed['vers']?.[0] ?? ''];
			if (from === '' && to === '') return { ...before, joins: kept };
			const [one, other] = [v.safeParse(pair, from), v.safeParse(pair, to)];
			if (!one.success || !other.success) return null;
			const [table, column] = one.output;
			const [toTable, toColumn] = other.output;
			const others = kept.filter((join) => join.table !== table || join.column !== column);
			return { ...before, joins: [...others, { table, column, toTable, toColumn }] };
		}),

	abandonner: async ({ locals, params }) => {
		await locals.app.dropReprise(locals.actor, params.id);
		redirect(303, '/historique');
	}
};

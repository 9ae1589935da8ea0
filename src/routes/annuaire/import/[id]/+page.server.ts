import { fail, redirect } from '@sveltejs/kit';
import type { LineChoice } from '#domain/annuaire/import/plan-import.ts';
import { parseChoices, parseMapping } from '#lib/annuaire/parse-import.ts';
import { answerRefusal } from '#lib/coordination/answer-form.ts';
import { readTyped } from '#lib/coordination/parse-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

async function read(
	{ locals, params }: Pick<RequestEvent, 'locals' | 'params'>,
	choices: ReadonlyMap<number, LineChoice>
) {
	const answer = await locals.app.planWaitingImport(locals.actor, params['id'] ?? '', choices);
	if (!answer.ok) return answer;
	const { waiting, plan, missing, digest } = answer.planned;
	const { header, mapping } = waiting;
	return { ok: true as const, preview: { header, mapping, plan, missing, digest } };
}

export const load: PageServerLoad = async (event) => {
	const answer = await read(event, new Map());
	if (!answer.ok) refusePage(answer.why);
	return answer.preview;
};

export const actions: Actions = {
	colonnes: async ({ locals, params, request }) => {
		const typed = readTyped(await request.formData());
		const mapped = await locals.app.mapImport(locals.actor, params.id, parseMapping(typed));
		if (!mapped.ok) return answerRefusal('colonnes', typed, mapped);
		return { form: 'colonnes' };
	},

	choisir: async (event) => {
		const typed = readTyped(await event.request.formData());
		const answer = await read(event, parseChoices(typed));
		if (!answer.ok) return answerRefusal('import', typed, answer);
		return { form: 'import', preview: answer.preview, typed };
	},

	importer: async (event) => {
		const typed = readTyped(await event.request.formData());
		const choices = parseChoices(typed);
		const agreed = { choices, digest: typed['apercu']?.[0] ?? '' };
		const { locals, params } = event;
		const imported = await locals.app.applyImport(locals.actor, params.id, agreed);
		if (imported.ok) {
			const { created, updated, batchId } = imported;
			redirect(303, `/annuaire/import?lot=${batchId}&creees=${created}&modifiees=${updated}`);
		}
		const refused = answerRefusal('import', typed, imported);
		const again = await read(event, choices);
		return fail(refused.status, { ...refused.data, preview: again.ok ? again.preview : undefined });
	},

	abandonner: async ({ locals, params }) => {
		await locals.app.dropImport(locals.actor, params.id);
		redirect(303, '/annuaire/import');
	}
};

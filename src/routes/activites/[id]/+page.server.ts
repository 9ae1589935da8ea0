import { redirect } from '@sveltejs/kit';
import {
	activiteForm,
	parseAttendance,
	typedActivite,
	typedAttendance
} from '#lib/activites/parse-activite.ts';
import { answerDone, answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { questionBox } from '#lib/coordination/form-memory.ts';
import { parseForm, readTyped } from '#lib/coordination/parse-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const read = await locals.app.readActivite(locals.actor, params.id);
	if (!read.ok) refusePage(read.why);
	const text = (url.searchParams.get('chercher') ?? '').slice(0, 120);
	const found = text ? await locals.app.findAttendees(locals.actor, params.id, text) : [];
	return { page: read.page, text, found, noted: url.searchParams.has('notee') };
};

export const actions: Actions = {
	modifier: async ({ locals, params, request }) => {
		const parsed = parseForm(activiteForm, readTyped(await request.formData()));
		if (!parsed.ok) return answerErrors('activite', parsed);
		const { output: notice, typed } = parsed;
		const written = { notice, confirmed: typed[questionBox] ?? [] };
		const changed = await locals.app.changeActivite(locals.actor, params.id, written);
		if (!changed.ok) return answerRefusal('activite', typed, changed);
		return {
			...answerDone('activite', 'L’activité est modifiée.'),
			undone: 'l’activité est comme avant.',
			undo: { action: `/activites/${params.id}?/modifier`, fields: typedActivite(changed.former) }
		};
	},

	compter: async ({ locals, params, request }) => {
		const parsed = parseAttendance(readTyped(await request.formData()));
		if (!parsed.ok) return answerErrors('presences', parsed);
		const set = await locals.app.setAttendance(locals.actor, params.id, parsed.output);
		if (!set.ok) return answerRefusal('presences', parsed.typed, set);
		return {
			...answerDone('presences', 'Les présences sont enregistrées.'),
			undone: 'les présences sont comme avant.',
			undo: { action: `/activites/${params.id}?/compter`, fields: typedAttendance(set.former) }
		};
	},

	nommer: async ({ locals, params, request }) => {
		const typed = readTyped(await request.formData());
		const personId = typed['personId']?.[0] ?? '';
		const added = await locals.app.addAttendee(locals.actor, params.id, personId);
		if (!added.ok) return answerRefusal('nommees', typed, added);
		return {
			...answerDone('nommees', 'Cette personne est parmi les présents.'),
			undone: 'elle n’y est plus.',
			undo: { action: `/activites/${params.id}?/oter`, fields: { personId } }
		};
	},

	oter: async ({ locals, params, request }) => {
		const typed = readTyped(await request.formData());
		const personId = typed['personId']?.[0] ?? '';
		const removed = await locals.app.removeAttendee(locals.actor, params.id, personId);
		if (!removed.ok) return answerRefusal('nommees', typed, removed);
		return {
			...answerDone('nommees', 'Cette personne n’est plus parmi les présents.'),
			undone: 'elle y est de nouveau.',
			undo: { action: `/activites/${params.id}?/nommer`, fields: { personId } }
		};
	},

	supprimer: async ({ locals, params }) => {
		const removed = await locals.app.removeActivite(locals.actor, params.id);
		if (!removed.ok) return answerRefusal('supprimer', {}, removed);
		redirect(303, `/activites/${params.id}/supprimee`);
	}
};

import { answerDone, answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { parseForm, readTyped } from '#lib/coordination/parse-form.ts';
import { habitsForm, siteForm, takeoverForm } from '#lib/coordination/parse-pole.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import { stepActions } from './step-actions.ts';
import { endFrom, nameFrom } from '../function-actions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const read = await locals.app.readPole(locals.actor, params.id);
	if (!read.ok) refusePage(read.why);
	return { sheet: read.sheet, work: await locals.app.readPoleWork(locals.actor, params.id) };
};

export const actions: Actions = {
	nommer: (event) => nameFrom(event, event.params.id),
	retirerFonction: (event) => endFrom(event),

	...stepActions,

	regler: async ({ locals, params, request }) => {
		const parsed = parseForm(habitsForm, readTyped(await request.formData()));
		if (!parsed.ok) return answerErrors('habitudes', parsed);
		const settled = await locals.app.settlePole(locals.actor, params.id, parsed.output);
		if (!settled.ok) return answerRefusal('habitudes', parsed.typed, settled);
		return answerDone('habitudes', 'Les habitudes du pôle sont enregistrées.');
	},

	ajouterLieu: async ({ locals, params, request }) => {
		const parsed = parseForm(siteForm, readTyped(await request.formData()));
		if (!parsed.ok) return answerErrors('lieu', parsed);
		const added = await locals.app.addSite(locals.actor, params.id, parsed.output);
		if (!added.ok) return answerRefusal('lieu', parsed.typed, added);
		return answerDone('lieu', 'Le lieu est ajouté, à la suite des autres.');
	},

	retirerLieu: async ({ locals, params, request }) => {
		const typed = readTyped(await request.formData());
		const closed = await locals.app.closeSite(locals.actor, params.id, typed['siteId']?.[0] ?? '');
		if (!closed.ok) return answerRefusal('lieux', typed, closed);
		return answerDone('lieux', 'Ce lieu n’est plus proposé. Les dates qui l’avaient le gardent.');
	},

	passerLeRelais: async ({ locals, params, request }) => {
		const parsed = parseForm(takeoverForm, readTyped(await request.formData()));
		if (!parsed.ok) return answerErrors('relais', parsed);
		const taken = await locals.app.takeOverPole(locals.actor, params.id, parsed.output);
		if (!taken.ok) return answerRefusal('relais', parsed.typed, taken);
		return answerDone('relais', 'Le relais est enregistré. Les dates passées ne changent pas.');
	},

	renouvelerLien: async ({ locals, params }) => {
		const made = await locals.app.renewRegistration(locals.actor, params.id);
		if (!made.ok) return answerRefusal('lien', {}, made);
		const done = 'Le lien est prêt. S’il y en avait un autre, il n’ouvre plus rien.';
		return { ...answerDone('lien', done), link: made.link, picture: made.picture };
	},

	fermerLien: async ({ locals, params }) => {
		const closed = await locals.app.closeRegistration(locals.actor, params.id);
		if (!closed.ok) return answerRefusal('lien', {}, closed);
		return answerDone('lien', 'L’inscription par lien est fermée.');
	}
};

import { answerDone, answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { readTyped } from '#lib/coordination/parse-form.ts';
import { parseReceipt } from '#lib/coordination/parse-receipt.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import { plural } from '#lib/ui/french-date.ts';
import { sendingDone } from './sending-done.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const answer = await locals.app.readReturn(locals.actor, params.id);
	if (!answer.ok) refusePage(answer.why);
	return { sheet: answer.sheet };
};

export const actions: Actions = {
	adresser: async ({ locals, params }) => {
		const sent = await locals.app.sendReturn(locals.actor, params.id);
		if (!sent.ok) return answerRefusal('retour', {}, sent);
		return answerDone('retour', sendingDone(sent));
	},

	accuser: async ({ locals, params, request }) => {
		const typed = readTyped(await request.formData());
		const parsed = parseReceipt(typed);
		if (!parsed.ok) return answerErrors('accuse', parsed);
		const { output } = parsed;
		const answered = await locals.app.answerReturn(locals.actor, params.id, output);
		if (!answered.ok) return answerRefusal('accuse', typed, answered);
		if (output.answer === 'recu') return answerDone('accuse', 'C’est noté\u00A0: reçu.');
		const told = plural(answered.told, 'personne prévenue', 'personnes prévenues');
		return answerDone('accuse', `C’est noté. Le pôle sait ce qui manque\u00A0: ${told}.`);
	}
};

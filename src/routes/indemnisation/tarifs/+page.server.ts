import { answerDone, answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { parseForm, readTyped } from '#lib/coordination/parse-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import { tarifForm, tarifIdForm } from '#lib/indemnisation/parse-payment.ts';
import { plural } from '#lib/ui/french-date.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const answer = await locals.app.readTarifs(locals.actor);
	if (!answer.ok) refusePage(answer.why);
	return { tarifs: answer.tarifs, today: answer.today };
};

export const actions: Actions = {
	fixer: async ({ locals, request }) => {
		const parsed = parseForm(tarifForm, readTyped(await request.formData()));
		if (!parsed.ok) return answerErrors('tarif', parsed);
		const set = await locals.app.setTarif(locals.actor, parsed.output);
		if (!set.ok) return answerRefusal('tarif', parsed.typed, set);
		const made =
			set.made === 0
				? ''
				: ` ${plural(set.made, 'indemnité qui l’attendait est établie', 'indemnités qui l’attendaient sont établies')}.`;
		return answerDone('tarif', `Le tarif est fixé.${made}`);
	},
	retirer: async ({ locals, request }) => {
		const parsed = parseForm(tarifIdForm, readTyped(await request.formData()));
		if (!parsed.ok) return answerErrors('retirer', parsed);
		const done = await locals.app.withdrawTarif(locals.actor, parsed.output.tarifId);
		if (!done.ok) return answerRefusal('retirer', parsed.typed, done);
		return answerDone(
			'retirer',
			'Le tarif est retiré. Ce qu’il devait payer suit le tarif d’avant.'
		);
	}
};

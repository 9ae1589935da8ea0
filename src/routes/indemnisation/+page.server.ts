import { plural } from '#lib/ui/french-date.ts';
import { answerDone, answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { parseForm, readTyped } from '#lib/coordination/parse-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import { parseList } from '#lib/indemnisation/parse-list.ts';
import { chosenForm } from '#lib/indemnisation/parse-payment.ts';
import { putBack, setAside } from './line-actions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const wanted = parseList(url.searchParams, new Date());
	const answer = await locals.app.listIndemnites(locals.actor, wanted);
	if (!answer.ok) refusePage(answer.why);
	return { ...answer.indemnites, wanted };
};

export const actions: Actions = {
	etablir: async ({ locals }) => {
		const until = new Date();
		const from = new Date(until.getTime() - 3 * 366 * 86_400_000);
		const made = await locals.app.establishAll(locals.actor, { from, until });
		if (!made.ok) return answerRefusal('etablir', {}, made);
		const left =
			made.missing === 0 ? '' : ` ${plural(made.missing, 'attend', 'attendent')} un tarif.`;
		return answerDone(
			'etablir',
			`${plural(made.made, 'indemnité établie', 'indemnités établies')}.${left}`
		);
	},
	bordereau: async ({ locals, request }) => {
		const parsed = parseForm(chosenForm, readTyped(await request.formData()));
		if (!parsed.ok) return answerErrors('choix', parsed);
		const put = await locals.app.putInBordereau(locals.actor, parsed.output.ids);
		if (!put.ok) return answerRefusal('choix', parsed.typed, put);
		return answerDone(
			'choix',
			`${plural(put.lines, 'indemnité mise', 'indemnités mises')} au bordereau ${put.number}.`
		);
	},
	ecarter: setAside,
	remettre: putBack
};

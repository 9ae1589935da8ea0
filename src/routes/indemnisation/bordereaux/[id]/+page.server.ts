import { answerDone, answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { parseForm, readTyped } from '#lib/coordination/parse-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import { lineForm, paymentForm } from '#lib/indemnisation/parse-payment.ts';
import { plural } from '#lib/ui/french-date.ts';
import { putBack, setAside } from '../../line-actions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const answer = await locals.app.readBordereau(locals.actor, params.id);
	if (!answer.ok) refusePage(answer.why);
	return { bordereau: answer.bordereau, lines: answer.lines, today: answer.today };
};

export const actions: Actions = {
	reprendre: async ({ locals, request }) => {
		const parsed = parseForm(lineForm, readTyped(await request.formData()));
		if (!parsed.ok) return answerErrors('ligne', parsed);
		const done = await locals.app.takeFromBordereau(locals.actor, parsed.output.id);
		if (!done.ok) return answerRefusal('ligne', parsed.typed, done);
		return answerDone('ligne', 'L’indemnité est reprise\u00A0: elle attend un autre bordereau.');
	},
	transmettre: async ({ locals, params }) => {
		const done = await locals.app.transmitBordereau(locals.actor, params.id);
		if (!done.ok) return answerRefusal('transmettre', {}, done);
		return answerDone(
			'transmettre',
			'Le bordereau est transmis\u00A0: ses lignes n’en sortent plus.'
		);
	},
	payer: async ({ locals, params, request }) => {
		const parsed = parseForm(paymentForm, readTyped(await request.formData()));
		if (!parsed.ok) return answerErrors('payer', parsed);
		const payment = { ...parsed.output, bordereauId: params.id };
		const paid = await locals.app.payBordereau(locals.actor, payment);
		if (!paid.ok && paid.why === 'saisie-invalide') {
			const message = 'Un paiement vient après l’Intervision, et au plus tard aujourd’hui.';
			return answerErrors('payer', { errors: [{ field: 'paidOn', message }], typed: parsed.typed });
		}
		if (!paid.ok) return answerRefusal('payer', parsed.typed, paid);
		const told = plural(paid.notices, 'avis part', 'avis partent');
		return answerDone(
			'payer',
			`${plural(paid.lines, 'paiement noté', 'paiements notés')}, ${told} dans un quart d’heure.`
		);
	},
	annulerPaiement: async ({ locals, request }) => {
		const parsed = parseForm(lineForm, readTyped(await request.formData()));
		if (!parsed.ok) return answerErrors('ligne', parsed);
		const done = await locals.app.undoPayment(locals.actor, parsed.output.id);
		if (!done.ok) return answerRefusal('ligne', parsed.typed, done);
		return answerDone('ligne', 'Le paiement est annulé, et l’avis à la personne repris.');
	},
	ecarter: setAside,
	remettre: putBack
};

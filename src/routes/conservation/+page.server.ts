import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { conservationKinds } from '#domain/conservation/kind.ts';
import { answerDone, answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { code, freeText } from '#lib/coordination/form-fields.ts';
import { parseForm, readTyped } from '#lib/coordination/parse-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { Actions, PageServerLoad } from './$types';

/** Anything but a whole number written in digits is no number of ours. */
const whole = v.pipe(
	freeText(6),
	v.transform((text) => (/^\d+$/.test(text) ? Number(text) : -1))
);
const kindForm = v.object({ kind: code(conservationKinds, 'Choisissez ce qui est réglé.') });
const purgeForm = v.object({ total: whole });

export const load: PageServerLoad = async ({ locals, url }) => {
	const answer = await locals.app.readConservation(locals.actor);
	if (!answer.ok) refusePage(answer.why);
	return { ...answer.conservation, erased: url.searchParams.has('efface') };
};

export const actions: Actions = {
	regler: async ({ locals, request }) => {
		const typed = readTyped(await request.formData());
		const parsed = parseForm(kindForm, typed);
		if (!parsed.ok) return answerErrors('regler', parsed);
		const { kind } = parsed.output;
		const months = v.parse(whole, typed[`months-${kind}`]);
		const confirmed = typed['confirme'] ? v.parse(whole, typed['confirme']) : null;
		const set = await locals.app.setDuration(locals.actor, { kind, months, confirmed });
		if (set.ok) return answerDone(`regler-${kind}`, 'La durée est enregistrée.');
		if (!('question' in set)) return answerRefusal(`regler-${kind}`, typed, set);
		const asked = { kind, months, ...set.question };
		return fail(409, { form: `regler-${kind}`, errors: [], typed, asked });
	},

	purger: async ({ locals, request }) => {
		const typed = readTyped(await request.formData());
		const parsed = parseForm(purgeForm, typed);
		if (!parsed.ok) return answerErrors('purger', parsed);
		const expected = parsed.output.total;
		const purged = await locals.app.confirmPurge(locals.actor, { expected });
		if (purged.ok) return answerDone('purger', 'La purge est confirmée\u00A0: elle a commencé.');
		const message =
			'Ce n’est pas le nombre affiché, ou il a changé. Relisez l’aperçu, puis tapez-le de nouveau.';
		const fields = purged.why === 'apercu-perime' ? [{ field: 'total', message }] : [];
		return answerRefusal('purger', typed, { ...purged, fields });
	}
};

import { answerDone, answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { readTyped } from '#lib/coordination/parse-form.ts';
import { parseValidation } from '#lib/coordination/parse-validation.ts';
import { plural } from '#lib/ui/french-date.ts';
import type { Actions, RequestEvent } from './$types';

/** Everything by which presences are confirmed, and the sheet answered for. */
export const confirmationActions = {
	parole: async ({ locals, params, request }: RequestEvent) => {
		const typed = readTyped(await request.formData());
		const kept = await locals.app.keepWord(locals.actor, params.id, typed['personId']?.[0] ?? '');
		if (!kept.ok) return answerRefusal('confirmation', typed, kept);
		return answerDone('confirmation', 'La présence est confirmée sur votre parole, à votre nom.');
	},
	reprendre: async ({ locals, params, request }: RequestEvent) => {
		const typed = readTyped(await request.formData());
		const personId = typed['personId']?.[0] ?? '';
		const taken = await locals.app.takeBackConfirmation(locals.actor, params.id, personId);
		if (!taken.ok) return answerRefusal('confirmation', typed, taken);
		return answerDone('confirmation', 'La confirmation est reprise\u00A0: elle reste au journal.');
	},
	rappeler: async ({ locals, params, request }: RequestEvent) => {
		const typed = readTyped(await request.formData());
		const personId = typed['personId']?.[0] ?? null;
		const sent = await locals.app.remindPresences(locals.actor, params.id, personId);
		if (!sent.ok) return answerRefusal('confirmation', typed, sent);
		const words = plural(sent.written, 'rappel envoyé', 'rappels envoyés');
		return answerDone('confirmation', `${words}, sans rien sur les patients.`);
	},
	valider: async ({ locals, params, request }: RequestEvent) => {
		const typed = readTyped(await request.formData());
		const sheet = await locals.app.readEmargement(locals.actor, params.id);
		if (!sheet.ok) return answerRefusal('validation', typed, sheet);
		const again = sheet.emargement.validation.versions.length > 0;
		const parsed = parseValidation(typed, { again });
		if (!parsed.ok) return answerErrors('validation', parsed);
		const done = await locals.app.validateSheet(locals.actor, params.id, parsed.output);
		if (!done.ok) return answerRefusal('validation', typed, done);
		return answerDone('validation', 'La feuille est validée, et son PDF scellé.');
	}
} satisfies Actions;

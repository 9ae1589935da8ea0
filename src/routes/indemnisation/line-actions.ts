import type { RequestEvent } from '@sveltejs/kit';
import { answerDone, answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { parseForm, readTyped } from '#lib/coordination/parse-form.ts';
import { asideForm, lineForm } from '#lib/indemnisation/parse-payment.ts';

/** Sets one line aside, from the list or from its bordereau. */
export async function setAside({ locals, request }: RequestEvent) {
	const typed = readTyped(await request.formData());
	const form = `ecarter-${typed['id']?.[0] ?? ''}`;
	const parsed = parseForm(asideForm, typed);
	if (!parsed.ok) return answerErrors(form, parsed);
	const { id, reason } = parsed.output;
	const done = await locals.app.setIndemniteAside(locals.actor, id, reason);
	if (!done.ok) return answerRefusal(form, typed, done);
	return answerDone(form, 'L’indemnité est écartée. Elle peut être remise.');
}

/** Puts back what was set aside. */
export async function putBack({ locals, request }: RequestEvent) {
	const parsed = parseForm(lineForm, readTyped(await request.formData()));
	if (!parsed.ok) return answerErrors('ligne', parsed);
	const done = await locals.app.putIndemniteBack(locals.actor, parsed.output.id);
	if (!done.ok) return answerRefusal('ligne', parsed.typed, done);
	return answerDone('ligne', 'L’indemnité est remise où elle en était.');
}

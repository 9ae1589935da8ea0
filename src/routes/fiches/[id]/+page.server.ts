import * as v from 'valibot';
import { relectureAnswerCodes, remarkLength } from '#domain/fiche/relecture.ts';
import { answerDone, answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { code, line, nullableText } from '#lib/coordination/form-fields.ts';
import { questionBox } from '#lib/coordination/form-memory.ts';
import { parseForm, readTyped } from '#lib/coordination/parse-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { Decision } from '#domain/shared/decision.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const person = v.object({ personId: line('Choisissez une personne.', 40) });
const given = v.object({
	answer: code(relectureAnswerCodes, 'Choisissez une réponse.'),
	remark: nullableText(remarkLength)
});

export const load: PageServerLoad = async ({ locals, params }) => {
	const answer = await locals.app.readFiche(locals.actor, params.id);
	if (!answer.ok) refusePage(answer.why);
	return { fiche: answer.fiche, suites: await locals.app.sumUpSuites(locals.actor, params.id) };
};

export const actions: Actions = {
	signer: async ({ locals, params }) => {
		const signed = await locals.app.signFiche(locals.actor, params.id);
		if (!signed.ok) return answerRefusal('signer', {}, signed);
		return answerDone('signer', 'La fiche est signée.');
	},

	archiver: async ({ locals, params }) => {
		const archived = await locals.app.archiveFiche(locals.actor, params.id);
		if (!archived.ok) return answerRefusal('archiver', {}, archived);
		return answerDone('archiver', 'La fiche est archivée.');
	},

	demanderRelecture: (event) =>
		withPerson(
			event,
			'demanderRelecture',
			'La relecture est demandée\u00A0: un courriel le dit.',
			'askRelecture'
		),

	retirerRelecture: (event) =>
		withPerson(
			event,
			'retirerRelecture',
			'La demande de relecture est retirée.',
			'withdrawRelecture'
		),

	rendreRelecture: async ({ locals, params, request }) => {
		const parsed = parseForm(given, readTyped(await request.formData()));
		if (!parsed.ok) return answerErrors('rendreRelecture', parsed);
		const { output, typed } = parsed;
		const confirmed = typed[questionBox] ?? [];
		const relecture = { ...output, confirmed };
		const answered = await locals.app.answerRelecture(locals.actor, params.id, relecture);
		if (!answered.ok) return answerRefusal('rendreRelecture', typed, answered);
		return answerDone('rendreRelecture', 'Votre relecture est enregistrée. Merci.');
	},

	attendre: (event) =>
		withPerson(
			event,
			'attendre',
			'Sa signature est attendue aussi\u00A0: un courriel le lui dit.',
			'awaitSigner'
		),

	liberer: (event) =>
		withPerson(event, 'liberer', 'Sa signature n’est plus attendue.', 'releaseSigner')
};

/** The acts that concern one other person. */
async function withPerson(
	{ locals, params, request }: RequestEvent,
	form: string,
	done: string,
	act: 'askRelecture' | 'withdrawRelecture' | 'awaitSigner' | 'releaseSigner'
) {
	const parsed = parseForm(person, readTyped(await request.formData()));
	if (!parsed.ok) return answerErrors(form, parsed);
	const { personId } = parsed.output;
	const decision: Decision = await locals.app[act](locals.actor, params.id, personId);
	if (!decision.ok) return answerRefusal(form, parsed.typed, decision);
	return answerDone(form, done);
}

import type { Answering } from '#server/use-cases/invitations/answer-invitation.ts';
import type { App } from '#server/app.ts';
import { answers } from '#domain/invitation/answer.ts';
import { answerDone, answerRefusal } from '#lib/coordination/answer-form.ts';
import { parseAnswer } from '#lib/coordination/parse-answer.ts';
import { readTyped } from '#lib/coordination/parse-form.ts';

/** Answers an invitation: the same form by the link of a mail and at the door. */
export async function answerAction(app: App, who: Answering, request: Request) {
	const typed = readTyped(await request.formData());
	const wanted = parseAnswer(typed);
	const saved = await app.answerInvitation(who, wanted);
	if (!saved.ok) return answerRefusal('reponse', typed, saved);
	const words = Object.entries(answers).find(([code]) => code === wanted.answer)?.[1] ?? '';
	return answerDone('reponse', `Votre réponse est enregistrée\u00A0: ${words}.`);
}

/** « Je sais de qui il s'agit ». */
export async function knowAction(app: App, who: Answering, request: Request) {
	const typed = readTyped(await request.formData());
	const known = await app.knowSituation(who, typed['situationId']?.[0] ?? '');
	if (!known.ok) return answerRefusal('savoir', typed, known);
	return answerDone('savoir', 'C’est noté\u00A0: la coordination n’a plus à vous appeler.');
}

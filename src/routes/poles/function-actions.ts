import type { RequestEvent } from '@sveltejs/kit';
import { answerDone, answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { parseForm, readTyped } from '#lib/coordination/parse-form.ts';
import { functionForm } from '#lib/coordination/parse-pole.ts';

/** Names someone; `poleId` null for the whole association. */
export async function nameFrom({ locals, request }: RequestEvent, poleId: string | null) {
	const parsed = parseForm(functionForm, readTyped(await request.formData()));
	if (!parsed.ok) return answerErrors('fonction', parsed);
	const named = await locals.app.nameFunction(locals.actor, { poleId, ...parsed.output });
	if (!named.ok) return answerRefusal('fonction', parsed.typed, named);
	return answerDone('fonction', 'La fonction est attribuée. Elle est inscrite au journal.');
}

/** Ends a function at once. */
export async function endFrom({ locals, request }: RequestEvent) {
	const typed = readTyped(await request.formData());
	const ended = await locals.app.endFunction(locals.actor, typed['functionId']?.[0] ?? '');
	if (!ended.ok) return answerRefusal('fonctions', typed, ended);
	return answerDone('fonctions', 'La fonction est retirée\u00A0: ce qu’elle ouvrait est refermé.');
}

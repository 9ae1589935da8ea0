import { redirect } from '@sveltejs/kit';
import { parseCard } from '#lib/annuaire/parse-card.ts';
import { answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { readTyped } from '#lib/coordination/parse-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const demandeId = url.searchParams.get('demande');
	const position = Number(url.searchParams.get('invite'));
	const answer = await locals.app.readNewCard(
		locals.actor,
		demandeId === null ? null : { demandeId, position }
	);
	if (!answer.ok) refusePage(answer.why);
	const { poles, structures, begun, demandeId: wishedIn } = answer;
	return { poles, structures, begun, wishedIn };
};

export const actions: Actions = {
	creer: async ({ locals, request }) => {
		const typed = readTyped(await request.formData());
		const parsed = parseCard(typed);
		if (!parsed.ok) return answerErrors('carte', parsed);
		const made = await locals.app.createCard(locals.actor, parsed.output);
		if (!made.ok) return answerRefusal('carte', parsed.typed, made);
		// Back to the demande that wished for her: one press there invites her.
		const wishedIn = typed['demande']?.[0] ?? '';
		if (/^[\w-]{1,60}$/.test(wishedIn)) redirect(303, `/demandes/${wishedIn}#inviter`);
		redirect(303, `/annuaire/${made.id}?nouveau=oui`);
	}
};

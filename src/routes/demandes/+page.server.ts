import { redirect } from '@sveltejs/kit';
import { demandeStateCodes } from '#domain/demande/demande-state.ts';
import { urgencyCodes } from '#domain/demande/demande-words.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const asked = url.searchParams;
	const code = asked.get('code')?.trim() ?? '';
	if (code !== '') {
		const found = await locals.app.findDossier(locals.actor, code);
		if (found) redirect(303, `/dossiers/${found}`);
	}
	const state = demandeStateCodes.find((one) => one === asked.get('etat')) ?? null;
	const urgency = urgencyCodes.find((one) => one === asked.get('urgence')) ?? null;
	const days = ['7', '30'].includes(asked.get('age') ?? '') ? Number(asked.get('age')) : null;
	const page = Math.min(Math.max(Number.parseInt(asked.get('page') ?? '0', 10) || 0, 0), 10_000);
	const poleId = asked.get('pole') || null;
	const answer = await locals.app.listDemandes(locals.actor, {
		states: state ? [state] : [],
		...{ poleId, urgency, days, page }
	});
	if (!answer.ok) refusePage(answer.why);
	return { list: answer.list, code, state, urgency, days, page, poleId };
};

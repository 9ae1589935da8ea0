import { answerAction, knowAction } from '../answer-actions.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { Actions, PageServerLoad } from './$types';

/** [INV-10] Shows the answer chosen in the mail, ready to be sent: opening the page changes nothing. */
export const load: PageServerLoad = async ({ locals, params, url }) => {
	const read = await locals.app.readOwnInvitation({ token: params.jeton });
	if (!read.ok) refusePage(read.why);
	const { invitation } = read;
	const choice = url.searchParams.get('choix');
	return {
		shell: 'bare' as const,
		invitation,
		token: params.jeton,
		preselected: invitation.offered.find((code) => code === choice) ?? null
	};
};

export const actions: Actions = {
	repondre: ({ locals, params, request }) =>
		answerAction(locals.app, { token: params.jeton }, request),
	savoir: ({ locals, params, request }) => knowAction(locals.app, { token: params.jeton }, request)
};

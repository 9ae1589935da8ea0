import { refusalText } from '#domain/shared/refusal-text.ts';
import { answerDone, answerRefusal } from '#lib/coordination/answer-form.ts';
import { frenchSpaces } from '#lib/coordination/french-spaces.ts';
import type { Actions, PageServerLoad } from './$types';

/** [EMA-11] Opens no session: it shows one line of one sheet, and confirms it. */
export const load: PageServerLoad = async ({ locals, params, getClientAddress, setHeaders }) => {
	setHeaders({ 'x-robots-tag': 'noindex, nofollow' });
	const read = await locals.app.readPresenceLink(params.jeton, getClientAddress());
	return {
		shell: 'bare' as const,
		presence: read.ok ? read.presence : null,
		refused: read.ok ? null : frenchSpaces(refusalText[read.why])
	};
};

export const actions: Actions = {
	default: async ({ locals, params, getClientAddress }) => {
		const confirmed = await locals.app.confirmByLink(params.jeton, getClientAddress());
		if (!confirmed.ok) return answerRefusal('presence', {}, confirmed);
		return answerDone('presence', 'Votre présence est confirmée.');
	}
};

import { refusalText } from '#domain/shared/refusal-text.ts';
import { answerDone, answerRefusal } from '#lib/coordination/answer-form.ts';
import { frenchSpaces } from '#lib/coordination/french-spaces.ts';
import type { Actions, PageServerLoad } from './$types';

/** [SAL-15] Opens no session: it shows whose presence is signed here, and signs it. */
export const load: PageServerLoad = async ({ locals, params, getClientAddress, setHeaders }) => {
	setHeaders({ 'x-robots-tag': 'noindex, nofollow' });
	const read = await locals.app.readSignatureLink(params.jeton, getClientAddress());
	return {
		shell: 'bare' as const,
		signature: read.ok ? read.page : null,
		refused: read.ok ? null : frenchSpaces(refusalText[read.why]),
		over: !read.ok && read.why === 'signature-close'
	};
};

export const actions: Actions = {
	default: async ({ locals, params, getClientAddress }) => {
		const signed = await locals.app.signByLink(params.jeton, getClientAddress());
		if (!signed.ok) return answerRefusal('signature', {}, signed);
		return answerDone('signature', 'Votre présence est signée.');
	}
};

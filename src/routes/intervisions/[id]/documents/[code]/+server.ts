import { refusePage } from '#lib/coordination/refuse-page.ts';
import { pdfResponse } from '#lib/documents/pdf-response.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const asked = { code: params.code, personId: url.searchParams.get('personne') };
	const answer = await locals.app.printForMeeting(locals.actor, params.id, asked);
	if (!answer.ok) refusePage(answer.why);
	return pdfResponse(answer.bytes, answer.filename);
};

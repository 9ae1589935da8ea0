import { refusePage } from '#lib/coordination/refuse-page.ts';
import { pdfResponse } from '#lib/documents/pdf-response.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
	const answer = await locals.app.printAccord(locals.actor, params.situationId);
	if (!answer.ok) refusePage(answer.why);
	return pdfResponse(answer.bytes, answer.filename);
};

import { refusePage } from '#lib/coordination/refuse-page.ts';
import { pdfResponse } from '#lib/documents/pdf-response.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
	const version = /^\d{1,6}$/.test(params.version) ? Number(params.version) : 0;
	const answer = await locals.app.readVersionPdf(locals.actor, params.code, version);
	if (!answer.ok) refusePage(answer.why);
	return pdfResponse(answer.bytes, answer.filename, 'received');
};

import { refusePage } from '#lib/coordination/refuse-page.ts';
import { pdfResponse } from '#lib/documents/pdf-response.ts';
import type { RequestHandler } from './$types';

/** Open to all: what is the same for everybody is made once. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const answer = await locals.app.readDocumentPdf(null, params.code);
	if (!answer.ok) refusePage(answer.why);
	return pdfResponse(answer.bytes, answer.filename, answer.installed ? 'received' : 'ours');
};

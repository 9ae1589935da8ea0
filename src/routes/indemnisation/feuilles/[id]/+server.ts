import { refusePage } from '#lib/coordination/refuse-page.ts';
import { sendFile } from '#lib/indemnisation/send-file.ts';
import type { RequestHandler } from './$types';

/** The feuille d'indemnisation of one attendance: one's own, or any for whoever pays. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const answer = await locals.app.printIndemnite(locals.actor, params.id);
	if (!answer.ok) refusePage(answer.why);
	return sendFile(answer.bytes, 'application/pdf', answer.filename);
};

import { refusePage } from '#lib/coordination/refuse-page.ts';
import { sendFile } from '#lib/indemnisation/send-file.ts';
import type { RequestHandler } from './$types';

/** The blank feuille d'indemnisation, to be filled in by hand. */
export const GET: RequestHandler = async ({ locals }) => {
	const answer = await locals.app.printBlankFeuille(locals.actor);
	if (!answer.ok) refusePage(answer.why);
	return sendFile(answer.bytes, 'application/pdf', answer.filename);
};

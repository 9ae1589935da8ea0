import { refusePage } from '#lib/coordination/refuse-page.ts';
import { sendFile } from '#lib/indemnisation/send-file.ts';
import type { RequestHandler } from './$types';

/** All that this bordereau pays to one person, on one sheet. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { id, personne } = params;
	const answer = await locals.app.printBordereauPerson(locals.actor, id, personne);
	if (!answer.ok) refusePage(answer.why);
	return sendFile(answer.bytes, 'application/pdf', answer.filename);
};

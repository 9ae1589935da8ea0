import { refusePage } from '#lib/coordination/refuse-page.ts';
import { sendFile } from '#lib/indemnisation/send-file.ts';
import type { RequestHandler } from './$types';

/** The bordereau for the accounting, `?format=csv` or as a spreadsheet; each file that leaves is in the journal. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const format = url.searchParams.get('format') === 'csv' ? 'csv' : 'xlsx';
	const answer = await locals.app.exportBordereau(locals.actor, params.id, format);
	if (!answer.ok) refusePage(answer.why);
	return sendFile(answer.bytes, answer.mediaType, answer.filename);
};

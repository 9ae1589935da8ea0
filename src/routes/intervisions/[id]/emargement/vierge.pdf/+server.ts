import { attachment } from '#lib/coordination/attachment.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { RequestHandler } from './$types';

/** The sheet to be signed by hand, with nobody's name yet. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const sheet = await locals.app.readSheetToSign(locals.actor, params.id, { blank: true });
	if (!sheet.ok) refusePage(sheet.why);
	return attachment(sheet.bytes, 'application/pdf', sheet.filename);
};

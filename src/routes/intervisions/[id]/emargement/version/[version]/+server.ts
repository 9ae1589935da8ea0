import { attachment } from '#lib/coordination/attachment.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { RequestHandler } from './$types';

/** A validated sheet, byte for byte as it was sealed; each download is in the journal. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const version = /^[1-9]\d{0,4}$/.test(params.version) ? Number(params.version) : 0;
	const sheet = await locals.app.readValidatedSheet(locals.actor, params.id, version);
	if (!sheet.ok) refusePage(sheet.why);
	return attachment(sheet.bytes, 'application/pdf', sheet.filename);
};

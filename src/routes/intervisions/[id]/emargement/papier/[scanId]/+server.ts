import { attachment } from '#lib/coordination/attachment.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { RequestHandler } from './$types';

/** [EMA-22] A sheet signed on paper, as it was scanned; each look is in the journal. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const scan = await locals.app.readScan(locals.actor, params.id, params.scanId);
	if (!scan.ok) refusePage(scan.why);
	return attachment(scan.bytes, scan.type, scan.filename);
};

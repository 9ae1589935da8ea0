import { refusePage } from '#lib/coordination/refuse-page.ts';
import { attachment } from '#lib/coordination/attachment.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
	const file = await locals.app.printConvention(locals.actor, params.id);
	if (!file.ok) refusePage(file.why);
	return attachment(file.bytes, 'application/pdf', file.filename);
};

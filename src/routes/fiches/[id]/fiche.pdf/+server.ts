import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { RequestHandler } from './$types';

/** The sealed PDF, byte for byte as it was archived; each download is in the journal. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const answer = await locals.app.readFichePdf(locals.actor, params.id);
	if (!answer.ok) refusePage(answer.why);
	return new Response(Uint8Array.from(answer.bytes), {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': `attachment; filename="${answer.filename}"`,
			'cache-control': 'no-store'
		}
	});
};

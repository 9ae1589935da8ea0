import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { RequestHandler } from './$types';

/** The sheet that is taken to the patient; each one is in the journal. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const answer = await locals.app.printRestitutionSheet(locals.actor, params.situationId);
	if (!answer.ok) refusePage(answer.why);
	return new Response(Uint8Array.from(answer.bytes), {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': `attachment; filename="${answer.filename}"`,
			'cache-control': 'no-store'
		}
	});
};

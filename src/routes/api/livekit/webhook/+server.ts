import type { RequestHandler } from './$types';

/** LiveKit tells who came and went; the raw body is what its signature covers. */
export const POST: RequestHandler = async ({ request, locals }) => {
	const body = await request.text();
	const outcome = await locals.app.receiveWebhook(body, request.headers.get('authorization'));
	return new Response(null, { status: outcome === 'ok' ? 200 : 401 });
};

import type { RequestHandler } from './$types';

/** [PSC-10] Pro Santé Connect says that someone signed out there (OpenID Connect Back-Channel Logout 1.0 §2.5–2.8). */
export const POST: RequestHandler = async ({ locals, request }) => {
	const token = (await request.formData()).get('logout_token');
	const obeyed = typeof token === 'string' && (await locals.app.endPscSessions(token));
	return new Response(null, {
		status: obeyed ? 200 : 400,
		headers: { 'cache-control': 'no-store' }
	});
};

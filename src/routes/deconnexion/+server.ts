import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** Ends the session, its sockets and its media. Without a session there is nothing to end, and nothing to refuse. */
export const POST: RequestHandler = async ({ locals, cookies }) => {
	if (locals.session) {
		const { name, value, attributes } = await locals.app.signOut(locals.session);
		cookies.set(name, value, { path: '/', ...attributes });
	}
	redirect(303, '/');
};

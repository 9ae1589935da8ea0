import { redirect } from '@sveltejs/kit';
import { setCookie } from '#lib/access/set-cookie.ts';
import type { RequestHandler } from './$types';

/** Ends the session, its sockets and its media. Without a session there is nothing to end, and nothing to refuse. */
export const POST: RequestHandler = async ({ locals, cookies }) => {
	if (locals.session) {
		const elsewhere = await locals.app.preparePscLogout(locals.session);
		setCookie(cookies, await locals.app.signOut(locals.session));
		if (elsewhere) {
			setCookie(cookies, elsewhere);
			redirect(303, '/deconnexion/pro-sante-connect');
		}
	}
	redirect(303, '/');
};

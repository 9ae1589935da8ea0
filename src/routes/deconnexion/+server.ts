import { redirect } from '@sveltejs/kit';
import { setCookies } from '#lib/access/set-cookies.ts';
import type { RequestHandler } from './$types';

/** Ends the session, its sockets and its media. Without a session there is nothing to end, and nothing to refuse. */
export const POST: RequestHandler = async ({ locals, cookies }) => {
	if (locals.session) {
		const elsewhere = await locals.app.preparePscLogout(locals.session);
		setCookies(cookies, [await locals.app.signOut(locals.session)]);
		if (elsewhere) {
			setCookies(cookies, [elsewhere]);
			redirect(303, '/deconnexion/pro-sante-connect');
		}
	}
	redirect(303, '/');
};

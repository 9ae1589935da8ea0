import { redirect } from '@sveltejs/kit';
import { setCookies } from '#lib/access/set-cookies.ts';
import type { RequestHandler } from './$types';

/** Signs out at Pro Santé Connect, which sends the browser back here. */
export const GET: RequestHandler = async ({ locals, cookies }) => {
	const own = locals.app.psc.cookies;
	const url = await locals.app.readPscLogout(cookies.get(own.names.fin));
	setCookies(cookies, [own.forget('fin')]);
	redirect(303, url ?? '/');
};

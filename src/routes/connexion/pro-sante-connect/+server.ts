import { redirect } from '@sveltejs/kit';
import { parseLocalPath } from '#domain/access/local-path.ts';
import { refusedReturn } from '#lib/access/psc/refused-return.ts';
import { setCookies } from '#lib/access/set-cookies.ts';
import type { RequestHandler } from './$types';

/**
 * Sends the browser to Pro Santé Connect. A link and not a form: for the redirection of a form, `form-action` of the CSP
 * would have to let pages post elsewhere.
 */
export const GET: RequestHandler = async ({ locals, url, cookies, getClientAddress }) => {
	const linking = url.searchParams.has('relier');
	const departed = await locals.app.departForPsc({
		returnPath: parseLocalPath(url.searchParams.get('vers')),
		linkFor: linking ? locals.actor : null,
		address: getClientAddress()
	});
	if (!departed.ok) redirect(303, refusedReturn(departed.why, linking));
	setCookies(cookies, [departed.cookie]);
	redirect(303, departed.url);
};

import { redirect } from '@sveltejs/kit';
import { browserOf } from '#lib/access/browser-of.ts';
import { refusedReturn } from '#lib/access/psc/refused-return.ts';
import { keepReturnPath } from '#lib/access/return-path.ts';
import { setCookies } from '#lib/access/set-cookies.ts';
import type { RequestHandler } from './$types';

/** Where Pro Santé Connect sends the browser back: on to a page of ours, or to the one that says why not. */
export const GET: RequestHandler = async (event) => {
	const { locals, url, cookies } = event;
	const own = locals.app.psc.cookies;
	const departure = cookies.get(own.names.depart);
	setCookies(cookies, [own.forget('depart')]);
	const arrived = await locals.app.arriveFromPsc({
		query: url.search,
		departure,
		session: locals.session,
		address: event.getClientAddress(),
		device: browserOf(event).device
	});
	if (arrived.kind === 'refused') redirect(303, refusedReturn(arrived.why, arrived.linking));
	setCookies(cookies, [arrived.cookie]);
	if (arrived.kind === 'opened' && !arrived.toChoose)
		redirect(303, arrived.returnPath ?? '/accueil');
	keepReturnPath(cookies, arrived.returnPath);
	redirect(
		303,
		arrived.kind === 'opened' ? '/compte/pro-sante-connect' : '/connexion/pro-sante-connect/adresse'
	);
};

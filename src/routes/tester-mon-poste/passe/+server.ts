import { json } from '@sveltejs/kit';
import { refusalText } from '#domain/shared/refusal-text.ts';
import type { RequestHandler } from './$types';

/** [PST-9] Opens a test: a ticket for our socket and a media room of its own. No account; few at once, and not often. */
export const POST: RequestHandler = async ({ locals, getClientAddress }) => {
	const { app } = locals;
	const address = getClientAddress();
	if (!app.testLimit.take(address))
		return json({ message: refusalText['trop-de-demandes'] }, { status: 429 });
	const pass = await app.testRooms.begin(address);
	if (pass === null)
		return json(
			{ message: 'Beaucoup de postes sont testés en ce moment. Réessayez dans quelques minutes.' },
			{ status: 503 }
		);
	return json(pass);
};

import { error, json } from '@sveltejs/kit';
import { refusalText } from '#domain/shared/refusal-text.ts';
import type { RequestHandler } from './$types';

/** Takes a bounce as the mail server received it (docs/exploitation.md): `pris` false when it is not about our mail. */
export const POST: RequestHandler = async ({ locals, request }) => {
	if (!locals.app.isMaintenance(request.headers.get('authorization'))) {
		error(404, refusalText.introuvable);
	}
	return json({ pris: await locals.app.receiveBounce(await request.text()) });
};
